/** What an explanation says of a resolved price: its result at a quantity, and the steps to it. Pure. */
import { decimal, plain } from "../../../kernel/decimal.ts";
import { priceAt } from "./price-at.ts";
import type { ExplainedFacts } from "./price-facts.ts";
import { discounted, type Resolved, toPlaces } from "./resolve.ts";

export function explanationOf(facts: ExplainedFacts, resolved: Resolved, quantity: string) {
  const { used, tiers, discounts, validUntil } = resolved;
  const at = priceAt(tiers, quantity);
  const priced = at.state === "priced" ? at : null;
  const grossOf = (amount: string) =>
    facts.taxRate === null
      ? null
      : plain(toPlaces(decimal(amount).times(decimal(facts.taxRate).plus(100)).times("0.01"), amount));
  return {
    result: {
      state: at.state,
      quantity: plain(quantity),
      currency: facts.currency,
      amount: priced?.amount ?? null,
      list_amount: priced?.listAmount ?? null,
      gross_amount: priced && facts.gross ? grossOf(priced.amount) : null,
      base_quantity: tiers[0]?.baseQuantity ?? "1",
      minimum_quantity: tiers[0]?.minQuantity ?? null,
      tax_rate: facts.taxRate,
      discounts: priced ? [...discounts] : [],
      source: used && {
        kind: used.kind,
        price_list_id: used.id,
        price_list_name: used.name,
        tier: priced?.tier ?? tiers[0]?.minQuantity ?? "1",
      },
      valid_until: validUntil,
    },
    steps: priced
      ? [
          { kind: "list_price", name: used?.name ?? null, percent: null, amount: priced.listAmount },
          ...discounts.map((one, place) => ({
            ...{
              kind: `${one.kind}_discount`,
              name: one.name as string | null,
              percent: one.percent as string | null,
            },
            amount: discounted(priced.listAmount, discounts.slice(0, place + 1)),
          })),
          ...(facts.taxRate === null
            ? []
            : [
                {
                  kind: "tax",
                  name: null,
                  percent: facts.taxRate,
                  amount: grossOf(priced.amount) ?? priced.amount,
                },
              ]),
        ]
      : [],
  };
}

/** Every list that was asked and why it lost: for staff alone, since it tells of others' prices and of costs. */
export function candidatesOf({ candidates }: Resolved) {
  return candidates.map(({ list, outcome, tiers }, place) => ({
    rank: place + 1,
    kind: list.kind,
    price_list_id: list.id,
    name: list.name,
    outcome,
    tiers: tiers.map((tier) => ({
      min_quantity: tier.minQuantity,
      amount: tier.listAmount,
      base_quantity: tier.baseQuantity,
    })),
  }));
}
