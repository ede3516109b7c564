/** Checks the rows of a bulk request one by one: each is either fit to be written or has its reason. */
import type { z } from "zod";
import { fieldErrors } from "../http/router.ts";
import { UNREADABLE } from "./lines.ts";

export interface RowError {
  readonly code: string;
  readonly detail: string;
  /** A field of the row, e.g. `sku`; none where the row as a whole is meant. */
  readonly field?: string;
}

export interface CheckedRow<Row> {
  readonly index: number;
  readonly row: Row;
}

export interface FailedRow {
  readonly index: number;
  readonly raw: unknown;
  readonly error: { readonly code: string; readonly detail: string; readonly pointer: string };
}

export function rowError(index: number, { code, detail, field }: RowError): FailedRow["error"] {
  return { code, detail, pointer: `/rows/${index}${field === undefined ? "" : `/${field}`}` };
}

/** What the rows of a request were about so far, and how many they were. */
export interface Seen {
  count: number;
  /** Identity → the row's place. */
  readonly places: Map<string, number>;
}

export const nothingSeen = (): Seen => ({ count: 0, places: new Map() });

/** `identity` is what two rows of one request must not share: the later one fails. */
export function checkRows<Row>(
  schema: z.ZodType<Row>,
  raw: readonly unknown[],
  identity: (row: Row) => string,
  seen: Seen,
): { readonly good: CheckedRow<Row>[]; readonly bad: FailedRow[] } {
  const good: CheckedRow<Row>[] = [];
  const bad: FailedRow[] = [];
  for (const one of raw) {
    const index = seen.count++;
    const fail = (error: RowError) => bad.push({ index, raw: one, error: rowError(index, error) });
    if (one === UNREADABLE) {
      fail({ code: "malformed_json", detail: "The line is not valid JSON." });
      continue;
    }
    const parsed = schema.safeParse(one);
    if (!parsed.success) {
      const [first] = fieldErrors("json", parsed.error.issues.slice(0, 1));
      fail({
        code: first?.code ?? "invalid",
        detail: first?.detail ?? "The row is not valid.",
        ...(first?.pointer ? { field: first.pointer.slice(1) } : {}),
      });
      continue;
    }
    const key = identity(parsed.data);
    const earlier = seen.places.get(key);
    if (earlier !== undefined) {
      fail({ code: "duplicate_row", detail: `Row ${earlier} is about the same record.` });
      continue;
    }
    seen.places.set(key, index);
    good.push({ index, row: parsed.data });
  }
  return { good, bad };
}
