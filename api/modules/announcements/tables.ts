import { boolean, index, integer, text } from "drizzle-orm/pg-core";
import { id, instant } from "../../platform/db/columns.ts";
import { refers } from "../../platform/db/references.ts";
import { companyTable, supplierTable } from "../../platform/db/tables.ts";
import { buyers } from "../buyers/tables.ts";
import { companies } from "../companies/tables.ts";
import { groups } from "../groups/tables.ts";

export const announcements = supplierTable(
  "announcements",
  { key: ["id"] },
  {
    id: id().notNull(),
    title: text().notNull(),
    body: text().notNull(),
    kind: text({ enum: ["info", "warning"] })
      .notNull()
      .default("info"),
    /** Whom it is for; null for everybody. */
    groupId: id(),
    shownFrom: instant(),
    shownUntil: instant(),
    dismissible: boolean().notNull().default(true),
    status: text({ enum: ["active", "inactive"] })
      .notNull()
      .default("active"),
    version: integer().notNull().default(1),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [
    refers("announcements_group", [t.supplierId, t.groupId], [groups.supplierId, groups.id]),
    index("announcements_by_status").on(t.supplierId, t.status, t.id),
  ],
);

/** Who has seen enough of an announcement. */
export const announcementDismissals = companyTable(
  "announcement_dismissals",
  { key: ["companyId", "buyerId", "announcementId"] },
  { buyerId: id().notNull(), announcementId: id().notNull(), at: instant().notNull() },
  (t) => [
    refers(
      "announcement_dismissals_company",
      [t.supplierId, t.companyId],
      [companies.supplierId, companies.id],
    ),
    refers("announcement_dismissals_buyer", [t.supplierId, t.buyerId], [buyers.supplierId, buyers.id]),
    refers(
      "announcement_dismissals_announcement",
      [t.supplierId, t.announcementId],
      [announcements.supplierId, announcements.id],
    ),
  ],
);
