/** What imports do when they speak themselves: a started one is worked off, and none is left without an end. */
import { openSystemScope } from "../../platform/db/scope.ts";
import type { Subscriber } from "../../platform/events/definition.ts";
import type { Schedule } from "../../platform/jobs/schedules.ts";
import { limitsAt } from "./domain/over.ts";
import { endLostImports } from "./end-lost-imports.ts";
import { importStarted } from "./events.ts";
import { giveUpImport, writeImport } from "./write-import.ts";

export const workOffImports: Subscriber = {
  name: "work-off-imports",
  events: [importStarted.name],
  slow: true,
  handle: ({ ports }, { supplierId, recordId }) => writeImport(ports, supplierId, recordId),
  giveUp: ({ ports }, { supplierId, recordId }, error) => giveUpImport(ports, supplierId, recordId, error),
};

const SUPPLIERS = `
  select distinct supplier_id from imports
  where (status = 'uploading' and updated_at < $1::timestamptz)
    or (status = 'running' and updated_at < $2::timestamptz)
    or (status = 'waiting_for_mapping' and updated_at < $3::timestamptz)
    or (status = 'failed' and started_by->>'at' <= $4)`;

/** What died without a word, or can no longer be started again. */
export const endLost: Schedule = {
  name: "end-lost-imports",
  due: async ({ db }, now) => {
    const { uploads, jobs, mappings, restarts } = limitsAt(now);
    const rows = await openSystemScope(db, "imports-over", (tx) =>
      tx.query<{ supplier_id: string }>(SUPPLIERS, [uploads, jobs, mappings, restarts]),
    );
    return rows.map(({ supplier_id }) => supplier_id);
  },
  run: (context) => endLostImports(context, undefined),
};
