import { type Cell, textOf } from "../../../kernel/cell.ts";
import type { CellError, Source } from "./convert-row.ts";

interface RowProblem {
  readonly code: string;
  readonly detail: string;
  /** `/rows/17/cost_price/amount` */
  readonly pointer: string;
}

/** What the API says of a field, said of the column that it came from. */
export function errorOf(
  { code, detail, pointer }: RowProblem,
  cells: readonly Cell[],
  { mapping, places }: Source,
): CellError {
  const [, , , outer = "", inner = ""] = pointer.split("/");
  const source = mapping[`${outer}.${inner}`] ?? mapping[outer];
  if (!source) return { column: null, value: "", code, detail };
  if (!("column" in source)) return { column: null, value: source.const, code, detail };
  const value = textOf(cells[places.get(source.column) ?? -1]).slice(0, 500);
  return { column: source.column, value, code, detail };
}
