/** A cart with its contract and its products, priced, in one statement: whole, and plain for whom nothing is special. */
import { type Sight, sightOf, UNLIMITED, visible } from "../../assortments/domain/sight.ts";
import { stockTold } from "../../conditions/domain/stock-told.ts";
import { type OfferRule, plainOffer, wholeOffer } from "../../prices/domain/offer.ts";
import type { JsonWriter } from "../../prices/domain/priced-rows.ts";
import { PROMOTED, PROMOTION } from "./cart-promotion.ts";
import { stockJoin, stockMembers } from "./line-stock.ts";

const COMPANY = "(select company_id from cart)";
const CONTRACT = "(select contract_id from cart)";
const SIGHT = sightOf({ company: COMPANY, buyer: "(select buyer_id from cart)" });

/** `$1` the cart's id, or its buyer's with `$5` the contract's; `$2` SKUs and `$3` ids of further products; `$4` the day. */
export function wholeView(json: JsonWriter, by: "cart" | "contract"): string {
  const asked = { contract: CONTRACT, today: "$4", wanted: "wanted" };
  return viewOf(json, {
    where: by === "cart" ? "id = $1" : "buyer_id = $1 and contract_id = $5 and status = 'open'",
    sight: { ctes: `${SIGHT},`, visible },
    offer: wholeOffer(json, asked, stockTold(COMPANY)),
    promotion: {
      ctes: `, ${PROMOTION}`,
      facts: "(select facts from promotion)",
      promoted: `${PROMOTED}::text`,
    },
    hidden:
      "((select count(*) from held) - (select count(*) from wanted where quantity is not null))::integer",
  });
}

/** The same of a cart by its id, or no row where anything is special about the contract or the cart. */
export function plainView(json: JsonWriter): string {
  return viewOf(json, {
    where: "id = $1 and promotion_id is null",
    sight: { ctes: "", visible: UNLIMITED.visible },
    offer: plainOffer(json, { contract: CONTRACT, today: "$4", wanted: "wanted" }),
    promotion: { ctes: "", facts: "null::json", promoted: "'false'" },
    hidden: "0",
  });
}

interface Pieces {
  readonly where: string;
  readonly sight: { readonly ctes: string; readonly visible: Sight["visible"] };
  readonly offer: OfferRule;
  readonly promotion: { readonly ctes: string; readonly facts: string; readonly promoted: string };
  /** How many lines are held and not seen. */
  readonly hidden: string;
}

// The planner takes every list for a hundred rows and would rather read all products: `offset 0` keeps it to looking each up.
function viewOf(json: JsonWriter, { where, sight, offer, promotion, hidden }: Pieces): string {
  const line = json.objectOf({
    ...offer.members,
    promoted: promotion.promoted,
    ...stockMembers(json, "wanted.warehouse_id"),
    packs: "product.packs::text",
    packUnit: json.orNull(json.escaped("wanted.pack_unit")),
    quantity: json.orNull(json.exactly("wanted.quantity")),
    seenAmount: json.orNull(json.exactly("wanted.seen_amount")),
  });
  return `with cart as materialized (
    select id, company_id, buyer_id, contract_id, promotion_id, status, order_id, updated_at from carts where ${where}
  ), ${sight.ctes} held as (
    select l.product_id, l.quantity, l.pack_unit, l.warehouse_id, l.seen_amount, l.added_at from cart_lines l, cart where l.cart_id = cart.id
  ), wanted as (
    select product_id, quantity, pack_unit, warehouse_id, seen_amount, added_at from held where ${sight.visible("held.product_id")}
    union all
    select named.id, null, null, null, null, null from (
      select id from products where sku = any (array(select jsonb_array_elements_text($2::jsonb)))
      union
      select id from products where id = any (array(select jsonb_array_elements_text($3::jsonb)))
    ) named where ${sight.visible("named.id")} and not exists (select 1 from held where held.product_id = named.id)
  ), ${offer.ctes}${promotion.ctes}
  select cart.id, cart.buyer_id as "buyerId",
    (select m.location_id from memberships m where m.buyer_id = cart.buyer_id and m.company_id = cart.company_id) as "locationId", cart.status, cart.order_id as "orderId", cart.updated_at as "updatedAt",
    json_build_object('id', terms.id, 'name', terms.name, 'currency', terms.currency,
      'paymentKind', terms.payment_kind, 'netDays', terms.net_days,
      'prepayPercent', trim_scale(terms.prepay_percent)::text, 'minimumOrder', trim_scale(terms.minimum_order)::text,
      'validFrom', terms.valid_from, 'validUntil', terms.valid_until, 'status', terms.status) as contract,
    (select json_build_object('disclosure', disclosure, 'band', trim_scale(band)::text) from told) as told,
    (select json_build_object('currency', limits.currency, 'maximumOrder', trim_scale(limits.maximum_order)::text,
      'maximumOpenOrders', trim_scale(limits.maximum_open_orders)::text)
      from company_conditions limits where limits.company_id = cart.company_id) as limits,
    ${promotion.facts} as promotion, ${hidden} as hidden, lines.list as lines
  from cart join contract on true join contracts terms on terms.id = cart.contract_id cross join lateral (
    select ${json.arrayOf(`string_agg(${line}, ',' order by wanted.added_at nulls last, product.sku_sort)`)} as list,
      ${offer.complete} as complete
    from wanted cross join told
    cross join lateral (select * from products where id = wanted.product_id offset 0) product
    ${offer.joins} ${stockJoin("wanted.warehouse_id")}
  ) lines where lines.complete`;
}
