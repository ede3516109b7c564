import { sql } from "drizzle-orm";
import { boolean, check, date, index, integer, text, uniqueIndex } from "drizzle-orm/pg-core";
import { exact, id, instant } from "../../platform/db/columns.ts";
import { refers } from "../../platform/db/references.ts";
import { supplierTable } from "../../platform/db/tables.ts";
import { products } from "../products/tables.ts";
import { SINCE_EVER } from "./domain/apply-entries.ts";

export const priceLists = supplierTable(
  "price_lists",
  { key: ["id"] },
  {
    id: id().notNull(),
    externalId: text(),
    name: text().notNull(),
    currency: text().notNull(),
    /**
     * `fixed`: its entries. `derived`: those of a fixed list, `percent` dearer (or cheaper). `cost_plus`: what products cost
     * the supplier plus `percent`. Entries of its own come before what a list is derived from.
     */
    kind: text({ enum: ["fixed", "derived", "cost_plus"] })
      .notNull()
      .default("fixed"),
    baseListId: id(),
    percent: exact(),
    /** Derived prices are rounded to multiples of it. */
    roundingStep: exact(),
    roundingMode: text({ enum: ["nearest", "up", "down"] }),
    validFrom: date({ mode: "string" }),
    /** The last day it is valid on. */
    validUntil: date({ mode: "string" }),
    /** Answers where no other list holds a product; one per currency. */
    isDefault: boolean().notNull().default(false),
    status: text({ enum: ["active", "inactive"] })
      .notNull()
      .default("active"),
    version: integer().notNull().default(1),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [
    uniqueIndex("price_lists_external_id").on(t.supplierId, t.externalId),
    index("price_lists_by_status").on(t.supplierId, t.status, t.id),
    index("price_lists_of_base").on(t.supplierId, t.baseListId),
    index("price_lists_changed").on(t.supplierId, t.updatedAt),
    refers("price_lists_base", [t.supplierId, t.baseListId], [t.supplierId, t.id]),
    uniqueIndex("price_lists_default").on(t.supplierId, t.currency).where(sql`is_default`),
  ],
);

/**
 * One tier: from `minQuantity` on, `amount` for each `baseQuantity` units. The tiers of a product with the same `validFrom`
 * are one set; the next set's first day is the last one's `validUntil`, on which it is over.
 */
export const priceEntries = supplierTable(
  "price_entries",
  { key: ["priceListId", "productId", "validFrom", "minQuantity"] },
  {
    priceListId: id().notNull(),
    productId: id().notNull(),
    validFrom: date({ mode: "string" }).notNull().default(SINCE_EVER),
    validUntil: date({ mode: "string" }),
    minQuantity: exact().notNull().default("1"),
    amount: exact().notNull(),
    baseQuantity: exact().notNull().default("1"),
    updatedAt: instant().notNull(),
  },
  (t) => [
    refers("price_entries_list", [t.supplierId, t.priceListId], [priceLists.supplierId, priceLists.id]),
    refers("price_entries_product", [t.supplierId, t.productId], [products.supplierId, products.id]),
    index("price_entries_of_product").on(t.supplierId, t.productId),
    // What changes soon is found without reading the prices that have no first day.
    index("price_entries_dated")
      .on(t.supplierId, t.priceListId, t.validFrom, t.productId)
      .where(sql`valid_from <> '0001-01-01'`),
    check("price_entries_sane", sql`amount >= 0 and base_quantity > 0 and min_quantity > 0`),
  ],
);
