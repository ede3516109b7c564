/** What is checked again before a cart becomes an order, the stock excepted: parts of `submitOrder`. */
import { compare } from "../../kernel/decimal.ts";
import { type Money, money } from "../../kernel/money.ts";
import type { FieldError } from "../../kernel/refusal.ts";
import type { Work } from "../../platform/command.ts";
import type { Tx } from "../../platform/db/scope.ts";
import {
  type CartView,
  cartSubmitted,
  type EvaluatedCart,
  evaluateCart,
  invalidLines,
  type OrderLimits,
} from "../carts/index.ts";
import { requireValid } from "../contracts/index.ts";
import { driftOf } from "./domain/drift.ts";
import { isAbove, limitIn } from "./domain/limits.ts";
import { aboveMaximumOrder, aboveOpenOrders, belowMinimumOrder, cartChanged, cartEmpty } from "./problems.ts";
import type { OrderWire } from "./schemas.ts";

export function checkCart(view: CartView, now: Date, expectedGross: string | undefined): EvaluatedCart {
  if (view.status !== "open") throw cartSubmitted.refuse({ facts: { order_id: view.orderId } });
  requireValid(view.contract, now);
  const held = view.lines.flatMap((offer) =>
    offer.quantity === null ? [] : [{ offer, quantity: offer.quantity }],
  );
  if (held.length === 0) throw cartEmpty.refuse();
  const cart = evaluateCart(held, view.contract.currency);
  const seen = new Map(held.map(({ offer }) => [offer.productId, offer.seenAmount]));
  const changes = driftOf({ ...cart, hidden: view.hidden }, seen, expectedGross);
  if (changes.length > 0) throw cartChanged.refuse({ facts: { changes } });
  const errors = cart.lines.flatMap(({ problems }, index): FieldError[] =>
    problems
      .filter(({ code }) => code !== "stock_short")
      .map((problem) => ({ pointer: `/lines/${index}/quantity`, ...problem })),
  );
  if (errors.length > 0) throw invalidLines.refuse({ errors });
  const { minimumOrder, currency } = view.contract;
  if (minimumOrder !== null && compare(cart.totals.net.amount, minimumOrder) < 0) {
    throw belowMinimumOrder.refuse({
      facts: { minimum: money(minimumOrder, currency), net: cart.totals.net },
    });
  }
  return cart;
}

const LOCK_LIMITS = `select currency, trim_scale(maximum_open_orders)::text as "maximumOpenOrders"
  from company_conditions where company_id = (select company_id from carts where id = $1) for update`;

/** The row is locked where open orders are limited, so that of two submissions at once the second counts the first. */
export async function checkLimits(work: Work, view: CartView, gross: Money): Promise<void> {
  const { limits } = view;
  if (!limits) return;
  const { currency } = gross;
  const most = limitIn(limits.maximumOrder, limits, currency);
  if (most && isAbove(most, gross.amount)) throw aboveMaximumOrder.refuse({ facts: { limit: most, gross } });
  if (limits.maximumOpenOrders === null) return;
  const [[locked], [sum]] = await Promise.all([
    work.query<Pick<OrderLimits, "currency" | "maximumOpenOrders">>(LOCK_LIMITS, [view.id]),
    work.query<{ open: string }>(
      `select coalesce(sum(gross), 0)::text as open from orders
       where company_id = (select company_id from carts where id = $1) and acceptance = 'submitted' and currency = $2`,
      [view.id, currency],
    ),
  ]);
  const limit = locked ? limitIn(locked.maximumOpenOrders, locked, currency) : null;
  const open = sum?.open ?? "0";
  if (limit && isAbove(limit, open, gross.amount)) {
    throw aboveOpenOrders.refuse({ facts: { limit, open: money(open, currency), gross } });
  }
}

export type AddressRow = OrderWire["billing_address"] & { id: string; location_id: string | null };

interface Addressed {
  readonly billing_address_id: string;
  readonly shipping_address_id: string;
}

/** Both addresses of the company in one statement; strangers' are not seen. */
export function readAddresses(tx: Tx, input: Addressed): Promise<AddressRow[]> {
  return tx.query<AddressRow>(
    `select id, label, company_name, contact_name, line1, line2, postal_code, city, region, country, phone, location_id
     from addresses where id in ($1, $2)`,
    [input.billing_address_id, input.shipping_address_id],
  );
}

/** The addresses as they are now, and the branch that the goods go to. */
export function pickAddresses(rows: readonly AddressRow[], input: Addressed) {
  const errors: FieldError[] = [];
  const pick = (field: keyof Addressed) => {
    const row = rows.find(({ id }) => id === input[field]);
    if (row) {
      const { id: _, location_id: locationId, ...snapshot } = row;
      return { snapshot, locationId };
    }
    errors.push({
      pointer: `/${field}`,
      code: "unknown_address",
      detail: "The company has no such address.",
    });
    return null;
  };
  const [billing, shipping] = [pick("billing_address_id"), pick("shipping_address_id")];
  if (!billing || !shipping) throw invalidLines.refuse({ detail: "An address is missing.", errors });
  return { billing: billing.snapshot, shipping: shipping.snapshot, locationId: shipping.locationId };
}
