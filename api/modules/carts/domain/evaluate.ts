/** What a cart's lines come to: the price of each at its quantity, what is wrong with it, and the totals. Pure. */
import { plain } from "../../../kernel/decimal.ts";
import { lineNet, type Money } from "../../../kernel/money.ts";
import type { QuantityRules } from "../../../kernel/quantity.ts";
import { type Totals, totals } from "../../../kernel/tax.ts";
import { type Discount, priceAt, type Tier } from "../../prices/domain/price-at.ts";
import { type LineProblem, problemsOf } from "./line-problems.ts";
import type { LineStock, LineWarehouse } from "./line-stock.ts";
import { type Pack, type Packed, packed } from "./packs.ts";

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
  /** Where it has to come from; null for anywhere. */
  readonly warehouse: LineWarehouse | null;
  readonly packs: readonly Pack[];
  /** The pack that the buyer counts in; null for the product's own unit. */
  readonly packUnit: string | null;
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
  /** Null where the buyer counts in the product's own unit. */
  readonly pack: Packed | null;
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
  const price = priceAt(offer.tiers, quantity);
  const pack = packed(quantity, offer.packs, offer.packUnit);
  const found = price.state === "priced" ? price : null;
  return {
    offer,
    quantity: plain(quantity),
    pack,
    price: found && {
      amount: found.amount,
      listAmount: found.listAmount,
      baseQuantity: found.baseQuantity,
    },
    net: found && lineNet(quantity, found.amount, found.baseQuantity, currency),
    problems: problemsOf(offer, quantity, price, pack),
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
