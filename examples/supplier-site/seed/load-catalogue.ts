import { readFileSync } from "node:fs";
import type { AdminClient, CategoryRow, PriceEntryRow, ProductRow, StockRow } from "@listino/sdk";
import { type CsvRow, parseCsv } from "../catalogue/csv.ts";
import { inBatches, type Log } from "./in-batches.ts";
import { families, richer } from "./richer-products.ts";

const TAX_CATEGORIES = [
  { code: "standard", name: "Standard rate", rate: "20" },
  { code: "reduced", name: "Reduced rate", rate: "5" },
  { code: "zero", name: "Zero rate", rate: "0" },
];

/** For customers there whose contracts charge tax. */
const ABROAD = [
  ["IE", "23"],
  ["NL", "21"],
] as const;

const WAREHOUSES = [
  { external_id: "leeds", name: "Leeds", country: "GB" },
  { external_id: "rotterdam", name: "Rotterdam", country: "NL" },
];

/** Brings everything that is sold, in the order in which it refers to itself. Gives the price lists' ids by key. */
export async function loadCatalogue(listino: AdminClient, log: Log): Promise<Map<string, string>> {
  for (const { code, ...category } of TAX_CATEGORIES) await listino.taxCategories.put(code, category);
  for (const [country, rate] of ABROAD) await listino.taxCategories.putRate("standard", country, { rate });

  const categories = csv("categories").map(toCategory);
  const [departments, leaves] = [
    categories.filter((category) => !category.parent_external_id),
    categories.filter((category) => category.parent_external_id),
  ];
  for (const rows of [departments, leaves]) {
    await inBatches("categories", rows, (batch) => listino.categories.bulkUpsert({ rows: batch }), log);
  }

  await inBatches("families", families, (batch) => listino.families.bulkUpsert({ rows: batch }), log);
  const trade = new Map(
    csv("prices")
      .filter((row) => row.price_list_external_id === "trade" && row.min_quantity === "1")
      .map((row) => [row.product_external_id ?? "", Number(row.amount)]),
  );
  const products = csv("products").map((row, index) => toProduct(row, index, trade));
  await inBatches("products", products, (batch) => listino.products.bulkUpsert({ rows: batch }), log);

  for (const warehouse of WAREHOUSES) await ensureWarehouse(listino, warehouse);
  const stock = csv("stock").map(toStock);
  await inBatches("stock levels", stock, (batch) => listino.stock.bulkSet({ rows: batch }), log);

  const prices = Map.groupBy(csv("prices"), (row) => row.price_list_external_id ?? "");
  const priceLists = new Map<string, string>();
  for (const row of csv("price-lists")) {
    const list = {
      external_id: required(row, "external_id"),
      name: required(row, "name"),
      currency: required(row, "currency"),
    };
    const id = await ensurePriceList(listino, list);
    const entries = (prices.get(list.external_id) ?? []).map(toPriceEntry);
    await inBatches(
      `prices of ${list.name}`,
      entries,
      (batch) => listino.priceLists.bulkUpsertEntries(id, { rows: batch }),
      log,
    );
    priceLists.set(list.external_id, id);
  }
  return priceLists;
}

async function ensureWarehouse(listino: AdminClient, warehouse: (typeof WAREHOUSES)[number]): Promise<void> {
  const known = await listino.warehouses.list({ external_id: warehouse.external_id });
  if (known.data.length === 0) await listino.warehouses.create(warehouse);
}

async function ensurePriceList(
  listino: AdminClient,
  list: { external_id: string; name: string; currency: string },
): Promise<string> {
  const known = await listino.priceLists.list({ external_id: list.external_id });
  return (known.data[0] ?? (await listino.priceLists.create(list))).id;
}

function csv(name: string): CsvRow[] {
  return parseCsv(readFileSync(new URL(`../catalogue/${name}.csv`, import.meta.url), "utf8"));
}

function toCategory(row: CsvRow): CategoryRow {
  return {
    external_id: required(row, "external_id"),
    name: required(row, "name"),
    parent_external_id: row.parent_external_id || null,
    position: Number(required(row, "position")),
  };
}

function toProduct(row: CsvRow, index: number, trade: ReadonlyMap<string, number>): ProductRow {
  const external_id = required(row, "external_id");
  const known = {
    external_id,
    name: required(row, "name"),
    category: required(row, "category_external_id"),
    image: required(row, "image_url"),
    trade: trade.get(external_id) ?? 0,
    multiple: Number(required(row, "quantity_multiple")),
  };
  return {
    ...richer(known, index),
    external_id,
    sku: required(row, "sku"),
    name: required(row, "name"),
    description: row.description || null,
    category_external_id: required(row, "category_external_id"),
    image_url: required(row, "image_url"),
    unit: required(row, "unit"),
    tax_category: required(row, "tax_category"),
    minimum_quantity: required(row, "minimum_quantity"),
    quantity_multiple: required(row, "quantity_multiple"),
  };
}

function toStock(row: CsvRow): StockRow {
  return {
    product_external_id: required(row, "product_external_id"),
    warehouse_external_id: required(row, "warehouse_external_id"),
    on_hand: required(row, "on_hand"),
    // What has run out in Leeds is on its way there.
    ...(row.on_hand === "0" && row.warehouse_external_id === "leeds"
      ? { next_arrival_date: inDays(18), next_arrival_quantity: "240" }
      : {}),
  };
}

function toPriceEntry(row: CsvRow): PriceEntryRow {
  return {
    product_external_id: required(row, "product_external_id"),
    min_quantity: required(row, "min_quantity"),
    amount: required(row, "amount"),
  };
}

/** A day so far from today. */
export function inDays(days: number): string {
  const date = new Date();
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

function required(row: CsvRow, column: string): string {
  const value = row[column];
  if (!value) throw new Error(`the catalogue has a row without ${column}: ${JSON.stringify(row)}`);
  return value;
}
