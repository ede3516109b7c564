/** The stock of a cart's line as its buyer is told it: SQL over `product`, `told` and the line. */
import type { JsonWriter } from "../../prices/domain/priced-rows.ts";
import { backorderOf, FREE, figureTold, mostTold, stateTold } from "../../stock/domain/shown.ts";

export interface LineStock {
  readonly state: string;
  readonly available: string | null;
  /** The most that the buyer knows to be there; null where they cannot know of an end. */
  readonly most: string | null;
  readonly leadTimeDays: number | null;
}

/** The warehouse that a line asks for. */
export interface LineWarehouse {
  readonly id: string;
  readonly name: string;
  /** It is in use, and the company is told of warehouses. */
  readonly offered: boolean;
}

/** `stock` of a line whose warehouse (null for any) stands at `warehouse`. */
export const stockJoin = (warehouse: string) => `cross join lateral (
    select coalesce(sum(${FREE}), 0) as free
    from stock_levels s join warehouses w on w.id = s.warehouse_id and w.status = 'active'
    where s.product_id = product.id
      and (${warehouse} is null or not told.per_warehouse or s.warehouse_id = ${warehouse})
  ) stock`;

/** `LineStock` as JSON. */
export const lineStock = (json: JsonWriter) =>
  json.objectOf({
    state: json.quoted(stateTold("stock.free", "product")),
    available: json.orNull(json.quoted(figureTold("stock.free"))),
    most: json.orNull(json.quoted(mostTold("stock.free"))),
    leadTimeDays: json.orNull(`case when ${backorderOf("product")} then product.lead_time_days::text end`),
  });

/** The members of an `Offer` that are about stock, each an expression for its JSON. */
export const stockMembers = (json: JsonWriter, warehouse: string): Record<string, string> => ({
  backorder: `${backorderOf("product")}::text`,
  stock: lineStock(json),
  warehouse: json.orNull(`case when ${warehouse} is not null then (
    select json_build_object('id', w.id, 'name', w.name, 'offered', w.status = 'active' and told.per_warehouse)::text
    from warehouses w where w.id = ${warehouse}) end`),
});
