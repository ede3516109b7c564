import { asBuyer } from "../../platform/auth/permit.ts";
import { command, type Work } from "../../platform/command.ts";
import { cartSeen, closeCart, lockCart, ownCart } from "../carts/index.ts";
import { takeUse } from "../promotions/index.ts";
import { mostOf } from "../stock/domain/shown.ts";
import { reserve } from "../stock/index.ts";
import { checkCart, checkLimits, pickAddresses, readAddresses } from "./check-order.ts";
import { orderSubmitted } from "./events.ts";
import { cartChanged, stockShort } from "./problems.ts";
import type { OrderWire } from "./schemas.ts";
import { type OrderDraft, writeOrder } from "./write-order.ts";

export interface SubmitOrderInput {
  readonly cart_id: string;
  readonly billing_address_id: string;
  readonly shipping_address_id: string;
  readonly po_number?: string | undefined;
  readonly note?: string | undefined;
  readonly expected_gross?: string | undefined;
}

/**
 * Turns a cart into an order: everything is checked again under the cart's lock, stock is reserved, and last of all the
 * number is taken. Two tabs meet at the lock: one submits, the other is told which order it became.
 */
export const submitOrder = command({
  permission: { buyer: "orders.submit" },
  audit: "order.submitted",
  needsKey: true,
  load: async (tx, input: SubmitOrderInput, now) => {
    const [cart, addresses] = await Promise.all([lockCart(tx, input.cart_id, now), readAddresses(tx, input)]);
    return { cart, addresses };
  },
  run: async (work, input: SubmitOrderInput, { loaded }): Promise<OrderWire> => {
    const buyer = asBuyer(work.actor);
    const view = ownCart(await cartSeen(work, loaded.cart, input.cart_id, work.now), buyer);
    const cart = checkCart(view, work.now, input.expected_gross);
    const id = work.id("ord");
    const draft: OrderDraft = { id, view, cart, buyer, input, ...pickAddresses(loaded.addresses, input) };
    await checkLimits(work, view, cart.totals.gross);
    // Last of all checks: a refusal tells something of stock only to whoever would have ordered.
    await holdStock(work, draft);
    await usePromotion(work, draft);
    closeCart(work, view.id, id);
    const order = await writeOrder(work, draft);
    const { number, line_count } = order;
    work.emit(orderSubmitted, { recordId: id, companyId: buyer.companyId, data: { number, line_count } });
    work.changed(id, [{ field: "acceptance", before: null, after: "submitted" }]);
    return order;
  },
});

/** A use is taken with the order and never given back; where another order took the last, the price has changed. */
async function usePromotion(work: Work, { id, view: { promotion }, buyer }: OrderDraft): Promise<void> {
  if (!promotion || promotion.problem) return;
  const { companyId } = buyer;
  if (await takeUse(work, { promotionId: promotion.id, companyId, orderId: id })) return;
  const change = { sku: null, kind: "promotion", before: promotion.code, now: null };
  throw cartChanged.refuse({ facts: { changes: [change] } });
}

async function holdStock(work: Work, { id, view, cart, buyer }: OrderDraft): Promise<void> {
  const wanted = cart.lines.map(({ offer, quantity }) => ({
    productId: offer.productId,
    warehouseId: offer.warehouse?.id ?? null,
    quantity,
    backorder: offer.backorder,
  }));
  const shortages = await reserve(work, wanted, {
    orderId: id,
    companyId: buyer.companyId,
    expires: true,
  });
  if (shortages.length === 0) return;
  const places = new Map(cart.lines.map(({ offer }, index) => [offer.productId, { index, sku: offer.sku }]));
  const lines = shortages.map(({ productId, requested, available }) => ({
    ...(places.get(productId) ?? { index: 0, sku: "" }),
    requested,
    available: mostOf(view.told, available),
  }));
  throw stockShort.refuse({
    errors: lines.map(({ index, sku, available }) => ({
      pointer: `/lines/${index}/quantity`,
      code: "stock_short",
      detail:
        available === null
          ? `There is not enough of ${sku} in stock.`
          : `Only ${available} of ${sku} are available.`,
    })),
    facts: { lines: lines.map(({ sku, requested, available }) => ({ sku, requested, available })) },
  });
}
