import type { Refusal } from "../../kernel/refusal.ts";
import { asBuyer } from "../../platform/auth/permit.ts";
import { command, type Work } from "../../platform/command.ts";
import type { Context } from "../../platform/context.ts";
import { requireValid } from "../contracts/index.ts";
import {
  belowPromotionMinimum,
  guessCode,
  promotionExpired,
  promotionNotForYou,
  promotionUnknown,
  promotionUsedUp,
} from "../promotions/index.ts";
import { evaluateLine } from "./domain/evaluate.ts";
import type { CartPromotion } from "./domain/promote.ts";
import { cartSubmitted } from "./problems.ts";
import { type CartView, cartSeen, lockCart, ownCart, wholeCart } from "./queries.ts";
import { presentCart } from "./schemas.ts";

interface Input {
  readonly id: string;
  readonly code: string | null;
}

const put = command({
  permission: { buyer: "carts.edit" },
  audit: { none: "a cart is the buyer's own scratch pad; the order it becomes is what is audited" },
  load: (tx, { id }: Input, now) => lockCart(tx, id, now),
  run: async (work, { id, code }, { loaded }) => {
    const buyer = asBuyer(work.actor);
    const before = ownCart(await cartSeen(work, loaded, id, work.now), buyer);
    if (before.status !== "open") throw cartSubmitted.refuse({ facts: { order_id: before.orderId } });
    requireValid(before.contract, work.now);
    const [[found], view] = await Promise.all([
      work.query<{ promotion_id: string | null }>(
        `update carts set promotion_id = (select id from promotions where code = $2), updated_at = $3::timestamptz,
           version = version + 1 where id = $1 returning promotion_id`,
        [id, code, work.now.toISOString()],
      ),
      wholeCart(work, { cartId: id }, work.now),
    ]);
    if (code !== null && !found?.promotion_id) throw promotionUnknown.refuse();
    if (view?.promotion?.problem) throw refusalOf(view.promotion);
    const cart = ownCart(view, buyer);
    noteSeen(work, cart);
    return presentCart(cart);
  },
});

/** Puts a promotion's code into the cart, or takes it out; the prices that the answer shows are noted as seen. */
export function setCartPromotion(context: Context, input: Input) {
  return input.code === null ? put(context, input) : guessCode(context, () => put(context, input));
}

function refusalOf({ problem, validFrom, validUntil, minimum, net }: CartPromotion): Refusal {
  switch (problem) {
    case "promotion_expired":
      return promotionExpired.refuse({ facts: { valid_from: validFrom, valid_until: validUntil } });
    case "promotion_used_up":
      return promotionUsedUp.refuse();
    case "promotion_not_for_you":
      return promotionNotForYou.refuse();
    case "below_promotion_minimum":
      return belowPromotionMinimum.refuse({ facts: { minimum, net } });
    default:
      return promotionUnknown.refuse();
  }
}

function noteSeen(work: Work, { id, lines, contract }: CartView): void {
  const rows = lines.flatMap((line) => {
    if (line.quantity === null) return [];
    const { price } = evaluateLine(line, line.quantity, contract.currency);
    return [{ product_id: line.productId, seen_amount: price?.amount ?? null }];
  });
  work.send(
    `update cart_lines l set seen_amount = row.seen_amount
     from jsonb_to_recordset($2::jsonb) as row(product_id text, seen_amount numeric)
     where l.cart_id = $1 and l.product_id = row.product_id`,
    [id, JSON.stringify(rows)],
  );
}
