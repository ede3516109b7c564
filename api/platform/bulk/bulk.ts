/** Thousands of rows by one request: checked one by one, written in atomic chunks, each of them one command. */
import type { z } from "zod";
import type { Permission } from "../../kernel/permissions.ts";
import { command, type Work } from "../command.ts";
import type { Context } from "../context.ts";
import { planAnew } from "../db/plans.ts";
import type { EventDefinition } from "../events/definition.ts";
import { query } from "../query.ts";
import { type Chunk, pass, type Rest } from "./pass.ts";
import { rehearsal } from "./rehearsal.ts";
import type { BulkBody } from "./request.ts";
import { countOf, type Outcome, type Result } from "./results.ts";
import type { CheckedRow } from "./rows.ts";
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
  /** No row of it leans on another one's: a rehearsal takes each chunk back at once, and holds nobody up. */
  readonly rowsStandAlone?: true;
  /** The record the event and the audit entry are about; a made-up one where there is no single one. */
  recordId?(target: Target): string;
  write(work: Work, rows: readonly Row[], target: Target, mode: BulkMode): Promise<Outcome[]>;
  /** Switches off whatever no row is about; says how many that were. */
  retire(work: Work, named: Named<Row>, target: Target, confirmed: boolean): Promise<number>;
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

type Summary = BulkResult["summary"];

export interface Bulk<Target> {
  readonly permission: Permission;
  (context: Context, body: BulkBody, target: Target): Promise<BulkResult>;
  /** The same, giving the results of each chunk once it is written. */
  stream(context: Context, body: BulkBody, target: Target): AsyncGenerator<readonly Result[], Summary>;
  /**
   * Everything is checked as if it were written, and nothing is. `tell` is given each chunk's results and says whether to
   * go on; undefined where it does not. Its promise may have to wait for the end: a database may do one thing at a time.
   */
  rehearse(
    context: Context,
    body: BulkBody,
    target: Target,
    tell: (results: readonly Result[]) => Promise<boolean>,
  ): Promise<Summary | undefined>;
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

  const retireRest = command({
    permission,
    audit,
    run: async (work, input: Rest<Row, Target>) => {
      const deactivated = await definition.retire(work, input.named, input.target, input.confirmed);
      tell(work, input.target, { created: 0, updated: 0, deactivated });
      return deactivated;
    },
  });

  async function* stream(
    context: Context,
    body: BulkBody,
    target: Target,
  ): AsyncGenerator<readonly Result[], Summary> {
    // A large body is not worth reading for somebody who may not write.
    await mayWrite(context, undefined);
    const steps = stepper(context);
    return yield* pass(definition, await body(), target, {
      read: steps.read,
      write: (chunk) => steps.take((own) => writeChunk(own, chunk)),
      retire: (rest) => steps.take((own) => retireRest(own, rest)),
    });
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
  return Object.assign(all, { stream, permission, rehearse: rehearsal(definition) });
}

/** The external ids of all rows. */
export function keysOf<Row extends { external_id: string }>({ good, bad }: Named<Row>): string[] {
  return [...good, ...bad].flatMap((row) => row.external_id ?? []);
}
