import type { Work } from "../../platform/command.ts";

const LOCK = `
  select from reservations r join stock_levels s on s.product_id = r.product_id and s.warehouse_id = r.warehouse_id
  where r.order_id = $1 and r.released_at is null
  order by s.product_id, s.warehouse_id
  for update of s`;

const KEEP = `
  with kept as (
    update reservations set expires_at = null where order_id = $1 and released_at is null returning 1
  )
  select count(*)::integer as held from kept`;

/**
 * What the order holds no longer ends by itself: it was taken over. False where it holds nothing any more. The levels are
 * locked first, as by whoever releases, so that of the two the second sees what the first has done.
 */
export async function keepReserved(work: Work, orderId: string): Promise<boolean> {
  const [, [row]] = await Promise.all([
    work.query(LOCK, [orderId]),
    work.query<{ held: number }>(KEEP, [orderId]),
  ]);
  return (row?.held ?? 0) > 0;
}
