/** Where the header is, and what the columns are called. Pure. */
import { type Cell, isBlank, type SheetRow, textOf } from "../../../kernel/cell.ts";

export interface Column {
  /** Its header, or its letter where it has none; no two columns are called the same. */
  readonly name: string;
  /** Its place in a row, from 0. */
  readonly place: number;
  /** What the first rows have in it. */
  readonly samples: readonly string[];
}

export interface Table {
  readonly headerRow: number;
  readonly columns: readonly Column[];
}

/** Rows that are looked at before the header is chosen. */
export const LOOKED_AT = 50;
const SAMPLES = 3;

/** `said`: the header's row, where the caller knows it. */
export function findColumns(head: readonly SheetRow[], said?: number): Table {
  const header = said === undefined ? likeliest(head) : head.find(({ number }) => number === said);
  if (!header) return { headerRow: said ?? 1, columns: [] };
  const below = head.filter(({ number }) => number > header.number);
  const width = Math.max(header.cells.length, ...below.map(({ cells }) => cells.length));
  const taken = new Set<string>();
  const columns: Column[] = [];
  for (let place = 0; place < width; place++) {
    const values = below.map(({ cells }) => textOf(cells[place]).trim()).filter((text) => text !== "");
    const title = textOf(header.cells[place]).replace(/\s+/g, " ").trim();
    if (title === "" && values.length === 0) continue;
    let name = (title === "" ? `Column ${letters(place)}` : title).slice(0, 200);
    for (let copy = 2; taken.has(name); copy++) name = `${name.replace(/ \(\d+\)$/, "")} (${copy})`;
    taken.add(name);
    columns.push({ name, place, samples: values.slice(0, SAMPLES).map((text) => text.slice(0, 100)) });
  }
  return { headerRow: header.number, columns };
}

/** The first row that has as many titles as any: what stands above is a title over merged cells, a date, a logo. */
function likeliest(head: readonly SheetRow[]): SheetRow | undefined {
  const scores = head.slice(0, 20).map((row) => ({ row, score: row.cells.filter(isTitle).length }));
  const most = Math.max(0, ...scores.map(({ score }) => score));
  return scores.find(({ score }) => score > 0 && score >= most * 0.8)?.row ?? head[0];
}

function isTitle(cell: Cell): boolean {
  return typeof cell === "string" && !isBlank(cell) && /\p{L}/u.test(cell) && cell.length <= 80;
}

function letters(place: number): string {
  const last = String.fromCharCode(65 + (place % 26));
  return place < 26 ? last : letters(Math.floor(place / 26) - 1) + last;
}
