import { decodeCursor, page, unseen } from "../../platform/http/cursor.ts";
import { query } from "../../platform/query.ts";
import { FREE } from "./domain/shown.ts";
import {
  type LevelFound,
  type MovementFound,
  presentLevel,
  presentMovement,
  presentReservation,
  type ReservationFound,
} from "./schemas.ts";

export const LEVEL_COLUMNS = `s.product_id, p.external_id as product_external_id, p.sku, s.warehouse_id,
  w.external_id as warehouse_external_id, trim_scale(s.on_hand)::text as on_hand,
  trim_scale(s.reserved)::text as reserved, trim_scale(${FREE})::text as available,
  s.next_arrival_date::text as next_arrival_date, trim_scale(s.next_arrival_quantity)::text as next_arrival_quantity,
  s.updated_at`;
export const LEVEL_JOINS =
  "join lateral (select * from products where id = s.product_id offset 0) p on true join warehouses w on w.id = s.warehouse_id";

/** Low is a product, not a level: what is in all warehouses in use counts. */
const LOW = `p.low_stock is not null and p.low_stock >= (
  select coalesce(sum(greatest(o.on_hand - o.reserved, 0)), 0)
  from stock_levels o join warehouses used on used.id = o.warehouse_id and used.status = 'active'
  where o.product_id = p.id)`;

/** Of what is low the products that are watched come first, which are few; of all others the levels. */
const levels = (low: boolean) => `
  select ${LEVEL_COLUMNS} from stock_levels s
  ${low ? "join products p on p.id = s.product_id join warehouses w on w.id = s.warehouse_id" : LEVEL_JOINS}
  where (s.product_id, s.warehouse_id) > ($1, $2) and ($4::text is null or s.product_id = $4)
    and ($5::text is null or s.warehouse_id = $5) and ($6::timestamptz is null or s.updated_at >= $6)
    ${low ? `and ${LOW}` : ""}
  order by s.product_id, s.warehouse_id limit ${unseen("$3")}`;

interface Paged {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

export interface StockFilter extends Paged {
  readonly product_id?: string | undefined;
  readonly warehouse_id?: string | undefined;
  readonly updated_since?: string | undefined;
  readonly low?: "true" | undefined;
}

export const listStock = query({
  permission: { staff: "stock.read" },
  run: async (tx, { limit, cursor, product_id, warehouse_id, updated_since, low }: StockFilter) => {
    const after = cursor === undefined ? ["", ""] : decodeCursor(cursor, 2).map(String);
    const rows = await tx.query<LevelFound>(levels(low === "true"), [
      ...after,
      limit + 1,
      product_id ?? null,
      warehouse_id ?? null,
      updated_since ?? null,
    ]);
    return page(rows, limit, (row) => [row.product_id, row.warehouse_id], presentLevel);
  },
});

const MOVEMENTS = `
  select m.id, m.product_id, p.sku, m.warehouse_id, m.kind, trim_scale(m.quantity)::text as quantity, m.order_id, m.reason, m.at
  from stock_movements m join products p on p.id = m.product_id
  where m.product_id = $1 and ($2::text is null or m.warehouse_id = $2) and ($3::text is null or m.id < $3)
  order by m.id desc limit $4`;

export interface MovementFilter extends Paged {
  readonly product_id: string;
  readonly warehouse_id?: string | undefined;
}

/** Newest first. */
export const listMovements = query({
  permission: { staff: "stock.read" },
  run: async (tx, { limit, cursor, product_id, warehouse_id }: MovementFilter) => {
    const before = cursor === undefined ? null : String(decodeCursor(cursor, 1)[0]);
    const rows = await tx.query<MovementFound>(MOVEMENTS, [
      product_id,
      warehouse_id ?? null,
      before,
      limit + 1,
    ]);
    return page(rows, limit, (row) => [row.id], presentMovement);
  },
});

const RESERVATIONS = `
  select r.order_id, r.product_id, p.sku, r.warehouse_id, w.name as warehouse_name,
    trim_scale(r.quantity)::text as quantity, r.expires_at, r.released_at
  from reservations r join products p on p.id = r.product_id join warehouses w on w.id = r.warehouse_id
  where r.order_id = $1 and (r.product_id, r.warehouse_id) > ($2, $3)
  order by r.product_id, r.warehouse_id limit $4`;

export const listReservations = query({
  permission: { staff: "stock.read" },
  run: async (tx, { limit, cursor, order_id }: Paged & { readonly order_id: string }) => {
    const after = cursor === undefined ? ["", ""] : decodeCursor(cursor, 2).map(String);
    const rows = await tx.query<ReservationFound>(RESERVATIONS, [order_id, ...after, limit + 1]);
    return page(rows, limit, (row) => [row.product_id, row.warehouse_id], presentReservation);
  },
});
