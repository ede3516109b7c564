import { sql } from "drizzle-orm";
import { check, date, index, integer, text, uniqueIndex } from "drizzle-orm/pg-core";
import { exact, id, instant } from "../../platform/db/columns.ts";
import { refers } from "../../platform/db/references.ts";
import { companyTable, supplierTable } from "../../platform/db/tables.ts";
import { categories } from "../categories/tables.ts";
import { companies } from "../companies/tables.ts";
import { groups } from "../groups/tables.ts";

export const promotions = supplierTable(
  "promotions",
  { key: ["id"] },
  {
    id: id().notNull(),
    externalId: text(),
    /** Upper case. */
    code: text().notNull(),
    name: text().notNull(),
    percent: exact().notNull(),
    /** In this category and below it only. */
    categoryId: id(),
    /** For companies of this group only. */
    groupId: id(),
    /** Net value of the goods from which the code counts. */
    minimumAmount: exact(),
    minimumCurrency: text(),
    validFrom: date({ mode: "string" }),
    /** The last day. */
    validUntil: date({ mode: "string" }),
    maximumUses: integer(),
    maximumUsesPerCompany: integer(),
    /** Counted under the row's lock when an order is submitted. */
    uses: integer().notNull().default(0),
    status: text({ enum: ["active", "inactive"] })
      .notNull()
      .default("active"),
    version: integer().notNull().default(1),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [
    refers("promotions_group", [t.supplierId, t.groupId], [groups.supplierId, groups.id]),
    refers("promotions_category", [t.supplierId, t.categoryId], [categories.supplierId, categories.id]),
    uniqueIndex("promotions_external_id").on(t.supplierId, t.externalId),
    uniqueIndex("promotions_code").on(t.supplierId, t.code),
    check("promotions_percent", sql`percent > 0 and percent <= 100`),
  ],
);

/** Which order used a promotion. */
export const promotionUses = companyTable(
  "promotion_uses",
  { key: ["promotionId", "orderId"] },
  { promotionId: id().notNull(), orderId: id().notNull(), at: instant().notNull() },
  (t) => [
    refers("promotion_uses_promotion", [t.supplierId, t.promotionId], [promotions.supplierId, promotions.id]),
    refers("promotion_uses_company", [t.supplierId, t.companyId], [companies.supplierId, companies.id]),
    index("promotion_uses_of_company").on(t.supplierId, t.companyId, t.promotionId),
  ],
);
