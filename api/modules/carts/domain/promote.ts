/** What a promotion makes of a cart's prices. Pure, and safe to repeat: it begins with the prices without it. */
import { compare } from "../../../kernel/decimal.ts";
import type { Money } from "../../../kernel/money.ts";
import { discounted } from "../../prices/domain/resolve.ts";
import { type PromotionFacts, type PromotionProblem, verdictOn } from "../../promotions/domain/verdict.ts";
import { evaluateCart, type Offer } from "./evaluate.ts";

export interface CartPromotion extends PromotionFacts {
  readonly mode: "combine" | "best_of";
  /** Why it does not count at the moment. */
  readonly problem: PromotionProblem | null;
  /** Value of the goods without it. */
  readonly net: Money | null;
}

interface Line extends Offer {
  readonly quantity: string | null;
  /** The promotion is for this product too. */
  readonly promoted: boolean;
}

interface Cart<L extends Line> {
  readonly promotion: CartPromotion | null;
  readonly contract: { readonly currency: string };
  readonly lines: readonly L[];
}

export function promote<L extends Line, C extends Cart<L>>(cart: C, today: string): C {
  const { promotion } = cart;
  if (!promotion) return cart;
  const plain = cart.lines.map((line) =>
    withDiscounts(
      line,
      line.discounts.filter((one) => one.kind !== "promotion"),
    ),
  );
  const held = plain.flatMap((offer) =>
    offer.quantity === null || offer.quantity === "0" ? [] : [{ offer, quantity: offer.quantity }],
  );
  const { net } = evaluateCart(held, cart.contract.currency).totals;
  const problem = verdictOn(promotion, today, net);
  const lines = problem ? plain : plain.map((line) => (line.promoted ? applied(line, promotion) : line));
  return { ...cart, lines, promotion: { ...promotion, problem, net } };
}

function applied<L extends Line>(line: L, { id, name, percent, mode }: CartPromotion): L {
  const own = { kind: "promotion", id, name, percent };
  if (mode === "combine") return withDiscounts(line, [...line.discounts, own]);
  const better = line.discounts.every((one) => compare(percent, one.percent) > 0);
  return better ? withDiscounts(line, [own]) : line;
}

function withDiscounts<L extends Line>(line: L, discounts: L["discounts"]): L {
  const tiers = line.tiers.map((tier) => ({ ...tier, amount: discounted(tier.listAmount, discounts) }));
  return { ...line, discounts, tiers };
}
