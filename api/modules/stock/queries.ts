import { decodeCursor, page } from "../../platform/http/cursor.ts";
import { query } from "../../platform/query.ts";
import { type LevelFound, presentLevel } from "./schemas.ts";

const LEVELS = `
  select s.product_id, p.external_id as product_external_id, p.sku, s.warehouse_id,
    w.external_id as warehouse_external_id, trim_scale(s.on_hand)::text as on_hand,
    trim_scale(s.reserved)::text as reserved, trim_scale(greatest(s.on_hand - s.reserved, 0))::text as available,
    s.updated_at
  from stock_levels s join products p on p.id = s.product_id join warehouses w on w.id = s.warehouse_id
  where (s.product_id, s.warehouse_id) > ($1, $2) and ($4::text is null or s.product_id = $4)
    and ($5::text is null or s.warehouse_id = $5) and ($6::timestamptz is null or s.updated_at >= $6)
  order by s.product_id, s.warehouse_id limit $3`;

export interface StockFilter {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly product_id?: string | undefined;
  readonly warehouse_id?: string | undefined;
  readonly updated_since?: string | undefined;
}

export const listStock = query({
  permission: { staff: "stock.read" },
  run: async (tx, { limit, cursor, product_id, warehouse_id, updated_since }: StockFilter) => {
    const after = cursor === undefined ? ["", ""] : decodeCursor(cursor, 2).map(String);
    const rows = await tx.query<LevelFound>(LEVELS, [
      ...after,
      limit + 1,
      product_id ?? null,
      warehouse_id ?? null,
      updated_since ?? null,
    ]);
    return page(rows, limit, (row) => [row.product_id, row.warehouse_id], presentLevel);
  },
});
