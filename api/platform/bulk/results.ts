/** What became of each row, as the wire says it. */
import { type FailedRow, type RowError, rowError } from "./rows.ts";
import type { BulkResult } from "./schemas.ts";

/** What became of one row, in the order the rows were given. */
export type Outcome =
  | { readonly status: "created" | "updated" | "unchanged"; readonly id: string }
  | { readonly status: "failed"; readonly error: RowError };

export type Result = BulkResult["results"][number];

interface Keyed<Row> {
  externalId(row: Partial<Row>): string | undefined;
}

export function result<Row>(
  { externalId }: Keyed<Row>,
  index: number,
  row: Row,
  outcome: Outcome | undefined,
): Result {
  if (!outcome) throw new Error("a chunk has to answer for each of its rows");
  const known = { index, external_id: externalId(row as Partial<Row>) ?? null };
  return outcome.status === "failed"
    ? { ...known, id: null, status: "failed", error: rowError(index, outcome.error) }
    : { ...known, id: outcome.id, status: outcome.status };
}

export function failed<Row>({ externalId }: Keyed<Row>, { index, raw, error }: FailedRow): Result {
  return { index, external_id: externalId(asRow<Row>(raw)) ?? null, id: null, status: "failed", error };
}

/** A row that is not valid may still say which record it is about. */
export function asRow<Row>(raw: unknown): Partial<Row> {
  if (typeof raw !== "object" || raw === null) return {};
  return Object.fromEntries(
    Object.entries(raw).filter(([, value]) => typeof value === "string"),
  ) as Partial<Row>;
}

export function countOf(rows: readonly { readonly status: string }[]): (status: string) => number {
  const counts = new Map<string, number>();
  for (const { status } of rows) counts.set(status, (counts.get(status) ?? 0) + 1);
  return (status) => counts.get(status) ?? 0;
}
