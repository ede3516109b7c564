import { sql } from "drizzle-orm";
import { index, integer, text, uniqueIndex } from "drizzle-orm/pg-core";
import { exact, id, instant } from "../../platform/db/columns.ts";
import { refers } from "../../platform/db/references.ts";
import { companyTable } from "../../platform/db/tables.ts";
import { buyers } from "../buyers/tables.ts";
import { contracts } from "../contracts/tables.ts";
import { products } from "../products/tables.ts";
import { promotions } from "../promotions/tables.ts";
import { warehouses } from "../warehouses/tables.ts";

export const carts = companyTable(
  "carts",
  { key: ["id"] },
  {
    id: id().notNull(),
    buyerId: id().notNull(),
    contractId: id().notNull(),
    /** The promotion whose code the buyer typed. */
    promotionId: id(),
    status: text({ enum: ["open", "submitted"] })
      .notNull()
      .default("open"),
    /** The order it became. */
    orderId: id(),
    version: integer().notNull().default(1),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [
    refers("carts_buyer", [t.supplierId, t.buyerId], [buyers.supplierId, buyers.id]),
    refers("carts_promotion", [t.supplierId, t.promotionId], [promotions.supplierId, promotions.id]),
    refers("carts_contract", [t.supplierId, t.contractId], [contracts.supplierId, contracts.id]),
    // One working cart per buyer and contract, the same on every device.
    uniqueIndex("carts_working").on(t.supplierId, t.buyerId, t.contractId).where(sql`status = 'open'`),
  ],
);

export const cartLines = companyTable(
  "cart_lines",
  { key: ["cartId", "productId"] },
  {
    cartId: id().notNull(),
    productId: id().notNull(),
    quantity: exact().notNull(),
    /** The pack the buyer counts in; null for the product's own unit. */
    packUnit: text(),
    /** Where it is to come from; null for wherever there is stock. */
    warehouseId: id(),
    /** The unit price the buyer last saw; null where there was none. Submission compares. */
    seenAmount: exact(),
    addedAt: instant().notNull(),
  },
  (t) => [
    refers("cart_lines_cart", [t.supplierId, t.cartId], [carts.supplierId, carts.id]),
    refers("cart_lines_product", [t.supplierId, t.productId], [products.supplierId, products.id]),
    refers("cart_lines_warehouse", [t.supplierId, t.warehouseId], [warehouses.supplierId, warehouses.id]),
    index("cart_lines_of_product").on(t.supplierId, t.productId),
  ],
);
