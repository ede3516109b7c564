import type { EventActor } from "../../platform/events/tables.ts";
import { decodeCursor, page } from "../../platform/http/cursor.ts";
import { query } from "../../platform/query.ts";
import type { FieldChange } from "../../platform/tables.ts";
import { presentAuditEntry } from "./schemas.ts";

export interface AuditRow {
  readonly id: string;
  readonly recordId: string;
  readonly action: string;
  readonly actor: EventActor;
  readonly actorName: string | null;
  readonly changes: readonly FieldChange[];
  readonly requestId: string;
  readonly at: string;
}

interface AuditFilter {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly record_id?: string | undefined;
}

const PAGE = `select a.id, a.record_id as "recordId", a.action, a.actor, coalesce(b.name, m.name, k.name) as "actorName",
    a.changes, a.request_id as "requestId", a.at
  from audit_entries a
  left join buyers b on a.actor->>'kind' = 'buyer' and b.id = a.actor->>'id'
  left join staff m on a.actor->>'kind' = 'staff' and m.id = a.actor->>'id'
  left join api_keys k on a.actor->>'kind' = 'key' and k.id = a.actor->>'id'`;

// Two statements, so that each one's plan follows its own index.
const OF_RECORD = `${PAGE} where a.record_id = $1 and ($2::text is null or a.id < $2) order by a.id desc limit $3`;
const OF_ALL = `${PAGE} where ($1::text is null or a.id < $1) order by a.id desc limit $2`;

/** Newest first. */
export const listAuditEntries = query({
  permission: { staff: "audit.read" },
  run: async (tx, { limit, cursor, record_id }: AuditFilter) => {
    const before = cursor === undefined ? null : String(decodeCursor(cursor, 1)[0]);
    const rows =
      record_id === undefined
        ? await tx.query<AuditRow>(OF_ALL, [before, limit + 1])
        : await tx.query<AuditRow>(OF_RECORD, [record_id, before, limit + 1]);
    return page(rows, limit, (row) => [row.id], presentAuditEntry);
  },
});
