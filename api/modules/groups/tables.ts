import { index, integer, text, uniqueIndex } from "drizzle-orm/pg-core";
import { id, instant } from "../../platform/db/columns.ts";
import { refers } from "../../platform/db/references.ts";
import { companyTable, supplierTable } from "../../platform/db/tables.ts";
import { companies } from "../companies/tables.ts";

export const groups = supplierTable(
  "groups",
  { key: ["id"] },
  {
    id: id().notNull(),
    externalId: text(),
    name: text().notNull(),
    /** Of a company's groups, the lowest comes first. */
    position: integer().notNull().default(0),
    status: text({ enum: ["active", "inactive"] })
      .notNull()
      .default("active"),
    version: integer().notNull().default(1),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [uniqueIndex("groups_external_id").on(t.supplierId, t.externalId)],
);

export const groupMembers = companyTable(
  "group_members",
  { key: ["companyId", "groupId"] },
  { groupId: id().notNull(), createdAt: instant().notNull() },
  (t) => [
    refers("group_members_company", [t.supplierId, t.companyId], [companies.supplierId, companies.id]),
    refers("group_members_group", [t.supplierId, t.groupId], [groups.supplierId, groups.id]),
    index("group_members_of_group").on(t.supplierId, t.groupId, t.companyId),
  ],
);
