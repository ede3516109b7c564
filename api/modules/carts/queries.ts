import { reaches } from "../../kernel/grants.ts";
import type { BuyerActor } from "../../platform/auth/actor.ts";
import type { Tx } from "../../platform/db/scope.ts";
import { notFound } from "../../platform/http/problems.ts";
import { sightOf, visible } from "../assortments/index.ts";
import { stockTold } from "../conditions/domain/stock-told.ts";
import { dayOf } from "../contracts/index.ts";
import { OFFER_COLUMNS, OFFER_JOINS, offerRule } from "../prices/index.ts";
import type { Disclosure } from "../stock/index.ts";
import { PROMOTED, PROMOTION } from "./domain/cart-promotion.ts";
import type { Offer } from "./domain/evaluate.ts";
import {
  LINE_STOCK,
  type LineStock,
  type LineWarehouse,
  stockColumns,
  stockJoin,
} from "./domain/line-stock.ts";
import { type CartPromotion, promote } from "./domain/promote.ts";

/** A cart with its contract and, in one statement, every product in it or named by the request, priced for the contract. */
export interface CartView {
  readonly id: string;
  readonly buyerId: string;
  /** The branch of the buyer. */
  readonly locationId: string | null;
  readonly status: "open" | "submitted";
  readonly orderId: string | null;
  readonly updatedAt: string;
  readonly contract: ContractTerms;
  /** How much the company is told of stock. */
  readonly told: { readonly disclosure: Disclosure; readonly band: string };
  /** The promotion whose code was typed. */
  readonly promotion: CartPromotion | null;
  /** How much the company may order; null where nothing was agreed. */
  readonly limits: OrderLimits | null;
  /** Lines whose products the company does not see any more: held, neither shown nor ordered. */
  readonly hidden: number;
  readonly lines: readonly CartViewLine[];
}

/** Absent is unlimited. */
export interface OrderLimits {
  /** Of both; null only where neither is set. */
  readonly currency: string | null;
  readonly maximumOrder: string | null;
  readonly maximumOpenOrders: string | null;
}

export interface ContractTerms {
  readonly id: string;
  readonly name: string;
  readonly currency: string;
  readonly paymentKind: "prepaid" | "net";
  readonly netDays: number | null;
  readonly prepayPercent: string | null;
  readonly minimumOrder: string | null;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  readonly status: "active" | "closed";
}

export interface CartViewLine extends Offer {
  /** Null for a product that the request names and the cart does not hold. */
  readonly quantity: string | null;
  readonly seenAmount: string | null;
  /** The cart's promotion is for this product too. */
  readonly promoted: boolean;
}

export type CartKey = { readonly cartId: string } | { readonly buyerId: string; readonly contractId: string };

export interface Named {
  readonly skus: readonly string[];
  readonly productIds: readonly string[];
}

const NOBODY: Named = { skus: [], productIds: [] };

const SIGHT = sightOf({ company: "(select company_id from cart)", buyer: "(select buyer_id from cart)" });

