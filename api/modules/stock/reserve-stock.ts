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
 * a plain join would have the planner read all levels, because it takes every list for a hundred rows. For the same reason
 * what is wanted and what there is meet in a `group by`, which is as good for five thousand lines as for five. What is asked of one
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
    select level.product_id, level.warehouse_id, level.position, level.free, product.loose
    from (
      select product_id collate "C" as product_id, sum(quantity) filter (where warehouse_id is null) as loose
      from wanted group by 1 order by 1
    ) product
    cross join lateral (
      select s.product_id, s.warehouse_id, w.position, greatest(s.on_hand - s.reserved, 0) as free
      from stock_levels s join warehouses w on w.id = s.warehouse_id and w.status = 'active'
      where s.product_id = product.product_id order by s.warehouse_id
      for update of s
    ) level
  ), places as materialized (
    select product_id, warehouse_id, max(position) as position, max(loose) as loose, coalesce(max(free), 0) as free,
      sum(quantity) as pinned, bool_and(backorder) as backorder, least(coalesce(max(free), 0), coalesce(sum(quantity), 0)) as take
    from (
      select product_id, warehouse_id, position, loose, free, null::numeric as quantity, null::boolean as backorder from locked
      union all
      select product_id, warehouse_id, null, null, null, quantity, backorder from wanted where warehouse_id is not null
    ) both_sides
    group by product_id, warehouse_id
  ), filled as materialized (
    select product_id, warehouse_id, free - take as free, least(free - take, greatest(0, loose - coalesce(sum(free - take) over (
      partition by product_id order by position, warehouse_id rows between unbounded preceding and 1 preceding), 0))) as take
    from places where loose is not null
  ), supply as materialized (
    select product_id, warehouse_id, pinned as quantity, backorder, free, pinned - take as lacking
    from places where pinned is not null
    union all
    select product_id, null, sum(quantity), bool_and(backorder), sum(free), sum(quantity) - sum(take)
    from (
      select product_id, quantity, backorder, 0 as free, 0 as take from wanted where warehouse_id is null
      union all
      select product_id, 0, null, free, take from filled
    ) both_sides
    group by product_id
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
      select product_id, warehouse_id, take from places
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
