import { sql } from "drizzle-orm";
import { check, date, index, text } from "drizzle-orm/pg-core";
import { exact, id, instant } from "../../platform/db/columns.ts";
import { refers } from "../../platform/db/references.ts";
import { companyTable, supplierTable } from "../../platform/db/tables.ts";
import { companies } from "../companies/tables.ts";
import { products } from "../products/tables.ts";
import { warehouses } from "../warehouses/tables.ts";

/** Available = on hand − reserved. */
export const stockLevels = supplierTable(
  "stock_levels",
  { key: ["productId", "warehouseId"] },
  {
    productId: id().notNull(),
    warehouseId: id().notNull(),
    onHand: exact().notNull().default("0"),
    reserved: exact().notNull().default("0"),
    nextArrivalDate: date({ mode: "string" }),
    nextArrivalQuantity: exact(),
    updatedAt: instant().notNull(),
  },
  (t) => [
    refers("stock_levels_product", [t.supplierId, t.productId], [products.supplierId, products.id]),
    refers("stock_levels_warehouse", [t.supplierId, t.warehouseId], [warehouses.supplierId, warehouses.id]),
    check("stock_levels_not_negative", sql`on_hand >= 0 and reserved >= 0`),
  ],
);

/** What changed a level, and by how much. Append-only. */
export const stockMovements = supplierTable(
  "stock_movements",
  { key: ["id"] },
  {
    id: id().notNull(),
    productId: id().notNull(),
    warehouseId: id().notNull(),
    kind: text({ enum: ["adjust", "reserve", "release"] }).notNull(),
    /** Signed: what was added to on hand (adjust) or to reserved (reserve, release). */
    quantity: exact().notNull(),
    /** The order that caused it, null for an adjustment. */
    orderId: id(),
    /** Why staff corrected it. */
    reason: text(),
    at: instant().notNull(),
  },
  (t) => [
    refers(
      "stock_movements_level",
      [t.supplierId, t.productId, t.warehouseId],
      [stockLevels.supplierId, stockLevels.productId, stockLevels.warehouseId],
    ),
    index("stock_movements_of_product").on(t.supplierId, t.productId, t.id),
  ],
);

/** What an order holds of a product in one warehouse. */
export const reservations = companyTable(
  "reservations",
  { key: ["orderId", "productId", "warehouseId"] },
  {
    orderId: id().notNull(),
    productId: id().notNull(),
    warehouseId: id().notNull(),
    quantity: exact().notNull(),
    /** When it is given back, if the order was not taken over; null for never. */
    expiresAt: instant(),
    releasedAt: instant(),
  },
  (t) => [
    refers(
      "reservations_level",
      [t.supplierId, t.productId, t.warehouseId],
      [stockLevels.supplierId, stockLevels.productId, stockLevels.warehouseId],
    ),
    refers("reservations_company", [t.supplierId, t.companyId], [companies.supplierId, companies.id]),
    index("reservations_of_level")
      .on(t.supplierId, t.productId, t.warehouseId)
      .where(sql`released_at is null`),
    index("reservations_over")
      .on(t.supplierId, t.expiresAt)
      .where(sql`released_at is null and expires_at is not null`),
  ],
);
