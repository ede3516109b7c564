/** What a cart's lines come to: the price of each at its quantity, what is wrong with it, and the totals. Pure. */
import { compare, decimal, plain } from "../../../kernel/decimal.ts";
import { lineNet, type Money } from "../../../kernel/money.ts";
import { judgeQuantity, type QuantityRules } from "../../../kernel/quantity.ts";
import { type Totals, totals } from "../../../kernel/tax.ts";
import { type Discount, priceAt, type Tier } from "../../prices/domain/price-at.ts";
import type { LineStock } from "./line-stock.ts";

/** A product as the contract prices it, and the quantity that is wanted of it. */
export interface Offer {
  readonly productId: string;
  readonly sku: string;
  readonly name: string;
  readonly imageUrl: string | null;
  readonly unit: string;
  readonly active: boolean;
  readonly backorder: boolean;
  readonly rules: QuantityRules;
  readonly tiers: readonly Tier[];
  /** What made `amount` of `listAmount`, the same for all tiers. */
  readonly discounts: readonly Discount[];
  readonly taxRate: string;
  /** Null for a price of the contract's own. */
  readonly priceListId: string | null;
  readonly priceListName: string | null;
  readonly stock: LineStock;
}

export interface LineProblem {
  readonly code:
    | "quantity_below_minimum"
    | "quantity_off_multiple"
    | "quantity_above_maximum"
    | "not_on_contract"
    | "unavailable"
    | "below_lowest_tier"
    | "stock_short";
  readonly detail: string;
  readonly suggestion?: string;
}

interface Price {
  readonly amount: string;
  /** Before discounts. */
  readonly listAmount: string;
  readonly baseQuantity: string;
}

export interface EvaluatedLine {
  readonly offer: Offer;
  readonly quantity: string;
  /** Null where the product has no price at this quantity. */
  readonly price: Price | null;
  readonly net: Money | null;
  readonly problems: readonly LineProblem[];
}

export interface EvaluatedCart {
  readonly lines: readonly EvaluatedLine[];
  /** Of the lines that have a price. */
  readonly totals: Totals;
}

export function evaluateLine(offer: Offer, quantity: string, currency: string): EvaluatedLine {
  const problems: LineProblem[] = [];
  const verdict = judgeQuantity(quantity, offer.rules);
  if (!offer.active) {
    problems.push({ code: "unavailable", detail: `${offer.sku} is not sold any more.` });
  } else if (!verdict.ok) {
    problems.push({
      code: verdict.code,
      detail: quantityDetail(offer),
      ...(verdict.suggestion === null ? {} : { suggestion: verdict.suggestion }),
    });
  }
  const price = priceAt(offer.tiers, quantity);
  if (price.state === "on_request") {
    problems.push({ code: "not_on_contract", detail: `The contract has no price for ${offer.sku}.` });
  } else if (price.state === "below_minimum") {
    problems.push({
      code: "below_lowest_tier",
      detail: `The price of ${offer.sku} starts at ${price.minimum}.`,
      suggestion: price.minimum,
    });
  }
  // What is not told does not make a line short: a cart that knew more would answer for any quantity.
  const { most } = offer.stock;
  if (!offer.backorder && most !== null && compare(quantity, most) > 0) {
    problems.push({
      code: "stock_short",
      detail: `Only ${most} of ${offer.sku} are available.`,
      ...stockSuggestion(most, offer.rules),
    });
  }
  const found = price.state === "priced" ? price : null;
  return {
    offer,
    quantity: plain(quantity),
    price: found && {
      amount: found.amount,
      listAmount: found.listAmount,
      baseQuantity: found.baseQuantity,
    },
    net: found && lineNet(quantity, found.amount, found.baseQuantity, currency),
    problems,
  };
}

export function evaluateCart(
  wanted: readonly { readonly offer: Offer; readonly quantity: string }[],
  currency: string,
): EvaluatedCart {
  const lines = wanted.map(({ offer, quantity }) => evaluateLine(offer, quantity, currency));
  const priced = lines.flatMap(({ net, offer }) => (net ? [{ net, rate: offer.taxRate }] : []));
  return { lines, totals: totals(priced, currency) };
}

function quantityDetail({ sku, rules }: Offer): string {
  const most = rules.maximum === null ? "" : `, at most ${plain(rules.maximum)}`;
  return `${sku} is ordered from ${plain(rules.minimum)} in steps of ${plain(rules.multiple)}${most}.`;
}

/** The largest good quantity that is there. */
function stockSuggestion(there: string, rules: QuantityRules): { suggestion?: string } {
  const steps = decimal(there).div(rules.multiple).round(0, 0);
  const most = steps.times(rules.multiple);
  return most.gt(0) && most.gte(rules.minimum) ? { suggestion: plain(most) } : {};
}
