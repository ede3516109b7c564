import type { Work } from "../../platform/command.ts";

/** Marks a cart as the order it becomes: part of `submitOrder`, which holds its lock. */
export function closeCart(work: Work, cartId: string, orderId: string): void {
  work.send(
    "update carts set status = 'submitted', order_id = $2, updated_at = $3::timestamptz, version = version + 1 where id = $1",
    [cartId, orderId, work.now.toISOString()],
  );
}
