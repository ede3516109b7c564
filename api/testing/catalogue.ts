/** A small catalogue written straight into the tables, for tests that need products, stock and prices but not their import. */

import { sortKey } from "../kernel/sort-key.ts";
import { contracts } from "../modules/contracts/tables.ts";
import { priceEntries, priceLists } from "../modules/price-lists/tables.ts";
import { products } from "../modules/products/tables.ts";
import { stockLevels } from "../modules/stock/tables.ts";
import { taxCategories } from "../modules/tax-categories/tables.ts";
import { warehouses } from "../modules/warehouses/tables.ts";
import type { TestSupplier } from "./factories.ts";
import type { Harness } from "./harness.ts";

const stamps = (harness: Harness) => ({ createdAt: harness.clock.now(), updatedAt: harness.clock.now() });

export async function makeTaxCategory(
  harness: Harness,
  supplier: TestSupplier,
  code = "standard",
  rate = "20",
): Promise<string> {
  await supplier.scope((tx) =>
    tx.db
      .insert(taxCategories)
      .values({ supplierId: supplier.id, code, name: code, rate, updatedAt: harness.clock.now() })
      .onConflictDoNothing(),
  );
  return code;
}

export async function makeProduct(
  harness: Harness,
  supplier: TestSupplier,
  options: Partial<typeof products.$inferInsert> = {},
): Promise<string> {
  const id = harness.newId("prd");
  const sku = options.sku ?? id.slice(-8).toUpperCase();
  const name = options.name ?? `Article ${sku}`;
  const taxCategory = options.taxCategory ?? (await makeTaxCategory(harness, supplier));
  await supplier.scope((tx) =>
    tx.db.insert(products).values({
      externalId: sku,
      ...options,
      supplierId: supplier.id,
      id,
      sku,
      name,
      taxCategory,
      skuSort: sortKey(sku),
      nameSort: sortKey(name),
      categorySort: `~!${sortKey(sku)}`,
      ...stamps(harness),
    }),
  );
  return id;
}

export async function makeWarehouse(
  harness: Harness,
  supplier: TestSupplier,
  options: Partial<typeof warehouses.$inferInsert> = {},
): Promise<string> {
  const id = harness.newId("whs");
  await supplier.scope((tx) =>
    tx.db
      .insert(warehouses)
      .values({ name: "Leeds", ...options, supplierId: supplier.id, id, ...stamps(harness) }),
  );
  return id;
}

export async function makeStock(
  harness: Harness,
  supplier: TestSupplier,
  productId: string,
  warehouseId: string,
  onHand: string,
): Promise<void> {
  await supplier.scope((tx) =>
    tx.db.insert(stockLevels).values({
      supplierId: supplier.id,
      productId,
      warehouseId,
      onHand,
      updatedAt: harness.clock.now(),
    }),
  );
}

/** A price list with a unit price, or tiers `{ "1": "0.85", "100": "0.70" }`, for each product. */
export async function makePriceList(
  harness: Harness,
  supplier: TestSupplier,
  prices: Readonly<Record<string, string | Readonly<Record<string, string>>>>,
  options: Partial<typeof priceLists.$inferInsert> = {},
): Promise<string> {
  const id = harness.newId("prl");
  const rows = Object.entries(prices).flatMap(([productId, price]) =>
    Object.entries(typeof price === "string" ? { "1": price } : price).map(([minQuantity, amount]) => ({
      supplierId: supplier.id,
      priceListId: id,
      productId,
      minQuantity,
      amount,
      updatedAt: harness.clock.now(),
    })),
  );
  await supplier.scope(async (tx) => {
    await tx.db.insert(priceLists).values({
      name: "Trade",
      currency: "GBP",
      ...options,
      supplierId: supplier.id,
      id,
      ...stamps(harness),
    });
    if (rows.length > 0) await tx.db.insert(priceEntries).values(rows);
  });
  return id;
}

export async function makeContract(
  harness: Harness,
  supplier: TestSupplier,
  options: Partial<typeof contracts.$inferInsert> & { companyId: string; priceListId: string },
): Promise<string> {
  const id = harness.newId("con");
  await supplier.scope((tx) =>
    tx.db.insert(contracts).values({
      name: "Trade, 30 days",
      currency: "GBP",
      paymentKind: "net",
      netDays: 30,
      ...options,
      supplierId: supplier.id,
      id,
      ...stamps(harness),
    }),
  );
  return id;
}
