import { compare } from "../../kernel/decimal.ts";
import { money } from "../../kernel/money.ts";
import type { FieldError } from "../../kernel/refusal.ts";
import { asBuyer } from "../../platform/auth/permit.ts";
import { command, type Work } from "../../platform/command.ts";
import type { Tx } from "../../platform/db/scope.ts";
import {
  type CartView,
  cartSubmitted,
  closeCart,
  type EvaluatedCart,
  evaluateCart,
  invalidLines,
  ownCart,
  readCart,
} from "../carts/index.ts";
import { requireValid } from "../contracts/index.ts";
import { mostOf } from "../stock/domain/shown.ts";
import { reserve } from "../stock/index.ts";
import { driftOf } from "./domain/drift.ts";
import { orderSubmitted } from "./events.ts";
import { belowMinimumOrder, cartChanged, cartEmpty, stockShort } from "./problems.ts";
import type { OrderWire } from "./schemas.ts";
import { type OrderDraft, writeOrder } from "./write-order.ts";

export interface SubmitOrderInput {
  readonly cart_id: string;
  readonly billing_address_id: string;
  readonly shipping_address_id: string;
  readonly po_number?: string | undefined;
  readonly note?: string | undefined;
  readonly expected_gross?: string | undefined;
}

/**
 * Turns a cart into an order: everything is checked again under the cart's lock, stock is reserved, and last of all the
 * number is taken. Two tabs meet at the lock: one submits, the other is told which order it became.
 */
export const submitOrder = command({
  permission: { buyer: "orders.submit" },
  audit: "order.submit",
  needsKey: true,
  load: async (tx, input: SubmitOrderInput, now) => {
    const [cart, addresses] = await Promise.all([
      readCart(tx, { cartId: input.cart_id }, now, "lock"),
      readAddresses(tx, input),
    ]);
    return { cart, addresses };
  },
  run: async (work, input: SubmitOrderInput, { loaded }): Promise<OrderWire> => {
    const buyer = asBuyer(work.actor);
    const view = ownCart(loaded.cart, buyer.id);
    const cart = checkCart(view, work.now, input.expected_gross);
    const id = work.id("ord");
    const draft: OrderDraft = { id, view, cart, buyer, input, ...pickAddresses(loaded.addresses, input) };
    // Last of all checks: a refusal tells something of stock only to whoever would have ordered.
    await holdStock(work, draft);
    closeCart(work, view.id, id);
    const order = await writeOrder(work, draft);
    const { number, line_count } = order;
    work.emit(orderSubmitted, { recordId: id, companyId: buyer.companyId, data: { number, line_count } });
    work.changed(id, [{ field: "acceptance", before: null, after: "submitted" }]);
    return order;
  },
});

function checkCart(view: CartView, now: Date, expectedGross: string | undefined): EvaluatedCart {
  if (view.status !== "open") throw cartSubmitted.refuse({ facts: { order_id: view.orderId } });
  requireValid(view.contract, now);
  const held = view.lines.flatMap((offer) =>
    offer.quantity === null ? [] : [{ offer, quantity: offer.quantity }],
  );
  if (held.length === 0) throw cartEmpty.refuse();
  const cart = evaluateCart(held, view.contract.currency);
  const seen = new Map(held.map(({ offer }) => [offer.productId, offer.seenAmount]));
  const changes = driftOf(cart, seen, expectedGross);
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

async function holdStock(work: Work, { id, view, cart, buyer }: OrderDraft): Promise<void> {
  const wanted = cart.lines.map(({ offer, quantity }) => ({
    productId: offer.productId,
    warehouseId: null,
    quantity,
    backorder: offer.backorder,
  }));
  const shortages = await reserve(work, wanted, {
    orderId: id,
    companyId: buyer.companyId,
    expires: true,
  });
  if (shortages.length === 0) return;
  const places = new Map(cart.lines.map(({ offer }, index) => [offer.productId, { index, sku: offer.sku }]));
  const lines = shortages.map(({ productId, requested, available }) => ({
    ...(places.get(productId) ?? { index: 0, sku: "" }),
    requested,
    available: mostOf(view.told, available),
  }));
  throw stockShort.refuse({
    errors: lines.map(({ index, sku, available }) => ({
      pointer: `/lines/${index}/quantity`,
      code: "stock_short",
      detail:
        available === null
          ? `There is not enough of ${sku} in stock.`
          : `Only ${available} of ${sku} are available.`,
    })),
    facts: { lines: lines.map(({ sku, requested, available }) => ({ sku, requested, available })) },
  });
}

type AddressRow = OrderWire["billing_address"] & { id: string };

/** Both addresses of the company in one statement; strangers' are not seen. */
function readAddresses(tx: Tx, input: SubmitOrderInput): Promise<AddressRow[]> {
  return tx.query<AddressRow>(
    `select id, label, company_name, contact_name, line1, line2, postal_code, city, region, country, phone
     from addresses where id in ($1, $2)`,
    [input.billing_address_id, input.shipping_address_id],
  );
}

function pickAddresses(
  rows: readonly AddressRow[],
  input: SubmitOrderInput,
): Pick<OrderDraft, "billing" | "shipping"> {
  const errors: FieldError[] = [];
  const pick = (field: "billing_address_id" | "shipping_address_id") => {
    const row = rows.find(({ id }) => id === input[field]);
    if (row) {
      const { id: _, ...snapshot } = row;
      return snapshot;
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
  return { billing, shipping };
}