// The planner takes every list for a hundred rows and would rather read all products: `offset 0` keeps it to looking each up.
function viewSql(by: "cart" | "contract"): string {
  const where = by === "cart" ? "id = $1" : "buyer_id = $1 and contract_id = $4 and status = 'open'";
  return `with cart as materialized (
    select id, company_id, buyer_id, contract_id, promotion_id, status, order_id, updated_at from carts where ${where}
  ), ${SIGHT}, ${stockTold("(select company_id from cart)")}, held as (
    select l.product_id, l.quantity, l.pack_unit, l.warehouse_id, l.seen_amount, l.added_at from cart_lines l, cart where l.cart_id = cart.id
  ), wanted as (
    select product_id, quantity, pack_unit, warehouse_id, seen_amount, added_at from held where ${visible("held.product_id")}
    union all
    select named.id, null, null, null, null, null from (
      select id from products where sku = any (array(select jsonb_array_elements_text($2::jsonb)))
      union
      select id from products where id = any (array(select jsonb_array_elements_text($3::jsonb)))
    ) named where ${visible("named.id")} and not exists (select 1 from held where held.product_id = named.id)
  ), ${offerRule("(select contract_id from cart)", "wanted", by === "cart" ? "$4" : "$5")}, ${PROMOTION}
  select cart.id, cart.buyer_id as "buyerId",
    (select m.location_id from memberships m where m.buyer_id = cart.buyer_id and m.company_id = cart.company_id) as "locationId", cart.status, cart.order_id as "orderId", cart.updated_at as "updatedAt",
    json_build_object('id', contract.id, 'name', contract.name, 'currency', contract.currency,
      'paymentKind', contract.payment_kind, 'netDays', contract.net_days,
      'prepayPercent', trim_scale(contract.prepay_percent)::text, 'minimumOrder', trim_scale(contract.minimum_order)::text,
      'validFrom', contract.valid_from, 'validUntil', contract.valid_until, 'status', contract.status) as contract,
    (select json_build_object('disclosure', disclosure, 'band', trim_scale(band)::text) from told) as told,
    (select json_build_object('currency', limits.currency, 'maximumOrder', trim_scale(limits.maximum_order)::text,
      'maximumOpenOrders', trim_scale(limits.maximum_open_orders)::text)
      from company_conditions limits where limits.company_id = cart.company_id) as limits,
    (select facts from promotion) as promotion,
    ((select count(*) from held) - (select count(*) from wanted where quantity is not null))::integer as hidden,
    coalesce((
      select json_agg(json_build_object(${OFFER_COLUMNS}, 'promoted', ${PROMOTED}, ${stockColumns("wanted.warehouse_id")},
        'packs', product.packs, 'packUnit', wanted.pack_unit,
        'quantity', trim_scale(wanted.quantity)::text, 'seenAmount', trim_scale(wanted.seen_amount)::text)
        order by wanted.added_at nulls last, product.sku_sort)
      from wanted cross join told
      cross join lateral (select * from products where id = wanted.product_id offset 0) product ${OFFER_JOINS}
        ${stockJoin("wanted.warehouse_id")}
    ), '[]'::json) as lines
  from cart join contracts contract on contract.id = cart.contract_id`;
}

const SQL = { cart: viewSql("cart"), contract: viewSql("contract") };

/** Null where the company has no such cart. Whose it is, the caller checks with `ownCart`. */
export async function readCart(
  tx: Tx,
  key: CartKey,
  now: Date,
  named: Named = NOBODY,
): Promise<CartView | null> {
  const today = dayOf(now);
  const lists = [JSON.stringify(named.skus), JSON.stringify(named.productIds)];
  const rows =
    "cartId" in key
      ? await tx.query<CartView>(SQL.cart, [key.cartId, ...lists, today])
      : await tx.query<CartView>(SQL.contract, [key.buyerId, ...lists, key.contractId, today]);
  return rows[0] ? promote(rows[0], today) : null;
}

/** The same, to change the cart. Two statements, so that the lines are those that whoever held the lock before has left. */
export async function lockCart(tx: Tx, cartId: string, now: Date, named?: Named): Promise<CartView | null> {
  const [, view] = await Promise.all([
    tx.query("select id from carts where id = $1 for update", [cartId]),
    readCart(tx, { cartId }, now, named),
  ]);
  return view;
}

export interface Place {
  readonly product_id: string;
  /** Null for anywhere. */
  readonly warehouse_id: string | null;
}

const PLACES = `with ${stockTold("(select company_id from carts where id = $1)")}
  select place.product_id as "productId", w.id as "warehouseId", ${LINE_STOCK} as stock,
    case when w.id is not null then json_build_object('id', w.id, 'name', w.name, 'offered', true) end as warehouse
  from jsonb_to_recordset($2::jsonb) as place(product_id text, warehouse_id text) cross join told
  cross join lateral (select * from products where id = place.product_id offset 0) product
  left join lateral (
    select id, name from warehouses where id = place.warehouse_id and status = 'active' and told.per_warehouse
  ) w on true
  ${stockJoin("place.warehouse_id")}
  where place.warehouse_id is null or w.id is not null`;

export interface PlaceFound {
  readonly productId: string;
  readonly warehouseId: string | null;
  readonly stock: LineStock;
  readonly warehouse: LineWarehouse | null;
}

/** What there is of products in warehouses; a warehouse that the cart's company is not told of is as one that is not there. */
export function readPlaces(tx: Tx, cartId: string, places: readonly Place[]): Promise<PlaceFound[]> {
  return tx.query<PlaceFound>(PLACES, [cartId, JSON.stringify(places)]);
}

/** A colleague's cart, where the role does not reach it, is as missing as one that never was. */
export function ownCart(view: CartView | null, buyer: BuyerActor): CartView {
  if (!view || !reaches(buyer, "carts.edit", view)) throw notFound.refuse();
  return view;
}
