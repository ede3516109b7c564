import { micros } from "./amounts.ts";
import { categoryOf, DEPARTMENTS } from "./categories.ts";
import type { CsvRow } from "./csv.ts";
import { describe } from "./descriptions.ts";
import { readableName } from "./names.ts";
import { packOf } from "./packs.ts";
import { PRICE_LISTS, priceRows, type SourcePrices } from "./prices.ts";
import { stockRows } from "./stock.ts";

/** The files of the catalogue and their columns, in the order an ERP would load them. */
export const FILES = {
  categories: ["external_id", "name", "parent_external_id", "position"],
  products: [
    ...["external_id", "sku", "name", "description", "category_external_id", "image_url"],
    ...["unit", "tax_category", "minimum_quantity", "quantity_multiple"],
  ],
  "price-lists": ["external_id", "name", "currency"],
  prices: ["price_list_external_id", "product_external_id", "min_quantity", "amount"],
  stock: ["product_external_id", "warehouse_external_id", "on_hand"],
} as const;

export type CatalogueFile = keyof typeof FILES;

/** Every rule looks at one source row alone, so a few rows give exactly the lines that all of them would. */
export function deriveCatalogue(source: readonly CsvRow[]): Record<CatalogueFile, CsvRow[]> {
  const items = source.map(deriveItem);
  return {
    categories: categoryRows(),
    products: items.map((item) => item.product),
    "price-lists": PRICE_LISTS.map(({ externalId, name, currency }) => ({
      external_id: externalId,
      name,
      currency,
    })),
    prices: PRICE_LISTS.flatMap((list) =>
      items.flatMap((item) => item.prices.filter((row) => row.price_list_external_id === list.externalId)),
    ),
    stock: items.flatMap((item) => item.stock),
  };
}

function categoryRows(): CsvRow[] {
  return DEPARTMENTS.flatMap((department, index) => [
    { external_id: department.id, name: department.name, position: `${index + 1}` },
    ...department.leaves.map(([id, name], leafIndex) => ({
      external_id: id,
      name,
      parent_external_id: department.id,
      position: `${leafIndex + 1}`,
    })),
  ]);
}

function deriveItem(row: CsvRow) {
  const sku = field(row, "sku");
  const name = readableName(field(row, "description"));
  const category = categoryOf(name);
  const orderLines = Number(field(row, "order_lines"));
  const source: SourcePrices = {
    modal: micros(field(row, "modal_price_gbp")),
    list: micros(field(row, "list_price_gbp")),
    lowest: micros(field(row, "lowest_price_gbp")),
    quantityAtLowest: Number(field(row, "smallest_qty_at_lowest")),
    orderLines,
  };
  const pack = packOf(name, source.quantityAtLowest, source.modal);
  const product: CsvRow = {
    external_id: sku,
    sku,
    name,
    description: describe(name),
    category_external_id: category,
    image_url: `/images/categories/${category}.svg`,
    unit: "C62",
    tax_category: taxCategoryOf(name),
    minimum_quantity: `${pack.minimum}`,
    quantity_multiple: `${pack.multiple}`,
  };
  return {
    product,
    prices: priceRows(sku, source, pack),
    stock: stockRows(sku, Number(field(row, "units_sold")), orderLines, pack),
  };
}

/** Zero-rated in the United Kingdom: clothing for young children, and seeds and plants that give food. */
function taxCategoryOf(name: string): string {
  return /\b(?:kids rain mac|baby bib|grow your own (?:basil|herbs))\b/i.test(name) ? "zero" : "standard";
}

function field(row: CsvRow, name: string): string {
  const value = row[name];
  if (!value) throw new Error(`the source has a row without ${name}: ${JSON.stringify(row)}`);
  return value;
}
