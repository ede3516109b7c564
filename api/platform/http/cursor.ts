/** Opaque page cursors: the sort values of the last row. Not secret, not signed: they only say where to go on. */
import { invalidRequest } from "./problems.ts";

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
