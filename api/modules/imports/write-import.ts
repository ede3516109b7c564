/** Works a started import off. Whatever kills it in between, it is run again, and what was written is not written twice. */

import type { SheetRow } from "../../kernel/cell.ts";
import { Refusal } from "../../kernel/refusal.ts";
import type { BulkResult } from "../../platform/bulk/schemas.ts";
import type { Context } from "../../platform/context.ts";
import { openScope, type Tx } from "../../platform/db/scope.ts";
import { idempotencyInProgress } from "../../platform/http/problems.ts";
import { systemContext } from "../../platform/jobs/schedules.ts";
import type { Ports } from "../../platform/ports.ts";
import { WRITERS } from "./bulk-rows.ts";
import type { Source } from "./domain/convert-row.ts";
import { FIELDS } from "./domain/fields.ts";
import { givenUp, interrupted } from "./domain/over.ts";
import { RowsOnTheWay } from "./domain/rows-on-the-way.ts";
import { endImport } from "./end-import.ts";
import { findImport } from "./queries.ts";
import type { imports, StartedBy } from "./tables.ts";

type Import = typeof imports.$inferSelect;

export async function writeImport(ports: Ports, supplierId: string, id: string): Promise<void> {
  const scope = scopeOf(ports, supplierId);
  const found = await scope(async (tx) => {
    const [, row] = await Promise.all([tx.query(ALIVE, [id, nowOf(ports)]), findImport(tx, id)]);
    return row;
  });
  if (found?.status !== "running" || !found.startedBy || !found.mapping || !found.options) return;
  const context = contextOf(ports, id, found.startedBy);
  const own = { ...context, idempotency: null };
  try {
    const summary = await work(context, found, scope);
    if (summary) await endImport(own, { id, status: "completed", problem: null, counts: summary });
  } catch (error) {
    // What is no refusal may be over at the next try.
    if (error instanceof Refusal && error.code !== idempotencyInProgress.code) {
      const problem = { code: error.code, detail: error.options.detail ?? error.title };
      return endImport(own, { id, status: "failed", problem });
    }
    await scope((tx) => tellInterrupted(tx, id, nowOf(ports))).catch(() => {});
    throw error;
  }
}

/** Its job has used up its tries. */
export async function giveUpImport(ports: Ports, supplierId: string, id: string, error: unknown) {
  // Another run of the same job is at it.
  if (error instanceof Refusal) return;
  const found = await scopeOf(ports, supplierId)((tx) => findImport(tx, id));
  if (!found) return;
  const problem = givenUp(found.rowsDone);
  await endImport(systemContext(ports, supplierId), { id, status: "failed", problem });
}

type InScope = <T>(run: (tx: Tx) => Promise<T>) => Promise<T>;

function scopeOf(ports: Ports, supplierId: string): InScope {
  return (run) => openScope(ports.db, { supplierId, companyId: "*" }, "write", run);
}

const nowOf = ({ clock }: Ports) => clock.now().toISOString();

/** A job that is at it is not lost, even where it never comes to its first chunk. */
const ALIVE = "update imports set updated_at = $2::timestamptz where id = $1 and status = 'running'";

async function tellInterrupted(tx: Tx, id: string, now: string): Promise<void> {
  const found = await findImport(tx, id, true);
  if (found?.status !== "running") return;
  const problem = JSON.stringify(interrupted(found.rowsDone));
  await tx.query("update imports set problem = $2::jsonb, updated_at = $3::timestamptz where id = $1", [
    ...[id, problem, now],
  ]);
}

/** Undefined where it was cancelled meanwhile. */
async function work(
  context: Context,
  found: Import,
  scope: InScope,
): Promise<BulkResult["summary"] | undefined> {
  const { mapping, options } = found;
  if (!mapping || !options) throw new Error("a started import has a mapping");
  const places = new Map(found.columns.map(({ name, place }) => [name, place]));
  const source: Source = { fields: FIELDS[found.kind], mapping, options, places };
  let rows = new RowsOnTheWay(source);
  let counts = NOTHING_YET;
  const body = async (tx?: Tx) => {
    // A rehearsal that has to begin anew reads and counts anew.
    rows = new RowsOnTheWay(source);
    counts = NOTHING_YET;
    const read = (number: number) =>
      tx ? readChunk(tx, found.id, number) : scope((own) => readChunk(own, found.id, number));
    return { mode: options.mode, confirmed: options.allow_suspensions, rows: rows.batches(read) };
  };
  const tell = (results: readonly Result[]) => {
    counts = counted(counts, results);
    const errors = results.flatMap((result) => rows.errorsOf(result));
    const [told, now] = [counts, nowOf(context.ports)];
    return scope((tx) => tellProgress(tx, found.id, told, errors, now));
  };
  const writer = WRITERS[found.kind];
  if (found.dryRun) return writer.rehearse(context, body, found.priceListId, tell);
  const chunks = writer.stream(context, body, found.priceListId);
  for (;;) {
    const { done, value } = await chunks.next();
    if (done) return value;
    if (await tell(value)) continue;
    await chunks.return({ ...counts, deactivated: 0 });
    return undefined;
  }
}

async function readChunk(tx: Tx, id: string, number: number): Promise<readonly SheetRow[] | undefined> {
  const [chunk] = await tx.query<{ rows: readonly SheetRow[] }>(
    "select rows from import_chunks where import_id = $1 and number = $2",
    [id, number],
  );
  return chunk?.rows;
}

type Result = BulkResult["results"][number];
type Counts = Readonly<Record<"created" | "updated" | "unchanged" | "failed", number>>;
const NOTHING_YET: Counts = { created: 0, updated: 0, unchanged: 0, failed: 0 };

function counted(before: Counts, results: readonly Result[]): Counts {
  const counts = { ...before };
  for (const { status } of results) counts[status as keyof Counts]++;
  return counts;
}

const PROGRESS = `
  update imports set created = $2, updated = $3, unchanged = $4, failed = $5, rows_done = $6,
    updated_at = $7::timestamptz, problem = null
  where id = $1 and status = 'running' and rows_done <= $6`;
const RUNNING = "select id from imports where id = $1 and status = 'running'";
const ERRORS = `
  insert into import_errors (supplier_id, import_id, row, place, "column", value, code, detail)
  select $1, $2, row, place, "column", value, code, detail
  from jsonb_to_recordset($3::jsonb)
    as one(row integer, place integer, "column" text, value text, code text, detail text)
  on conflict do nothing`;

/** Counts are of the whole import, so that telling them twice does no harm; a second run never tells less than the first. */
async function tellProgress(
  tx: Tx,
  id: string,
  counts: Counts,
  errors: readonly object[],
  now: string,
): Promise<boolean> {
  const { created, updated, unchanged, failed } = counts;
  const done = created + updated + unchanged + failed;
  const [, [running]] = await Promise.all([
    tx.query(PROGRESS, [id, created, updated, unchanged, failed, done, now]),
    tx.query(RUNNING, [id]),
    errors.length > 0 && tx.query(ERRORS, [tx.supplierId, id, JSON.stringify(errors)]),
  ]);
  return running !== undefined;
}

function contextOf(ports: Ports, id: string, { actor, scope }: StartedBy): Context {
  return {
    ports,
    credential: { scope, subject: id, check: () => null, actor: () => actor },
    requestId: id,
    now: ports.clock.now(),
    // Each chunk's answer is kept, so a second run of the job finds what the first one did.
    idempotency: { key: id, requestHash: "import" },
    ifMatch: null,
    replayed: false,
  };
}
