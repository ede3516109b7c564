/** Cells of a file as a row of the API. Pure. */

import { type Cell, isBlank, textOf } from "../../../kernel/cell.ts";
import { isGtin } from "../../products/domain/codes.ts";
import { convertDate, type DateFormat } from "./convert-date.ts";
import { convertDecimal } from "./convert-decimal.ts";
import type { Field } from "./fields.ts";

/** Each field's column, by its name, or the one value that all rows have. */
export type Mapping = Readonly<Record<string, { readonly column: string } | { readonly const: string }>>;

export interface ImportOptions {
  readonly decimal: "." | ",";
  readonly date_format: DateFormat;
  readonly mode: "patch" | "full";
  /** What an empty cell does: leaves the field as it is, or clears it. */
  readonly empty: "keep" | "clear";
  /** A full set of companies may suspend more than half of them. */
  readonly allow_suspensions?: boolean;
}

export interface CellError {
  /** The column's name; null for a value that stands in none. */
  readonly column: string | null;
  readonly value: string;
  readonly code: string;
  readonly detail: string;
}

export type Converted = { readonly value: unknown } | { readonly code: string; readonly detail: string };

export interface Source {
  readonly fields: Readonly<Record<string, Field>>;
  readonly mapping: Mapping;
  readonly options: ImportOptions;
  /** Place in a row by the column's name. */
  readonly places: ReadonlyMap<string, number>;
}

/** Stands where a cell could not be read: no field takes it, so the row fails, and still says what it is about. */
const UNCONVERTED = Symbol("not converted");

export function convertRow(
  cells: readonly Cell[],
  { fields, mapping, options, places }: Source,
): { readonly row: Record<string, unknown>; readonly errors: readonly CellError[] } {
  const row: Record<string, unknown> = {};
  const errors: CellError[] = [];
  for (const [name, source] of inPlace(mapping, places)) {
    const field = fields[name];
    if (!field) continue;
    const column = "column" in source ? source.column : null;
    const cell = "column" in source ? cells[places.get(source.column) ?? -1] : source.const;
    if (cell === undefined || isBlank(cell)) {
      if (options.empty === "clear" && !field.required) put(row, name, null);
      continue;
    }
    const converted = convertCell(cell, field, options);
    if ("value" in converted) put(row, name, converted.value);
    else {
      errors.push({ column, value: textOf(cell).slice(0, 500), ...converted });
      put(row, name, UNCONVERTED);
    }
  }
  // What has no part left is cleared as a whole.
  for (const [name, value] of Object.entries(row))
    if (isRecord(value) && Object.values(value).every((part) => part === null)) row[name] = null;
  return { row, errors };
}

/** The columns in the order of the file, so that its errors are told in that order too. */
function inPlace(mapping: Mapping, places: ReadonlyMap<string, number>) {
  const place = (source: Mapping[string]) => ("column" in source ? (places.get(source.column) ?? 0) : -1);
  return Object.entries(mapping).sort(([, a], [, b]) => place(a) - place(b));
}

function put(row: Record<string, unknown>, name: string, value: unknown): void {
  const [outer = name, inner] = name.split(".");
  if (inner === undefined) row[name] = value;
  else row[outer] = { ...(isRecord(row[outer]) ? row[outer] : {}), [inner]: value };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A long number as a spreadsheet shows it: its last digits are gone for good. */
const SCIENTIFIC = /^-?\d([.,]\d+)?E[+-]\d{2,3}$/;

export function convertCell(cell: Cell, field: Field, options: ImportOptions): Converted {
  if (cell !== null && typeof cell === "object" && "error" in cell)
    return { code: "cell_error", detail: `The spreadsheet has the error ${cell.error} here.` };
  const text = textOf(cell).trim();
  const typed = typeof cell === "string" && SCIENTIFIC.test(text) && field.type !== "text";
  if (typed) {
    const detail =
      "A spreadsheet made a rounded number of it. Format the column as text, and export the file again.";
    return { code: "rounded_number", detail };
  }
  switch (field.type) {
    case "decimal":
    case "integer":
      return convertDecimal(cell, options.decimal, field.type === "integer");
    case "date":
      return convertDate(cell, options.date_format);
    case "boolean":
      return convertBoolean(text);
    case "gtin":
      return convertGtin(text);
    case "list":
      return { value: text.split(/[;|]/).flatMap((one) => one.trim() || []) };
    case "json":
      return convertJson(text);
    default:
      return { value: field.type === "code" ? text : textOf(cell) };
  }
}

const YES = new Set("1 true yes y x ja j wahr tak t si sì vero da adevarat adevărat так".split(" "));
const NO = new Set("0 false no n nein falsch nie falso nu fals ні".split(" "));

function convertBoolean(text: string): Converted {
  const word = text.toLowerCase();
  if (YES.has(word)) return { value: true };
  return NO.has(word)
    ? { value: false }
    : { code: "not_a_boolean", detail: "Yes or no was expected: `yes`, `no`, `1`, `0`." };
}

function convertGtin(text: string): Converted {
  if (isGtin(text)) return { value: text };
  const whole = [8, 12, 13, 14].map((length) => text.padStart(length, "0")).find(isGtin);
  if (/^\d{3,13}$/.test(text) && whole !== undefined) {
    const detail = `A spreadsheet took off the zeros in front: it should be ${whole}. Format the column as text.`;
    return { code: "zeros_lost", detail };
  }
  return { code: "not_a_gtin", detail: "A GTIN has 8, 12, 13 or 14 digits, the last of them a check digit." };
}

function convertJson(text: string): Converted {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { code: "not_json", detail: "JSON was expected, as an export writes it." };
  }
}
