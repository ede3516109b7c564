import { sql } from "drizzle-orm";
import { check, index, integer, text, uniqueIndex } from "drizzle-orm/pg-core";
import { exact, id, instant } from "../../platform/db/columns.ts";
import { refers } from "../../platform/db/references.ts";
import { supplierTable } from "../../platform/db/tables.ts";
import { products } from "../products/tables.ts";

export const priceLists = supplierTable(
  "price_lists",
  { key: ["id"] },
  {
    id: id().notNull(),
    externalId: text(),
    name: text().notNull(),
    currency: text().notNull(),
    status: text({ enum: ["active", "inactive"] })
      .notNull()
      .default("active"),
    version: integer().notNull().default(1),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [uniqueIndex("price_lists_external_id").on(t.supplierId, t.externalId)],
);

/** One tier: from `minQuantity` on, `amount` for each `baseQuantity` units. */
export const priceEntries = supplierTable(
  "price_entries",
  { key: ["priceListId", "productId", "minQuantity"] },
  {
    priceListId: id().notNull(),
    productId: id().notNull(),
    minQuantity: exact().notNull().default("1"),
    amount: exact().notNull(),
    baseQuantity: exact().notNull().default("1"),
    updatedAt: instant().notNull(),
  },
  (t) => [
    refers("price_entries_list", [t.supplierId, t.priceListId], [priceLists.supplierId, priceLists.id]),
    refers("price_entries_product", [t.supplierId, t.productId], [products.supplierId, products.id]),
    index("price_entries_of_product").on(t.supplierId, t.productId),
    check("price_entries_sane", sql`amount >= 0 and base_quantity > 0 and min_quantity > 0`),
  ],
);
