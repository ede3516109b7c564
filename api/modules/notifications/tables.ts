import { index, text, uniqueIndex } from "drizzle-orm/pg-core";
import { id, instant } from "../../platform/db/columns.ts";
import { refers } from "../../platform/db/references.ts";
import { concerns, supplierTable } from "../../platform/db/tables.ts";
import { companies } from "../companies/tables.ts";

/** What staff should see: one row per event. */
export const notifications = supplierTable(
  "notifications",
  { key: ["id"] },
  {
    id: id().notNull(),
    eventId: id().notNull(),
    type: text().notNull(),
    recordId: id().notNull(),
    /** Null where it is about no company of the supplier's yet. */
    companyId: id(),
    at: instant().notNull(),
  },
  (t) => [
    concerns("notifications"),
    refers("notifications_company", [t.supplierId, t.companyId], [companies.supplierId, companies.id]),
    uniqueIndex("notifications_event").on(t.supplierId, t.eventId),
    index("notifications_of_company").on(t.supplierId, t.companyId),
  ],
);

/** Read one by one, each by a staff member or a key. */
export const notificationReads = supplierTable(
  "notification_reads",
  { key: ["readerId", "notificationId"] },
  {
    readerId: id().notNull(),
    notificationId: id().notNull(),
    readAt: instant().notNull(),
  },
  (t) => [
    refers(
      "notification_reads_notification",
      [t.supplierId, t.notificationId],
      [notifications.supplierId, notifications.id],
    ),
    index("notification_reads_of").on(t.supplierId, t.notificationId),
  ],
);

/** Read all at once: everything up to here. So counting looks at the newer ones only. */
export const notificationMarks = supplierTable(
  "notification_marks",
  { key: ["readerId"] },
  { readerId: id().notNull(), upTo: id().notNull(), readAt: instant().notNull() },
);
