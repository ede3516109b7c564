import { makeId } from "../../kernel/id.ts";
import type { EventActor } from "../../platform/events/tables.ts";
import { decodeCursor, page, unseen } from "../../platform/http/cursor.ts";
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
  readonly actor_id?: string | undefined;
  readonly action?: string | undefined;
  readonly since?: string | undefined;
}

const PAGE = `select a.id, a.record_id as "recordId", a.action, a.actor, coalesce(b.name, m.name, k.name) as "actorName",
    a.changes, a.request_id as "requestId", a.at
  from audit_entries a
  left join buyers b on a.actor->>'kind' = 'buyer' and b.id = a.actor_id
  left join staff m on a.actor->>'kind' = 'staff' and m.id = a.actor_id
  left join api_keys k on a.actor->>'kind' = 'key' and k.id = a.actor_id`;

const NOTHING_RANDOM = new Uint8Array(10);

/** The first id of a time: ids are sorted by birth, so the index that orders them also begins there. */
const firstIdOf = (time: string) => makeId("aud", new Date(time).getTime(), NOTHING_RANDOM);

/** What is asked for, and nothing else: each combination is a statement of its own, whose plan follows its own index. */
function conditions(filter: AuditFilter): { readonly where: string; readonly params: readonly string[] } {
  const before = filter.cursor === undefined ? undefined : String(decodeCursor(filter.cursor, 1)[0]);
  const since = filter.since === undefined ? undefined : firstIdOf(filter.since);
  const asked = [
    ["a.record_id =", filter.record_id],
    ["a.actor_id =", filter.actor_id],
    ["a.action =", filter.action],
    ["a.id >=", since],
    ["a.id <", before],
  ].filter((one): one is [string, string] => one[1] !== undefined);
  const terms = asked.map(([term], place) => `${term} $${place + 1}`);
  return {
    where: terms.length > 0 ? `where ${terms.join(" and ")}` : "",
    params: asked.map(([, value]) => value),
  };
}

/** Newest first. */
export const listAuditEntries = query({
  permission: { staff: "audit.read" },
  run: async (tx, filter: AuditFilter) => {
    const { where, params } = conditions(filter);
    const rows = await tx.query<AuditRow>(
      `${PAGE} ${where} order by a.id desc limit ${unseen(`$${params.length + 1}`)}`,
      [...params, filter.limit + 1],
    );
    return page(rows, filter.limit, (row) => [row.id], presentAuditEntry);
  },
});
