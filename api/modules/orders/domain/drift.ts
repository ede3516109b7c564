/** What changed between the cart the buyer saw and now. Nothing is changed silently: any drift is shown for confirmation. */
import { compare, plain } from "../../../kernel/decimal.ts";
import type { EvaluatedCart } from "../../carts/domain/evaluate.ts";

export interface Change {
  readonly sku: string | null;
  readonly kind: "price" | "unavailable" | "total";
  readonly before: string | null;
  readonly now: string | null;
}

/**
 * `seen` holds the unit price that was shown for each product; `expectedGross` the total, where the client sent it. Of
 * products that the company does not see any more nothing is told but that there were some: whoever sends the total of what
 * is left has seen so.
 */
export function driftOf(
  cart: EvaluatedCart & { readonly hidden: number },
  seen: ReadonlyMap<string, string | null>,
  expectedGross: string | undefined,
): Change[] {
  const changes: Change[] = [];
  for (const { offer, price } of cart.lines) {
    const before = seen.get(offer.productId) ?? null;
    if (!offer.active || !price) {
      changes.push({ sku: offer.sku, kind: "unavailable", before, now: null });
    } else if (before === null || compare(before, price.amount) !== 0) {
      changes.push({ sku: offer.sku, kind: "price", before: before && plain(before), now: price.amount });
    }
  }
  if (cart.hidden > 0 && expectedGross === undefined) {
    changes.push({ sku: null, kind: "unavailable", before: null, now: null });
  }
  const { gross } = cart.totals;
  if (changes.length === 0 && expectedGross !== undefined && compare(expectedGross, gross.amount) !== 0) {
    changes.push({ sku: null, kind: "total", before: expectedGross, now: gross.amount });
  }
  return changes;
}
