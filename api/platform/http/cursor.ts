/** Opaque page cursors: the sort values of the last row. Not secret, not signed: they only say where to go on. */
import { sql } from "drizzle-orm";
import { invalidRequest } from "./problems.ts";

/**
 * The limit of a list. Row security's condition looks far more selective to the planner than
 * it is, and whoever expects fewer rows than the limit reads and sorts them all. A limit that it cannot see, in a subquery,
 * makes it look for the plan that begins soonest: the index in the order of the list.
 */
export const unseen = (parameter: string) => `(select ${parameter}::integer)`;

/** The same for the query builder, whose types know numbers only. */
export function unseenLimit(limit: number): number {
  return sql`(select ${limit}::integer)` as unknown as number;
}

export function encodeCursor(values: readonly (string | number)[]): string {
  const bytes = new TextEncoder().encode(JSON.stringify(values));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");
}

/** Reads a cursor of `length` strings or numbers, sent at `pointer`; anything else is the caller's mistake. */
export function decodeCursor(cursor: string, length: number, pointer = "/query/cursor"): (string | number)[] {
  try {
    const binary = atob(cursor.replaceAll("-", "+").replaceAll("_", "/"));
    const values: unknown = JSON.parse(
      new TextDecoder().decode(Uint8Array.from(binary, (c) => c.charCodeAt(0))),
    );
    if (Array.isArray(values) && values.length === length && values.every(isSortValue)) return values;
  } catch {
    // Falls through to the refusal: a cursor that cannot be read is one that we did not make.
  }
  throw invalidRequest.refuse({
    errors: [{ pointer, code: "invalid_cursor", detail: "is not a cursor of this list" }],
  });
}

function isSortValue(value: unknown): value is string | number {
  return typeof value === "number" || (typeof value === "string" && !value.includes("\u0000"));
}

/** Cuts the extra row that was asked for and makes the cursor of the next page from the last one kept. */
export function page<Row, Wire>(
  rows: readonly Row[],
  limit: number,
  key: (row: Row) => readonly (string | number)[],
  present: (row: Row) => Wire,
): { data: Wire[]; next_cursor: string | null } {
  const kept = rows.slice(0, limit);
  const last = kept.at(-1);
  return {
    data: kept.map(present),
    next_cursor: rows.length > limit && last ? encodeCursor(key(last)) : null,
  };
}
