import { type Cell, textOf } from "../../../kernel/cell.ts";
import type { Converted } from "./convert-row.ts";

export const DATE_FORMATS = ["YYYY-MM-DD", "DD.MM.YYYY", "DD/MM/YYYY", "MM/DD/YYYY"] as const;
export type DateFormat = (typeof DATE_FORMATS)[number];

/** ISO and dotted dates say what they are; of one with strokes the format has to be said, or March becomes December. */
export function convertDate(cell: Cell, format: DateFormat): Converted {
  const text = textOf(cell).trim();
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(text) ?? [];
  if (year) return dateOf(year, month, day);
  const [, first, sign, second, last] = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(text) ?? [];
  if (!first) return { code: "not_a_date", detail: `A date was expected, e.g. ${format}.` };
  if (sign === ".") return dateOf(last, second, first);
  if (format === "MM/DD/YYYY") return dateOf(last, first, second);
  if (format === "DD/MM/YYYY") return dateOf(last, second, first);
  return { code: "ambiguous_date", detail: "Say in `date_format` whether the day or the month is first." };
}

function dateOf(year = "", month = "", day = ""): Converted {
  const value = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = new Date(`${value}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== value
    ? { code: "not_a_date", detail: "There is no such day." }
    : { value };
}
