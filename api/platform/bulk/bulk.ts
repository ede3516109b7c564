/** Thousands of rows by one request: checked one by one, written in atomic chunks, each of them one command. */
import type { z } from "zod";
import type { Permission } from "../../kernel/permissions.ts";
import { command, type Work } from "../command.ts";
import type { Context } from "../context.ts";
import type { EventDefinition } from "../events/definition.ts";
import { query } from "../query.ts";
import { heldTogether, slices } from "./chunk.ts";
import { type BulkBody, emptySet } from "./request.ts";
import { asRow, countOf, failed, type Outcome, type Result, result } from "./results.ts";
import { type CheckedRow, checkRows, nothingSeen } from "./rows.ts";
import type { BulkMode, BulkResult } from "./schemas.ts";
import { stepper } from "./steps.ts";

export { CHUNK, slices } from "./chunk.ts";
export type { Outcome } from "./results.ts";

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
  /** Cuts and orders the rows; up to `CHUNK` in the order of the request where it is left out. Of a stream it sees a batch. */
  arrange?(rows: readonly CheckedRow<Row>[]): CheckedRow<Row>[][];
  /** The fields that say what a row is about: of a full set these alone are kept for `retire`. All where it is left out. */
  readonly about?: readonly (keyof Row & string)[];
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

interface Chunk<Row, Target> {
  readonly rows: readonly Row[];
  readonly target: Target;
  readonly mode: BulkMode;
}

interface Tally {
  readonly created: number;
  readonly updated: number;
  readonly deactivated: number;
}

export interface Bulk<Target> {
  readonly permission: Permission;
  (context: Context, body: BulkBody, target: Target): Promise<BulkResult>;
  /** The same, giving the results of each chunk once it is written. */
  stream(
    context: Context,
    body: BulkBody,
    target: Target,
  ): AsyncGenerator<readonly Result[], BulkResult["summary"]>;
}

export function bulk<Row, Target = undefined>(definition: BulkDefinition<Row, Target>): Bulk<Target> {
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
    run: async (work, input: Chunk<Row, Target>) => {
      planAnew(work);
      const outcomes = await definition.write(work, input.rows, input.target, input.mode);
      const count = countOf(outcomes);
      tell(work, input.target, { created: count("created"), updated: count("updated"), deactivated: 0 });
      return outcomes;
    },
  });

  /** The chunk is written like any other, and then taken back. */
  const rehearseChunk = command({
    permission,
    audit: { none: "nothing stays" },
    run: async (work, input: Chunk<Row, Target>): Promise<Outcome[]> => {
      planAnew(work);
      throw new Rehearsed(await definition.write(work, input.rows, input.target, input.mode));
    },
  });
  const rehearsed = async (context: Context, input: Chunk<Row, Target>): Promise<Outcome[]> => {
    try {
      return await rehearseChunk({ ...context, idempotency: null }, input);
    } catch (error) {
      if (error instanceof Rehearsed) return error.outcomes;
      throw error;
    }
  };

  const retireRest = command({
    permission,
    audit,
    run: async (work, input: { named: Named<Row>; target: Target }) => {
      const deactivated = await definition.retire(work, input.named, input.target);
      tell(work, input.target, { created: 0, updated: 0, deactivated });
      return deactivated;
    },
  });

  async function* stream(
    context: Context,
    body: BulkBody,
    target: Target,
  ): AsyncGenerator<readonly Result[], BulkResult["summary"]> {
    // A large body is not worth reading for somebody who may not write.
    await mayWrite(context, undefined);
    const { mode, rows, rehearse } = await body();
    const write = rehearse ? rehearsed : writeChunk;
    const steps = stepper(context);
    const seen = nothingSeen();
    const named = { good: [] as Row[], bad: [] as Partial<Row>[] };
    const summary = { created: 0, updated: 0, unchanged: 0, failed: 0, deactivated: 0 };
    const whole = Symbol.iterator in rows;
    const batches = whole ? [rows] : heldTogether(rows, (row) => definition.externalId(asRow<Row>(row)));
    let asked = false;
    for await (const batch of batches) {
      if (mode === "full" && batch.length === 0) throw emptySet();
      if (!whole) await steps.read(batch);
      const { good, bad } = checkRows(definition.row, batch, definition.identity, seen);
      const results = bad.map((one) => failed(definition, one));
      const chunks = good.length === 0 ? [] : (definition.arrange?.(good) ?? slices(good));
      // Without a good row there is still one chunk: the target may be missing.
      for (const chunk of chunks.length > 0 || asked ? chunks : [[]]) {
        asked = true;
        const input = { rows: chunk.map(({ row }) => row), target, mode };
        const outcomes = await steps.take((own) => write(own, input));
        for (const [place, { index, row }] of chunk.entries())
          results.push(result(definition, index, row, outcomes[place]));
      }
      results.sort((a, b) => a.index - b.index);
      const count = countOf(results);
      for (const status of ["created", "updated", "unchanged", "failed"] as const)
        summary[status] += count(status);
      if (mode === "full") {
        for (const { row } of good) named.good.push(lean(row, definition.about));
        named.bad.push(...bad.map(({ raw }) => asRow<Row>(raw)));
      }
      yield results;
    }
    if (!asked && mode === "full") throw emptySet();
    if (!asked) await steps.take((own) => write(own, { rows: [], target, mode }));
    const readable = named.bad.every((row) => definition.externalId(row) !== undefined);
    if (mode === "full" && readable && !rehearse)
      summary.deactivated = await steps.take((own) => retireRest(own, { named, target }));
    return summary;
  }

  const all = async (context: Context, body: BulkBody, target: Target): Promise<BulkResult> => {
    const results: Result[] = [];
    const chunks = stream(context, body, target);
    for (;;) {
      const { done, value } = await chunks.next();
      if (done) return { results, summary: value };
      results.push(...value);
    }
  };
  return Object.assign(all, { stream, permission });
}

/**
 * A plan made anew costs a chunk next to nothing, and one that was kept since the table was empty would scan it for every
 * chunk of the import that fills it.
 */
function planAnew(work: Work): void {
  work.send("set local plan_cache_mode = force_custom_plan", []);
}

class Rehearsed extends Error {
  constructor(readonly outcomes: Outcome[]) {
    super("a rehearsal is over");
  }
}

function lean<Row>(row: Row, fields: readonly (keyof Row & string)[] | undefined): Row {
  return fields ? (Object.fromEntries(fields.map((field) => [field, row[field]])) as Row) : row;
}

/** The external ids of all rows. */
export function keysOf<Row extends { external_id: string }>({ good, bad }: Named<Row>): string[] {
  return [...good, ...bad].flatMap((row) => row.external_id ?? []);
}
