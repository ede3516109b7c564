import { inArray } from "drizzle-orm";
import { command } from "../../platform/command.ts";
import { givenUp, limitsAt, neverMapped, uploadBroken } from "./domain/over.ts";
import { importEnded } from "./events.ts";
import { importChunks } from "./tables.ts";

/** Ended in one transaction. */
const BATCH = 20;

const LOST = `
  select id, kind, status, failed, rows_total, rows_done from imports
  where (status = 'uploading' and updated_at < $1::timestamptz)
    or (status = 'running' and updated_at < $2::timestamptz)
    or (status = 'waiting_for_mapping' and updated_at < $3::timestamptz)
  order by id limit ${BATCH} for update`;

const END = `
  update imports set status = 'failed', problem = one.problem, updated_at = $2::timestamptz, finished_at = $2::timestamptz
  from jsonb_to_recordset($1::jsonb) as one(id text, problem jsonb) where imports.id = one.id`;

/** Rows that nothing can be done with any more. */
const OVER = `
  update imports set started_by = null
  where id in (
    select id from imports where status = 'failed' and started_by->>'at' <= $1 order by id limit ${BATCH} for update)
  returning id`;

interface Lost {
  readonly id: string;
  readonly kind: string;
  readonly status: "uploading" | "running" | "waiting_for_mapping";
  readonly failed: number;
  readonly rows_total: number;
  readonly rows_done: number;
}

/**
 * Files whose upload or job died without a word: whoever waits for them is told so. And the rows of files that can no longer
 * be started again go. True where there may be more.
 */
export const endLostImports = command({
  permission: { system: true },
  audit: "import.ended",
  run: async (work, _input: undefined): Promise<boolean> => {
    const limits = limitsAt(work.now);
    const [lost, over] = await Promise.all([
      work.query<Lost>(LOST, [limits.uploads, limits.jobs, limits.mappings]),
      work.query<{ id: string }>(OVER, [limits.restarts]),
    ]);
    const ended = lost.map((one) => ({ id: one.id, problem: problemOf(one) }));
    const useless = [...over, ...lost.filter(({ status }) => status !== "running")].map(({ id }) => id);
    if (ended.length > 0) work.send(END, [JSON.stringify(ended), work.now.toISOString()]);
    if (useless.length > 0) await work.db.delete(importChunks).where(inArray(importChunks.importId, useless));
    for (const { id, kind, status, failed } of lost) {
      work.changed(id, [{ field: "status", before: status, after: "failed" }]);
      work.emit(importEnded, { recordId: id, data: { kind, status: "failed", failed } });
    }
    return lost.length === BATCH || over.length === BATCH;
  },
});

function problemOf({ status, rows_total, rows_done }: Lost) {
  if (status === "running") return givenUp(rows_done);
  return status === "uploading" ? uploadBroken(rows_total) : neverMapped;
}
