/** The fixture's cart arithmetic, in whole cents; the widgets under test have none of their own. */
import type { Cart, FieldError, PriceRow, SetCartLinesInput } from "@listino/sdk";
import { piecesOf } from "../kit/quantity/packs.ts";
import { checkQuantity } from "../kit/quantity/quantity.ts";
import { contracts, priceRow, productCount } from "./fixture-catalogue.ts";

const bySku = new Map(
  Array.from({ length: productCount }, (_, index) => [priceRow(index, 0).product.sku, index]),
);

export const productIndex = (sku: string): number | undefined => bySku.get(sku);

const cents = (amount: string) => Math.round(Number(amount) * 100);
const amount = (value: number) => (value / 100).toFixed(2);

function unitPrice(row: PriceRow, quantity: string): string {
  const tier = row.price.tiers.findLast(({ min_quantity }) => Number(min_quantity) <= Number(quantity));
  return tier?.amount ?? row.price.amount ?? "0.00";
}

/** How lines are counted and where they come from, beside their pieces. */
export interface LineExtras {
  unit?: string;
  warehouse?: string | null;
}

export interface CartExtras {
  lines: Map<string, LineExtras>;
  promotion: string | null;
}

export const newExtras = (): CartExtras => ({ lines: new Map(), promotion: null });

export function cartOf(
  contract: number,
  quantities: ReadonlyMap<string, string>,
  { lines: extras, promotion }: CartExtras = newExtras(),
  dress: (row: PriceRow) => PriceRow = (row) => row,
): Cart {
  const currency = contracts[contract]?.currency ?? "GBP";
  const lines = [...quantities].map(([sku, quantity]): Cart["lines"][number] => {
    const row = dress(priceRow(bySku.get(sku) ?? 0, contract));
    const unit = unitPrice(row, quantity);
    const short = Number(row.stock.available) < Number(quantity);
    const { unit: counted, warehouse } = extras.get(sku) ?? {};
    const pack = row.product.packs?.find((one) => one.unit === counted);
    return {
      product: row.product,
      quantity,
      unit_price: unit,
      base_quantity: row.price.base_quantity,
      net: { amount: amount(cents(unit) * Number(quantity)), currency },
      tax_rate: "20",
      list_price: row.price.list_amount ?? null,
      discounts: row.price.discounts ?? [],
      price_list_id: row.price.source?.price_list_id ?? null,
      stock: { state: row.stock.state, available: row.stock.available, lead_time_days: null },
      pack: pack
        ? {
            unit: pack.unit,
            quantity: pack.quantity,
            count: String(Number(quantity) / Number(pack.quantity)),
          }
        : null,
      warehouse: row.stock.warehouses.find(({ id }) => id === warehouse) ?? null,
      quantity_rules: row.quantity_rules,
      problems: short
        ? [
            {
              code: "stock_short",
              detail: "Less in stock.",
              suggestion: row.stock.available ?? "0",
            },
          ]
        : [],
    };
  });
  const net = lines.reduce((sum, line) => sum + cents(line.net?.amount ?? "0"), 0);
  const tax = Math.round(net * 0.2);
  const money = (value: number) => ({ amount: amount(value), currency });
  return {
    id: `crt_${contracts[contract]?.id.slice(4)}`,
    contract_id: contracts[contract]?.id ?? "",
    currency,
    status: "open",
    order_id: null,
    lines,
    totals: {
      net: money(net),
      taxes: [{ rate: "20", base: money(net), amount: money(tax) }],
      gross: money(net + tax),
    },
    line_count: lines.length,
    promotion:
      promotion === null
        ? null
        : {
            ...{ code: promotion, name: "Autumn offer" },
            problem: promotion === "SPENT" ? "promotion_used_up" : null,
          },
    updated_at: "2026-11-22T14:00:00.000Z",
  };
}

/** Takes all lines or, with the reasons, none. */
export function setLines(
  quantities: Map<string, string>,
  extras: CartExtras,
  { lines, mode }: SetCartLinesInput,
): FieldError[] {
  const errors: FieldError[] = [];
  const next = new Map(quantities);
  lines.forEach(({ sku = "", quantity: count, unit, warehouse_id }, index) => {
    const product = bySku.get(sku);
    const pointer = `/lines/${index}/quantity`;
    if (product === undefined)
      errors.push({
        pointer,
        code: "unknown_product",
        detail: "No such product.",
      });
    else {
      const pack = priceRow(product, 0).product.packs?.find((one) => one.unit === unit);
      const quantity = pack ? piecesOf(count, pack.quantity) : count;
      extras.lines.set(sku, { unit, warehouse: warehouse_id ?? extras.lines.get(sku)?.warehouse });
      const sum = mode === "add" ? String(Number(next.get(sku) ?? 0) + Number(quantity)) : quantity;
      const issue = checkQuantity(sum, priceRow(product, 0).quantity_rules);
      if (issue)
        errors.push({
          pointer,
          code: issue.code,
          detail: issue.code,
          suggestion: issue.suggestion,
        });
      else if (Number(sum)) next.set(sku, sum);
      else next.delete(sku);
    }
  });
  if (errors.length) return errors;
  quantities.clear();
  for (const [sku, quantity] of next) quantities.set(sku, quantity);
  return [];
}
