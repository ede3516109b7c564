/** The price of a quantity: the highest tier it reaches. There is no fall-through under the lowest tier. */
import { compare, plain } from "../../../kernel/decimal.ts";

export interface Tier {
  readonly minQuantity: string;
  /** For `baseQuantity` units. */
  readonly amount: string;
  /** The same before discounts. */
  readonly listAmount: string;
  readonly baseQuantity: string;
}

/** One step between the list's price and the one that is asked for. */
export interface Discount {
  readonly kind: string;
  readonly id: string;
  readonly name: string;
  readonly percent: string;
}

export type PriceAt =
  | {
      readonly state: "priced";
      readonly amount: string;
      readonly listAmount: string;
      readonly baseQuantity: string;
      readonly tier: string;
    }
  | { readonly state: "below_minimum"; readonly minimum: string }
  | { readonly state: "on_request" };

export function priceAt(tiers: readonly Tier[], quantity: string): PriceAt {
  let best: Tier | undefined;
  let lowest: Tier | undefined;
  for (const tier of tiers) {
    if (!lowest || compare(tier.minQuantity, lowest.minQuantity) < 0) lowest = tier;
    if (compare(tier.minQuantity, quantity) > 0) continue;
    if (!best || compare(tier.minQuantity, best.minQuantity) > 0) best = tier;
  }
  if (!lowest) return { state: "on_request" };
  if (!best) return { state: "below_minimum", minimum: plain(lowest.minQuantity) };
  return {
    state: "priced",
    amount: plain(best.amount),
    listAmount: plain(best.listAmount),
    baseQuantity: plain(best.baseQuantity),
    tier: plain(best.minQuantity),
  };
}
