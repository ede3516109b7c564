/** Thousands of rows by one request: checked one by one, written in atomic chunks, each of them one command. */
import type { z } from "zod";
import type { Permission } from "../auth/permissions.ts";
import { command, type Work } from "../command.ts";
import type { Context } from "../context.ts";
import type { EventDefinition } from "../events/definition.ts";
import { query } from "../query.ts";
import type { BulkBody } from "./request.ts";
import { type CheckedRow, checkRows, type FailedRow, type RowError, rowError } from "./rows.ts";
import type { BulkMode, BulkResult } from "./schemas.ts";

export const CHUNK = 1000;

/** What became of one row, in the order the rows were given. */
export type Outcome =
  | { readonly status: "created" | "updated" | "unchanged"; readonly id: string }
  | { readonly status: "failed"; readonly error: RowError };

export interface BulkDefinition<Row, Target> {
  readonly permission: Permission;
  readonly audit: string;
  /** Told once per chunk that changed something; its data are counts. */
  readonly event: EventDefinition;
  readonly row: z.ZodType<Row>;
  /** What two rows of one request must not share. */
  identity(row: Row): string;
  /** The key in the supplier's own system, as the result shows it. Also asked of rows that are not valid. */
  externalId(row: Partial<Row>): string | undefined;
  /** Cuts and orders the rows; up to `CHUNK` in the order of the request where it is left out. */
  arrange?(rows: readonly CheckedRow<Row>[]): CheckedRow<Row>[][];
  /** The record the event and the audit entry are about; a made-up one where there is no single one. */
  recordId?(target: Target): string;
  write(work: Work, rows: readonly Row[], target: Target, mode: BulkMode): Promise<Outcome[]>;
  /** Switches off whatever no row is about; says how many that were. */
  retire(work: Work, named: Named<Row>, target: Target): Promise<number>;
}

/** All rows of a full set. A bad one may say as much as what it is about, and that stays. */
export interface Named<Row> {
  readonly good: readonly Row[];
  readonly bad: readonly Partial<Row>[];
}

interface Tally {
  readonly created: number;
  readonly updated: number;
  readonly deactivated: number;
}

export function bulk<Row, Target = undefined>(definition: BulkDefinition<Row, Target>) {
  const { permission, audit } = definition;
  const mayWrite = query({ permission, run: async () => undefined });

  const tell = (work: Work, target: Target, tally: Tally) => {
    if (tally.created + tally.updated + tally.deactivated === 0) return;
    const recordId = definition.recordId?.(target) ?? work.id("imp");
    work.emit(definition.event, { recordId, data: { ...tally } });
    const counts = Object.entries(tally).filter(([, count]) => count > 0);
    work.changed(
      recordId,
      counts.map(([field, count]) => ({ field, before: null, after: count })),
    );
  };

  const writeChunk = command({
    permission,
    audit,
    run: async (work, input: { rows: readonly Row[]; target: Target; mode: BulkMode }) => {
      const outcomes = await definition.write(work, input.rows, input.target, input.mode);
      const count = (status: string) => outcomes.filter((outcome) => outcome.status === status).length;
      tell(work, input.target, { created: count("created"), updated: count("updated"), deactivated: 0 });
      return outcomes;
    },
  });

  const retireRest = command({
    permission,
    audit,
    run: async (work, input: { named: Named<Row>; target: Target }) => {
      const deactivated = await definition.retire(work, input.named, input.target);
      tell(work, input.target, { created: 0, updated: 0, deactivated });
      return deactivated;
    },
  });

  return async (context: Context, body: BulkBody, target: Target): Promise<BulkResult> => {
    // A large body is not worth reading for somebody who may not write.
    await mayWrite(context, undefined);
    const { mode, rows } = await body();
    const { good, bad } = checkRows(definition.row, rows, definition.identity);
    const chunks = definition.arrange?.(good) ?? slices(good);
    const results = bad.map((one) => failed(definition, one));
    const steps = stepper(context);
    // Without a good row there is still one chunk: the target may be missing.
    for (const chunk of chunks.length > 0 ? chunks : [[]]) {
      const input = { rows: chunk.map(({ row }) => row), target, mode };
      const outcomes = await steps((own) => writeChunk(own, input));
      for (const [place, { index, row }] of chunk.entries())
        results.push(result(definition, index, row, outcomes[place]));
    }
    const named = { good: good.map(({ row }) => row), bad: bad.map(({ raw }) => asRow<Row>(raw)) };
    const readable = named.bad.every((row) => definition.externalId(row) !== undefined);
    const deactivated =
      mode === "full" && readable ? await steps((own) => retireRest(own, { named, target })) : 0;
    results.sort((a, b) => a.index - b.index);
    return { results, summary: { ...summary(results), deactivated } };
  };
}

/** Gives each command of one request an idempotency key of its own, and says "replayed" only where all of them were. */
function stepper(context: Context) {
  let number = 0;
  let fresh = 0;
  return async <T>(run: (own: Context) => Promise<T>): Promise<T> => {
    const { idempotency } = context;
    const own: Context = {
      ...context,
      idempotency: idempotency && { ...idempotency, key: `${idempotency.key} ${number++}` },
    };
    const output = await run(own);
    if (!own.replayed) fresh++;
    context.replayed = fresh === 0;
    return output;
  };
}

type Result = BulkResult["results"][number];

function result<Row, Target>(
  definition: BulkDefinition<Row, Target>,
  index: number,
  row: Row,
  outcome: Outcome | undefined,
): Result {
  if (!outcome) throw new Error("a chunk has to answer for each of its rows");
  const known = { index, external_id: definition.externalId(row as Partial<Row>) ?? null };
  return outcome.status === "failed"
    ? { ...known, id: null, status: "failed", error: rowError(index, outcome.error) }
    : { ...known, id: outcome.id, status: outcome.status };
}

function failed<Row, Target>(
  definition: BulkDefinition<Row, Target>,
  { index, raw, error }: FailedRow,
): Result {
  return {
    index,
    external_id: definition.externalId(asRow<Row>(raw)) ?? null,
    id: null,
    status: "failed",
    error,
  };
}

/** A row that is not valid may still say which record it is about. */
function asRow<Row>(raw: unknown): Partial<Row> {
  if (typeof raw !== "object" || raw === null) return {};
  return Object.fromEntries(
    Object.entries(raw).filter(([, value]) => typeof value === "string"),
  ) as Partial<Row>;
}

function summary(results: readonly Result[]) {
  const count = (status: string) => results.filter((one) => one.status === status).length;
  return {
    created: count("created"),
    updated: count("updated"),
    unchanged: count("unchanged"),
    failed: count("failed"),
  };
}

/** The external ids of all rows. */
export function keysOf<Row extends { external_id: string }>({ good, bad }: Named<Row>): string[] {
  return [...good, ...bad].flatMap((row) => row.external_id ?? []);
}

export function slices<T>(all: readonly T[], size = CHUNK): T[][] {
  const cut: T[][] = [];
  for (let from = 0; from < all.length; from += size) cut.push(all.slice(from, from + size));
  return cut;
}
