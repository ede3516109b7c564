/** Rows that can be kept: a small file may say the same long text in a million cells, number its rows as it likes, or hold what no database stores. */
import { type Cell, type SheetRow, textOf } from "../../kernel/cell.ts";
import { BadSheet } from "./problems.ts";

/** Behind these there is nothing that an import takes. */
export const COLUMN_LIMIT = 500;
/** The last row of a spreadsheet: what says to be behind it does not know. */
const LAST_ROW = 1_048_576;
const ROW_LETTERS = 1_048_576;
/** More than the largest CSV file has. */
const ALL_LETTERS = 256 * 1_048_576;

export async function* bounded(rows: AsyncIterable<SheetRow>): AsyncGenerator<SheetRow> {
  let before = 0;
  let all = 0;
  for await (const { number: said, cells: given } of rows) {
    const known = Number.isInteger(said) && said > before && said <= LAST_ROW;
    const number = known ? said : before + 1;
    before = number;
    const cells = given.slice(0, COLUMN_LIMIT).map(storable);
    const letters = lettersOf(cells);
    if (letters > ROW_LETTERS) {
      throw new BadSheet("row_too_long", `Row ${number} has more than ${ROW_LETTERS} letters.`);
    }
    all += letters;
    if (all > ALL_LETTERS) {
      throw new BadSheet("workbook_too_large", `The rows have more than ${ALL_LETTERS} letters.`);
    }
    yield { number, cells };
  }
}

/** As much as laying a row down costs. */
export function lettersOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + textOf(cell).length, cells.length);
}

function storable(cell: Cell): Cell {
  if (cell === null) return cell;
  if (typeof cell === "string") return clean(cell);
  return "error" in cell ? { error: clean(cell.error) } : cell;
}

/** PostgreSQL has neither NUL nor half a letter. */
function clean(text: string): string {
  const whole = text.isWellFormed() ? text : text.toWellFormed();
  return whole.includes("\u0000") ? whole.replaceAll("\u0000", "\ufffd") : whole;
}
