import type { Tx } from "../../platform/db/scope.ts";

/** Marks a cart as the order it became: part of `submitOrder`, which holds its lock. */
export async function closeCart(tx: Tx, cartId: string, orderId: string, now: Date): Promise<void> {
  await tx.query(
    "update carts set status = 'submitted', order_id = $2, updated_at = $3::timestamptz, version = version + 1 where id = $1",
    [cartId, orderId, now.toISOString()],
  );
}
