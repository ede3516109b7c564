/** The platform's own records: what happened, who changed what, which answers were already given. */
import { sql } from "drizzle-orm";
import { index, jsonb, text } from "drizzle-orm/pg-core";
import { id, instant } from "./db/columns.ts";
import { concerns, supplierTable } from "./db/tables.ts";
import type { EventActor } from "./events/tables.ts";

export { attempts } from "./auth/tables.ts";
export { events } from "./events/tables.ts";

export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Who did what to which record, field by field. Append-only. */
export const auditEntries = supplierTable(
  "audit_entries",
  { key: ["id"] },
  {
    id: id().notNull(),
    recordId: id().notNull(),
    /** The company concerned, null where none is: staff who represent some companies see theirs. */
    companyId: id(),
    action: text().notNull(),
    actor: jsonb().$type<EventActor>().notNull(),
    /** A column, because row security hides an index on a part of JSON. */
    actorId: id().generatedAlwaysAs(sql`actor->>'id'`),
    changes: jsonb().$type<readonly FieldChange[]>().notNull(),
    requestId: text().notNull(),
    at: instant().notNull(),
  },
  (t) => [
    concerns("audit_entries"),
    index("audit_entries_record").on(t.supplierId, t.recordId, t.id),
    index("audit_entries_actor").on(t.supplierId, t.actorId, t.id),
    index("audit_entries_action").on(t.supplierId, t.action, t.id),
  ],
);

/** Answers of POSTs with an `Idempotency-Key`, kept for 24 hours. */
export const idempotencyKeys = supplierTable(
  "idempotency_keys",
  { key: ["subject", "key"] },
  {
    /** Hash of the credential that sent the request: keys of different callers never meet. */
    subject: text().notNull(),
    key: text().notNull(),
    requestHash: text().notNull(),
    /** Null where the answer held a secret. */
    answer: jsonb(),
    createdAt: instant().notNull(),
  },
  (t) => [index("idempotency_keys_over").on(t.supplierId, t.createdAt)],
);
