/** What a file cannot be. Whoever reads one turns it into a problem of its own. */
export type SheetFault =
  | "not_a_workbook"
  | "no_worksheet"
  | "workbook_too_large"
  | "unknown_encoding"
  | "not_in_encoding"
  | "file_too_large"
  | "row_too_long"
  | "open_quote";

export class BadSheet extends Error {
  override readonly name = "BadSheet";
  constructor(
    readonly fault: SheetFault,
    readonly detail: string,
  ) {
    super(detail);
  }
}
