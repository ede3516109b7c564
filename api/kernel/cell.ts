/** What a file has in one cell. A number or a date of a workbook is exact, whatever sign the reader's country writes. */
export type Cell =
  | string
  | { readonly number: string }
  | { readonly date: string }
  | { readonly error: string }
  | null;

export interface SheetRow {
  /** The row's number in the file, from 1, as a spreadsheet shows it. */
  readonly number: number;
  readonly cells: readonly Cell[];
}

/** The cell as a person reads it. */
export function textOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "string") return cell;
  if ("number" in cell) return cell.number;
  return "date" in cell ? cell.date : cell.error;
}

export const isBlank = (cell: Cell | undefined) => textOf(cell).trim() === "";
