/** The fixture's cart arithmetic, in whole cents; the widgets under test have none of their own. */
import type { Cart, FieldError, PriceRow } from "@listino/sdk";
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

export function cartOf(contract: number, quantities: ReadonlyMap<string, string>): Cart {
  const currency = contracts[contract]?.currency ?? "GBP";
  const lines = [...quantities].map(([sku, quantity]): Cart["lines"][number] => {
    const row = priceRow(bySku.get(sku) ?? 0, contract);
    const unit = unitPrice(row, quantity);
    const short = Number(row.stock.available) < Number(quantity);
    return {
      product: row.product,
      quantity,
      unit_price: unit,
      base_quantity: "1",
      net: { amount: amount(cents(unit) * Number(quantity)), currency },
      tax_rate: "20",
      price_list_id: row.price.source?.price_list_id ?? "",
      stock_available: row.stock.available,
      quantity_rules: row.quantity_rules,
      problems: short
        ? [
            {
              code: "stock_short",
              detail: "Less in stock.",
              suggestion: row.stock.available,
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
    updated_at: "2026-11-22T14:00:00.000Z",
  };
}

/** Takes all lines or, with the reasons, none. */
export function setLines(
  quantities: Map<string, string>,
  { lines, mode }: { lines: { sku: string; quantity: string }[]; mode?: "set" | "add" },
): FieldError[] {
  const errors: FieldError[] = [];
  const next = new Map(quantities);
  lines.forEach(({ sku, quantity }, index) => {
    const product = bySku.get(sku);
    const pointer = `/lines/${index}/quantity`;
    if (product === undefined)
      errors.push({
        pointer,
        code: "unknown_product",
        detail: "No such product.",
      });
    else {
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
