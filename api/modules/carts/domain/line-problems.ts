/** What keeps a cart's line from being ordered. Pure. */
import { compare, decimal, plain } from "../../../kernel/decimal.ts";
import { judgeQuantity, type QuantityRules } from "../../../kernel/quantity.ts";
import type { PriceAt } from "../../prices/domain/price-at.ts";
import type { Offer } from "./evaluate.ts";
import { type Packed, wholePacks } from "./packs.ts";

export interface LineProblem {
  readonly code:
    | "quantity_below_minimum"
    | "quantity_off_multiple"
    | "quantity_above_maximum"
    | "not_on_contract"
    | "unavailable"
    | "below_lowest_tier"
    | "warehouse_unavailable"
    | "stock_short";
  readonly detail: string;
  /** In packs where the line is counted in them, else in the product's own unit. */
  readonly suggestion?: string;
}

export function problemsOf(
  offer: Offer,
  quantity: string,
  price: PriceAt,
  pack: Packed | null,
): LineProblem[] {
  const { sku, rules } = offer;
  const suggest = (pieces: string | null, way: "up" | "down"): { suggestion?: string } => {
    const suggestion = pieces !== null && pack ? wholePacks(pieces, pack, rules, way) : pieces;
    return suggestion === null ? {} : { suggestion };
  };
  const problems: LineProblem[] = [];
  const verdict = judgeQuantity(quantity, rules);
  if (!offer.active) {
    problems.push({ code: "unavailable", detail: `${sku} is not sold any more.` });
  } else if (!verdict.ok) {
    const way = verdict.code === "quantity_above_maximum" ? "down" : "up";
    problems.push({
      code: verdict.code,
      detail: quantityDetail(offer),
      ...suggest(verdict.suggestion, way),
    });
  }
  if (price.state === "on_request") {
    problems.push({ code: "not_on_contract", detail: `The contract has no price for ${sku}.` });
  } else if (price.state === "below_minimum") {
    const detail = `The price of ${sku} starts at ${price.minimum}.`;
    problems.push({ code: "below_lowest_tier", detail, ...suggest(price.minimum, "up") });
  }
  if (offer.warehouse && !offer.warehouse.offered) {
    const detail = `${sku} can no longer be ordered from ${offer.warehouse.name}.`;
    problems.push({ code: "warehouse_unavailable", detail });
  }
  // What is not told does not make a line short: a cart that knew more would answer for any quantity.
  const { most } = offer.stock;
  if (!offer.backorder && most !== null && compare(quantity, most) > 0) {
    const from = offer.warehouse?.offered ? ` in ${offer.warehouse.name}` : "";
    problems.push({
      code: "stock_short",
      detail: `Only ${most} of ${sku} are available${from}.`,
      ...suggest(largestGood(most, rules), "down"),
    });
  }
  return problems;
}

function quantityDetail({ sku, rules }: Offer): string {
  const most = rules.maximum === null ? "" : `, at most ${plain(rules.maximum)}`;
  return `${sku} is ordered from ${plain(rules.minimum)} in steps of ${plain(rules.multiple)}${most}.`;
}

/** The largest good quantity that is there. */
function largestGood(there: string, rules: QuantityRules): string | null {
  const most = decimal(there).div(rules.multiple).round(0, 0).times(rules.multiple);
  return most.gt(0) && most.gte(rules.minimum) ? plain(most) : null;
}
