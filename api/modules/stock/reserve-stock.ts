import type { Work } from "../../platform/command.ts";

export interface Wanted {
  readonly productId: string;
  /** The one warehouse it has to come from; null for wherever there is stock. */
  readonly warehouseId: string | null;
  readonly quantity: string;
  /** Whether what is not there may be promised from later supply. */
  readonly backorder: boolean;
}

/** Of a product, or of a product in the one warehouse that was asked for. */
export interface Shortage {
  readonly productId: string;
  readonly warehouseId: string | null;
  readonly requested: string;
  readonly available: string;
}

/** Whose the reservation is, and whether it ends by itself after the supplier's hours. */
export interface Holder {
  readonly orderId: string;
  readonly companyId: string;
  readonly expires: boolean;
}

/**
 * Levels are locked by product and warehouse, the order every other writer of stock keeps to, and looked up one by one:
 * a plain join would have the planner read all levels, because it takes every list for a hundred rows. What is asked of one
 * warehouse is taken there first; the rest of a product from the warehouses in their order, as much as is left in each. What
 * a product on backorder lacks is put on the warehouse asked for, or on the first one. One short line leaves everything as it
 * was. The upsert reads the locked row itself, not the snapshot of it that the statement began with.
 */
const RESERVE = `
  with wanted as materialized (
    select product_id, warehouse_id, sum(quantity) as quantity, bool_and(backorder) as backorder
    from jsonb_to_recordset($2::jsonb) as line(product_id text, warehouse_id text, quantity numeric, backorder boolean)
    group by product_id, warehouse_id
  ), locked as materialized (
    select level.product_id, level.warehouse_id, level.position, level.free
    from (select distinct product_id collate "C" as product_id from wanted order by 1) product
    cross join lateral (
      select s.product_id, s.warehouse_id, w.position, greatest(s.on_hand - s.reserved, 0) as free
      from stock_levels s join warehouses w on w.id = s.warehouse_id and w.status = 'active'
      where s.product_id = product.product_id order by s.warehouse_id
      for update of s
    ) level
  ), pinned as materialized (
    select wanted.product_id, wanted.warehouse_id, wanted.quantity, wanted.backorder, coalesce(locked.free, 0) as free,
      least(coalesce(locked.free, 0), wanted.quantity) as take
    from wanted left join locked using (product_id, warehouse_id) where wanted.warehouse_id is not null
  ), remaining as materialized (
    select locked.product_id, locked.warehouse_id, locked.position, locked.free - coalesce(pinned.take, 0) as free
    from locked left join pinned using (product_id, warehouse_id)
  ), filled as materialized (
    select r.product_id, r.warehouse_id, r.free, least(r.free, greatest(0, wanted.quantity - coalesce(sum(r.free) over (
      partition by r.product_id order by r.position, r.warehouse_id rows between unbounded preceding and 1 preceding), 0))) as take
    from remaining r join wanted on wanted.product_id = r.product_id and wanted.warehouse_id is null
  ), supply as materialized (
    select product_id, warehouse_id, quantity, backorder, free, quantity - take as lacking from pinned
    union all
    select wanted.product_id, null, wanted.quantity, wanted.backorder, coalesce(sum(filled.free), 0),
      wanted.quantity - coalesce(sum(filled.take), 0)
    from wanted left join filled on filled.product_id = wanted.product_id
    where wanted.warehouse_id is null
    group by wanted.product_id, wanted.quantity, wanted.backorder
  ), promised as materialized (
    select supply.*, w.id as later
    from supply left join lateral (
      select id from warehouses where status = 'active' and (supply.warehouse_id is null or id = supply.warehouse_id)
      order by position, id limit 1
    ) w on true
    where lacking > 0
  ), short as materialized (
    select product_id, warehouse_id, quantity, free from promised where not backorder or later is null
  ), allocation as materialized (
    select product_id, warehouse_id, sum(take) as quantity
    from (
      select product_id, warehouse_id, take from pinned
      union all
      select product_id, warehouse_id, take from filled
      union all
      select product_id, later, lacking from promised
    ) parts
    where take > 0 and not exists (select from short)
    group by product_id, warehouse_id
  ), levels as (
    insert into stock_levels (supplier_id, product_id, warehouse_id, reserved, updated_at)
    select $1, product_id, warehouse_id, quantity, $4::timestamptz from allocation order by product_id, warehouse_id
    on conflict (supplier_id, product_id, warehouse_id)
    do update set reserved = stock_levels.reserved + excluded.reserved, updated_at = excluded.updated_at
  ), held as (
    insert into reservations (supplier_id, company_id, order_id, product_id, warehouse_id, quantity, expires_at)
    select $1, $6, $3, product_id, warehouse_id, quantity,
      (select $4::timestamptz + make_interval(hours => reservation_hours) from settings where $7::boolean)
    from allocation
    on conflict (supplier_id, order_id, product_id, warehouse_id)
    do update set expires_at = excluded.expires_at, released_at = null,
      quantity = excluded.quantity + case when reservations.released_at is null then reservations.quantity else 0 end
  ), moved as (
    insert into stock_movements (supplier_id, id, product_id, warehouse_id, kind, quantity, order_id, at)
    select $1, left($5, -6) || lpad(to_hex(row_number() over (order by product_id, warehouse_id)), 6, '0'),
      product_id, warehouse_id, 'reserve', quantity, $3, $4::timestamptz
    from allocation
  )
  select product_id as "productId", warehouse_id as "warehouseId", trim_scale(quantity)::text as requested,
    trim_scale(free)::text as available
  from short order by product_id, warehouse_id`;

/**
 * Reserves every line for an order, or none: the shortages are returned and nothing has changed. Part of the command
 * that submits the order, which refuses on a shortage.
 */
export async function reserve(work: Work, lines: readonly Wanted[], holder: Holder): Promise<Shortage[]> {
  const wanted = lines.map(({ productId, warehouseId, quantity, backorder }) => ({
    product_id: productId,
    warehouse_id: warehouseId,
    quantity,
    backorder,
  }));
  // A movement's id is this one with its last six characters counted up: SQL alone knows how many there are.
  const firstId = work.id("mov");
  return work.query<Shortage>(RESERVE, [
    work.supplierId,
    JSON.stringify(wanted),
    holder.orderId,
    work.now.toISOString(),
    firstId,
    holder.companyId,
    holder.expires,
  ]);
}
