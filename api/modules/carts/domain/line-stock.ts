/** The stock of a cart's line as its buyer is told it: SQL over `product`, `told` and the line `wanted`. */
import { backorderOf, FREE, figureTold, mostTold, stateTold } from "../../stock/domain/shown.ts";

export interface LineStock {
  readonly state: string;
  readonly available: string | null;
  /** The most that the buyer knows to be there; null where they cannot know of an end. */
  readonly most: string | null;
  readonly leadTimeDays: number | null;
}

export const STOCK_JOIN = `cross join lateral (
    select coalesce(sum(${FREE}), 0) as free
    from stock_levels s join warehouses w on w.id = s.warehouse_id and w.status = 'active'
    where s.product_id = product.id
  ) stock`;

/** Arguments of json_build_object: the fields `backorder` and `stock` of an `Offer`. */
export const STOCK_COLUMNS = `'backorder', ${backorderOf("product")},
  'stock', json_build_object('state', ${stateTold("stock.free", "product")}, 'available', ${figureTold("stock.free")},
    'most', ${mostTold("stock.free")}, 'leadTimeDays', case when ${backorderOf("product")} then product.lead_time_days end)`;
