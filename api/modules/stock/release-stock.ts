import type { Work } from "../../platform/command.ts";

const LOCK = `
  select from reservations r
  join stock_levels s on s.product_id = r.product_id and s.warehouse_id = r.warehouse_id
  where r.order_id = $1 and r.released_at is null
  order by s.product_id, s.warehouse_id
  for update`;

const RELEASE = `
  with freed as (
    update reservations set released_at = $3::timestamptz where order_id = $2 and released_at is null
    returning product_id, warehouse_id, quantity
  ), levels as (
    update stock_levels s set reserved = s.reserved - freed.quantity, updated_at = $3::timestamptz
    from freed where s.product_id = freed.product_id and s.warehouse_id = freed.warehouse_id
  )
  insert into stock_movements (supplier_id, id, product_id, warehouse_id, kind, quantity, order_id, at)
  select $1, left($4, -4) || lpad(to_hex(row_number() over (order by product_id, warehouse_id)), 4, '0'),
    product_id, warehouse_id, 'release', -quantity, $2, $3::timestamptz
  from freed`;

/** Gives back what an order holds. Again, it does nothing. */
export async function release(work: Work, orderId: string): Promise<void> {
  // Two statements in one message, so that the second one sees the rows as they are once they are locked.
  await Promise.all([
    work.query(LOCK, [orderId]),
    work.query(RELEASE, [work.supplierId, orderId, work.now.toISOString(), work.id("mov")]),
  ]);
}
