import type { Work } from "../../platform/command.ts";

export interface Wanted {
  readonly productId: string;
  readonly quantity: string;
  /** Whether what is not there may be promised from later supply. */
  readonly backorder: boolean;
}

export interface Shortage {
  readonly productId: string;
  readonly requested: string;
  readonly available: string;
}

/**
 * Levels are locked by product and warehouse, the order every other writer of stock keeps to, and looked up one by one:
 * a plain join would have the planner read all levels, because it takes every list for a hundred rows. Each product is then taken
 * from the warehouses in their order, as much as is free in each; what a product on backorder lacks is put on its first
 * warehouse. One short line leaves everything as it was. The upsert reads the locked row itself, not the snapshot of it
 * that the statement began with.
 */
const RESERVE = `
  with wanted as materialized (
    select product_id, sum(quantity) as quantity, bool_and(backorder) as backorder
    from jsonb_to_recordset($2::jsonb) as line("product_id" text, quantity numeric, backorder boolean)
    group by product_id
  ), locked as materialized (
    select level.product_id, level.warehouse_id, level.position, wanted.quantity, level.free
    from (select product_id, quantity from wanted order by product_id collate "C") wanted
    cross join lateral (
      select s.product_id, s.warehouse_id, w.position, greatest(s.on_hand - s.reserved, 0) as free
      from stock_levels s join warehouses w on w.id = s.warehouse_id and w.status = 'active'
      where s.product_id = wanted.product_id order by s.warehouse_id
      for update of s
    ) level
  ), filled as materialized (
    select product_id, warehouse_id, free, least(free, greatest(0, quantity - coalesce(sum(free) over (
      partition by product_id order by position, warehouse_id rows between unbounded preceding and 1 preceding), 0))) as take
    from locked
  ), supply as materialized (
    select wanted.product_id, wanted.quantity, wanted.backorder, coalesce(sum(filled.free), 0) as free,
      wanted.quantity - coalesce(sum(filled.take), 0) as lacking
    from wanted left join filled on filled.product_id = wanted.product_id
    group by wanted.product_id, wanted.quantity, wanted.backorder
  ), first_warehouse as materialized (
    select id from warehouses where status = 'active' order by position, id limit 1
  ), short as materialized (
    select product_id, quantity, free from supply
    where lacking > 0 and not (backorder and exists (select from first_warehouse))
  ), allocation as materialized (
    select product_id, warehouse_id, sum(take) as quantity
    from (
      select product_id, warehouse_id, take from filled
      union all
      select product_id, first_warehouse.id, lacking from supply, first_warehouse where lacking > 0
    ) parts
    where take > 0 and not exists (select from short)
    group by product_id, warehouse_id
  ), levels as (
    insert into stock_levels (supplier_id, product_id, warehouse_id, reserved, updated_at)
    select $1, product_id, warehouse_id, quantity, $4::timestamptz from allocation order by product_id, warehouse_id
    on conflict (supplier_id, product_id, warehouse_id)
    do update set reserved = stock_levels.reserved + excluded.reserved, updated_at = excluded.updated_at
  ), held as (
    insert into reservations (supplier_id, order_id, product_id, warehouse_id, quantity)
    select $1, $3, product_id, warehouse_id, quantity from allocation
  ), moved as (
    insert into stock_movements (supplier_id, id, product_id, warehouse_id, kind, quantity, order_id, at)
    select $1, left($5, -4) || lpad(to_hex(row_number() over (order by product_id, warehouse_id)), 4, '0'),
      product_id, warehouse_id, 'reserve', quantity, $3, $4::timestamptz
    from allocation
  )
  select product_id as "productId", trim_scale(quantity)::text as requested, trim_scale(free)::text as available
  from short order by product_id`;

/**
 * Reserves every line for an order, or none: the shortages are returned and nothing has changed. Part of the command
 * that submits the order, which refuses on a shortage.
 */
export async function reserve(work: Work, lines: readonly Wanted[], orderId: string): Promise<Shortage[]> {
  const wanted = lines.map(({ productId, quantity, backorder }) => ({
    product_id: productId,
    quantity,
    backorder,
  }));
  // A movement's id is this one with its last four characters counted up: SQL alone knows how many there are.
  const firstId = work.id("mov");
  return work.query<Shortage>(RESERVE, [
    work.supplierId,
    JSON.stringify(wanted),
    orderId,
    work.now.toISOString(),
    firstId,
  ]);
}
