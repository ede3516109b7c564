import { reaches } from "../../kernel/grants.ts";
import type { BuyerActor } from "../../platform/auth/actor.ts";
import * as json from "../../platform/db/json-text.ts";
import type { Tx } from "../../platform/db/scope.ts";
import { notFound } from "../../platform/http/problems.ts";
import { stockTold } from "../conditions/domain/stock-told.ts";
import { dayOf } from "../contracts/index.ts";
import { plainHint } from "../prices/index.ts";
import type { Disclosure } from "../stock/index.ts";
import type { Offer } from "./domain/evaluate.ts";
import { type LineStock, type LineWarehouse, lineStock, stockJoin } from "./domain/line-stock.ts";
import { type CartPromotion, promote } from "./domain/promote.ts";
import { plainView, wholeView } from "./domain/view-sql.ts";

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

const WHOLE = { cart: wholeView(json, "cart"), contract: wholeView(json, "contract") };
const PLAIN = plainView(json);
/** By company: what is special is mostly agreed with it. */
const HINT = plainHint();

type Row = Omit<CartView, "lines"> & { readonly lines: string };

async function ask(tx: Tx, text: string, params: readonly unknown[]): Promise<CartView | null> {
  const [row] = await tx.query<Row>(text, params);
  return row ? promote({ ...row, lines: JSON.parse(row.lines) }, String(params[3])) : null;
}

const paramsOf = (id: string, now: Date, { skus, productIds }: Named) => [
  ...[id, JSON.stringify(skus), JSON.stringify(productIds), dayOf(now)],
];

/** Null where the company has no such cart. Whose it is, the caller checks with `ownCart`. */
export function wholeCart(tx: Tx, key: CartKey, now: Date, named: Named = NOBODY): Promise<CartView | null> {
  return "cartId" in key
    ? ask(tx, WHOLE.cart, paramsOf(key.cartId, now, named))
    : ask(tx, WHOLE.contract, [...paramsOf(key.buyerId, now, named), key.contractId]);
}

/** Undefined where the plain statement was trusted and did not do: something has become special, or there is no such cart. */
export type Glance = CartView | null | undefined;

/** The same in one message: by the plain statement where it is likely to do, and by the whole one too as long as nobody knows. */
export async function glance(tx: Tx, cartId: string, now: Date, named: Named = NOBODY): Promise<Glance> {
  const likely = HINT.likely(tx.companyId);
  const trusted = likely && HINT.sure(tx.companyId);
  const [plain, whole] = await Promise.all([
    likely ? ask(tx, PLAIN, paramsOf(cartId, now, named)) : null,
    trusted ? undefined : wholeCart(tx, { cartId }, now, named),
  ]);
  if (plain) HINT.answered(tx.companyId);
  else if (likely && whole) HINT.missed(tx.companyId);
  return plain ?? whole;
}

/** To change the cart: a statement before locks it, so that the lines are those that whoever held the lock has left. */
export async function lockCart(tx: Tx, cartId: string, now: Date, named?: Named): Promise<Glance> {
  const [, seen] = await Promise.all([
    tx.query("select id from carts where id = $1 for update", [cartId]),
    glance(tx, cartId, now, named),
  ]);
  return seen;
}

/** What a glance saw, or the whole view where it did not do. Not before the credential is known to be good. */
export async function cartSeen(
  tx: Tx,
  seen: Glance,
  cartId: string,
  now: Date,
  named?: Named,
): Promise<CartView | null> {
  if (seen !== undefined) return seen;
  const whole = await wholeCart(tx, { cartId }, now, named);
  if (whole) HINT.missed(tx.companyId);
  return whole;
}

export interface Place {
  readonly product_id: string;
  /** Null for anywhere. */
  readonly warehouse_id: string | null;
}

const PLACES = `with ${stockTold("(select company_id from carts where id = $1)")}
  select place.product_id as "productId", w.id as "warehouseId", (${lineStock(json)})::json as stock,
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
