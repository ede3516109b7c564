import type { Work } from "../../platform/command.ts";

const LOCK = `
  select from (
    select distinct product_id, warehouse_id from reservations
    where order_id = any (array(select jsonb_array_elements_text($1::jsonb))) and released_at is null
  ) r
  join stock_levels s on s.product_id = r.product_id and s.warehouse_id = r.warehouse_id
  order by s.product_id, s.warehouse_id
  for update of s`;

const RELEASE = `
  with freed as (
    update reservations set released_at = $3::timestamptz
    where order_id = any (array(select jsonb_array_elements_text($2::jsonb))) and released_at is null
      and ($5::boolean is null or expires_at <= $3::timestamptz)
    returning order_id, company_id, product_id, warehouse_id, quantity
  ), levels as (
    update stock_levels s set reserved = s.reserved - sums.quantity, updated_at = $3::timestamptz
    from (select product_id, warehouse_id, sum(quantity) as quantity from freed group by product_id, warehouse_id) sums
    where s.product_id = sums.product_id and s.warehouse_id = sums.warehouse_id
  ), moved as (
    insert into stock_movements (supplier_id, id, product_id, warehouse_id, kind, quantity, order_id, at)
    select $1, left($4, -6) || lpad(to_hex(row_number() over (order by order_id, product_id, warehouse_id)), 6, '0'),
      product_id, warehouse_id, 'release', -quantity, order_id, $3::timestamptz
    from freed
  )
  select order_id as "orderId", company_id as "companyId", count(distinct product_id)::integer as products
  from freed group by order_id, company_id order by order_id`;

export interface Released {
  readonly orderId: string;
  readonly companyId: string;
  readonly products: number;
}

/**
 * Gives back what orders hold, or only what is over of it, and tells of which of them something was given back. Again, it
 * does nothing.
 */
export async function release(
  work: Work,
  orderIds: readonly string[],
  only: "all" | "over" = "all",
): Promise<Released[]> {
  const ids = JSON.stringify(orderIds);
  const over = only === "over" ? true : null;
  // Two statements in one message, so that the second one sees the rows as they are once they are locked.
  const [, released] = await Promise.all([
    work.query(LOCK, [ids]),
    work.query<Released>(RELEASE, [work.supplierId, ids, work.now.toISOString(), work.id("mov"), over]),
  ]);
  return released;
}
