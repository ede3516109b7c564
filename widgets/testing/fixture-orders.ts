import type { Address, Cart, Order } from "@listino/sdk";
import { addresses, contracts, me, orderId } from "./fixture-catalogue.ts";

/** The order that a cart becomes; accepted later with `accepted`. */
export function newOrder(
  number: number,
  cart: Cart,
  contract: number,
  { po_number, note }: { po_number?: string; note?: string },
): Order {
  const [billing, shipping] = addresses as [Address, Address];
  const terms = contracts[contract];
  if (!terms) throw new Error("no such contract");
  return {
    id: orderId(number),
    number: `2026-${String(number).padStart(6, "0")}`,
    acceptance: "submitted",
    company: { id: me.company.id, name: me.company.name },
    buyer: { id: me.buyer.id, name: me.buyer.name },
    contract: { id: terms.id, name: terms.name },
    location: null,
    currency: cart.currency,
    payment_terms: terms.payment_terms,
    po_number: po_number ?? null,
    note: note ?? null,
    billing_address: billing,
    shipping_address: shipping,
    lines: cart.lines.map(
      ({ product, quantity, unit_price, base_quantity, net, tax_rate, ...line }, index) => ({
        id: `oln_${product.id.slice(4)}`,
        position: index + 1,
        product_id: product.id,
        sku: product.sku,
        name: product.name,
        unit: product.unit,
        quantity,
        unit_price: unit_price ?? "0",
        base_quantity: base_quantity ?? "1",
        net: net ?? { amount: "0.00", currency: cart.currency },
        tax_rate: tax_rate ?? "0",
        price_list_id: terms.id,
        price_list_name: "Trade",
        pack: line.pack,
        warehouse: line.warehouse,
        list_price: line.list_price,
        discounts: line.discounts,
        image_url: null,
      }),
    ),
    promotion: cart.promotion && { code: cart.promotion.code, name: cart.promotion.name },
    totals: cart.totals,
    line_count: cart.line_count,
    updated_at: "2026-11-20T09:14:00.000Z",
    submitted_at: "2026-11-20T09:14:00.000Z",
    accepted_at: null,
    promised_date: null,
    rejected_at: null,
    rejection_reason: null,
    history: [
      {
        at: "2026-11-20T09:14:00.000Z",
        type: "order.submitted",
        actor: { kind: "buyer", name: me.buyer.name },
        detail: null,
      },
    ],
  };
}

export const accepted = (order: Order, promised: string): Order => ({
  ...order,
  acceptance: "accepted",
  accepted_at: "2026-11-20T11:02:00.000Z",
  promised_date: promised,
  history: [
    ...order.history,
    {
      at: "2026-11-20T11:02:00.000Z",
      type: "order.accepted",
      actor: { kind: "staff", name: "Northmoor sales" },
      detail: null,
    },
  ],
});
