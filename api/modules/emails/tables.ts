import { index, jsonb, text, uniqueIndex } from "drizzle-orm/pg-core";
import { id, instant } from "../../platform/db/columns.ts";
import { refers } from "../../platform/db/references.ts";
import { concerns, supplierTable } from "../../platform/db/tables.ts";
import { events } from "../../platform/tables.ts";

export const EMAIL_STATUSES = ["queued", "sent", "refused"] as const;
export type EmailStatus = (typeof EMAIL_STATUSES)[number];

/** What the provider is given. */
export interface Message {
  readonly from: string;
  readonly replyTo: string | null;
  readonly html: string;
  readonly text: string;
}

/** One mail per event, template and recipient, whatever is repeated. */
export const emails = supplierTable(
  "emails",
  { key: ["id"] },
  {
    /** Also the provider's idempotency key. */
    id: id().notNull(),
    eventId: id().notNull(),
    /** The company concerned, null where none is. */
    companyId: id(),
    template: text().notNull(),
    recipient: text().notNull(),
    subject: text().notNull(),
    /** Kept while queued, so that every try sends the same words; it may hold links that are secrets. */
    message: jsonb().$type<Message>(),
    status: text().$type<EmailStatus>().notNull(),
    providerId: text(),
    /** Why the provider will not take it. */
    refusal: text(),
    at: instant().notNull(),
    settledAt: instant(),
  },
  (t) => [
    concerns("emails"),
    refers("emails_event", [t.supplierId, t.eventId], [events.supplierId, events.id]),
    uniqueIndex("emails_once").on(t.supplierId, t.eventId, t.template, t.recipient),
    index("emails_by_status").on(t.supplierId, t.status, t.id),
    index("emails_to").on(t.supplierId, t.recipient, t.id),
    index("emails_of_company").on(t.supplierId, t.companyId, t.id),
  ],
);
