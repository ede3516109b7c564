import { sql } from "drizzle-orm";
import { bigint, index, jsonb, text, uniqueIndex } from "drizzle-orm/pg-core";
import { id, instant } from "../db/columns.ts";
import { concerns, supplierTable } from "../db/tables.ts";

/** Outbox, change feed and history in one: written in the command's own transaction, never changed but for `position`. */
export const events = supplierTable(
  "events",
  { key: ["id"] },
  {
    id: id().notNull(),
    type: text().notNull(),
    /** The record the event is about. */
    recordId: id().notNull(),
    /** The company concerned, null where none is. */
    companyId: id(),
    actor: jsonb().$type<EventActor>().notNull(),
    data: jsonb().$type<Record<string, unknown>>().notNull(),
    at: instant().notNull(),
    /** Feed position, stamped by the dispatcher after commit. */
    position: bigint({ mode: "number" }),
  },
  (t) => [
    concerns("events"),
    uniqueIndex("events_feed").on(t.supplierId, t.position),
    index("events_record").on(t.supplierId, t.recordId, t.id),
    index("events_waiting").on(t.at, t.id).where(sql`position is null`),
  ],
);

export interface EventActor {
  readonly kind: "buyer" | "staff" | "key" | "system" | "visitor";
  readonly id: string | null;
}
