/** Whether a promotion counts for a cart. Pure. */
import { compare } from "../../../kernel/decimal.ts";
import type { Money } from "../../../kernel/money.ts";

export interface PromotionFacts {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly percent: string;
  readonly status: string;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  /** The company is in the promotion's group, if it has one. */
  readonly ours: boolean;
  /** Neither all uses nor the company's are taken. */
  readonly left: boolean;
  readonly minimum: Money | null;
}

export type PromotionProblem =
  | "promotion_unknown"
  | "promotion_expired"
  | "promotion_used_up"
  | "promotion_not_for_you"
  | "below_promotion_minimum";

/** `net` is the value of the goods before the promotion. Whom it is not for learns nothing more of it. */
export function verdictOn(promotion: PromotionFacts, today: string, net: Money): PromotionProblem | null {
  const { validFrom, validUntil, minimum } = promotion;
  if (promotion.status !== "active") return "promotion_unknown";
  if (!promotion.ours) return "promotion_not_for_you";
  if ((validFrom !== null && today < validFrom) || (validUntil !== null && validUntil < today))
    return "promotion_expired";
  if (!promotion.left) return "promotion_used_up";
  if (minimum === null) return null;
  if (minimum.currency !== net.currency) return "promotion_not_for_you";
  return compare(net.amount, minimum.amount) < 0 ? "below_promotion_minimum" : null;
}
