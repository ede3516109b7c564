import { sql } from "drizzle-orm";
import { check, date, index, integer, text, uniqueIndex } from "drizzle-orm/pg-core";
import { exact, id, instant } from "../../platform/db/columns.ts";
import { refers } from "../../platform/db/references.ts";
import { forOneOrAll, supplierTable } from "../../platform/db/tables.ts";
import { categories } from "../categories/tables.ts";
import { companies } from "../companies/tables.ts";
import { contracts } from "../contracts/tables.ts";
import { groups } from "../groups/tables.ts";

/** Of contract, company and group one is set, or none for everybody; a contract's row names its company too. */
export const discounts = supplierTable(
  "discounts",
  { key: ["id"] },
  {
    id: id().notNull(),
    externalId: text(),
    name: text().notNull(),
    contractId: id(),
    companyId: id(),
    groupId: id(),
    /** In this category and below it only. */
    categoryId: id(),
    percent: exact().notNull(),
    validFrom: date({ mode: "string" }),
    /** The last day. */
    validUntil: date({ mode: "string" }),
    status: text({ enum: ["active", "inactive"] })
      .notNull()
      .default("active"),
    version: integer().notNull().default(1),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [
    forOneOrAll("discounts"),
    refers("discounts_contract", [t.supplierId, t.contractId], [contracts.supplierId, contracts.id]),
    refers("discounts_company", [t.supplierId, t.companyId], [companies.supplierId, companies.id]),
    refers("discounts_group", [t.supplierId, t.groupId], [groups.supplierId, groups.id]),
    refers("discounts_category", [t.supplierId, t.categoryId], [categories.supplierId, categories.id]),
    uniqueIndex("discounts_external_id").on(t.supplierId, t.externalId),
    index("discounts_of").on(t.supplierId, t.companyId, t.groupId),
    index("discounts_of_group").on(t.supplierId, t.groupId),
    index("discounts_by_status").on(t.supplierId, t.status, t.id),
    index("discounts_changed").on(t.supplierId, t.updatedAt),
    check("discounts_percent", sql`percent > 0 and percent <= 100`),
  ],
);
