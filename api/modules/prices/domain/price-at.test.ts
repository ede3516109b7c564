import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare } from "../../../kernel/decimal.ts";
import { priceAt, type Tier } from "./price-at.ts";

const quantity = fc
  .tuple(fc.integer({ min: 1, max: 5000 }), fc.constantFrom("", ".5", ".25"))
  .map(([whole, part]) => `${whole}${part}`);
const tiers = fc
  .uniqueArray(fc.record({ minQuantity: quantity, amount: quantity }), {
    selector: (tier) => Number(tier.minQuantity),
    maxLength: 8,
  })
  .map((all) => all.map((tier): Tier => ({ ...tier, listAmount: tier.amount, baseQuantity: "1" })));

describe("the price at a quantity", () => {
  it("is that of the highest tier the quantity reaches, in whatever order the tiers come", () => {
    fc.assert(
      fc.property(tiers, quantity, (all, wanted) => {
        const found = priceAt(all, wanted);
        const reached = all.filter((tier) => compare(tier.minQuantity, wanted) <= 0);
        expect(found).toEqual(priceAt([...all].reverse(), wanted));
        if (found.state !== "priced") {
          expect(reached).toEqual([]);
          return;
        }
        for (const tier of reached) expect(compare(tier.minQuantity, found.tier)).toBeLessThanOrEqual(0);
        expect(reached.find((tier) => compare(tier.minQuantity, found.tier) === 0)?.amount).toBe(
          found.amount,
        );
      }),
    );
  });

  it("is none under the lowest tier, and none without tiers; there is no fall-through", () => {
    fc.assert(
      fc.property(tiers, quantity, (all, wanted) => {
        const found = priceAt(all, wanted);
        expect(found.state === "on_request").toBe(all.length === 0);
        if (found.state !== "below_minimum") return;
        for (const tier of all) expect(compare(tier.minQuantity, found.minimum)).toBeGreaterThanOrEqual(0);
        expect(compare(wanted, found.minimum)).toBe(-1);
      }),
    );
  });
});
