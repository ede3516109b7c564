/** Writes the order, its lines and its number: part of `submitOrder`. */
import { plain } from "../../kernel/decimal.ts";
import type { BuyerActor } from "../../platform/auth/actor.ts";
import type { Work } from "../../platform/command.ts";
import type { CartView, EvaluatedCart } from "../carts/index.ts";
import { givenPromotion } from "./domain/given-promotion.ts";
import type { OrderWire } from "./schemas.ts";
import type { SubmitOrderInput } from "./submit-order.ts";

export interface OrderDraft {
  readonly id: string;
  readonly view: CartView;
  readonly cart: EvaluatedCart;
  readonly buyer: BuyerActor;
  readonly input: SubmitOrderInput;
  readonly billing: OrderWire["billing_address"];
  readonly shipping: OrderWire["shipping_address"];
  /** The branch that the goods go to. */
  readonly locationId: string | null;
}

// The counter is taken by the last statement that can wait for anybody.
const ORDER = `with taken as (
    insert into number_series (supplier_id, series, last) values ($1, 'order', 1)
    on conflict (supplier_id, series) do update set last = number_series.last + 1 returning last
  )
  insert into orders (supplier_id, company_id, id, number, acceptance, company_name, buyer_id, buyer_name, cart_id,
    contract_id, contract_name, currency, payment_kind, net_days, prepay_percent, po_number, note, billing_address,
    shipping_address, net, taxes, gross, line_count, submitted_at, updated_at, location_id,
    promotion_id, promotion_code)
  select $1, $2, $3,
    replace(replace(settings.order_number_format, '{year}', $4), '{number}', lpad(taken.last::text, greatest(6, length(taken.last::text)), '0')),
    'submitted', companies.name, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16::jsonb, $17::jsonb, $18, $19::jsonb,
    $20, $21, $22::timestamptz, $22::timestamptz, $23, $24, $25
  from taken, settings, companies where companies.id = $2
  returning number, company_name, (select name from locations where id = $23) as location_name`;

const LINES = `insert into order_lines (supplier_id, company_id, order_id, id, position, product_id, sku, name, unit,
    image_url, quantity, unit_price, base_quantity, net, tax_rate, price_list_id, price_list_name,
    list_price, discounts, pack_unit, pack_count, warehouse_id)
  select $1, $2, $3, id, position, product_id, sku, name, unit, image_url, quantity, unit_price, base_quantity, net,
    tax_rate, price_list_id, price_list_name, list_price, discounts, pack->>'unit', (pack->>'count')::numeric, warehouse->>'id'
  from jsonb_to_recordset($4::jsonb) as row(id text, position int, product_id text, sku text, name text, unit text,
    image_url text, quantity numeric, unit_price numeric, base_quantity numeric, net numeric, tax_rate numeric,
    price_list_id text, price_list_name text, list_price numeric, discounts jsonb, pack jsonb, warehouse jsonb)`;

/** The order in wire shape, with the number it got. */
export async function writeOrder(work: Work, draft: OrderDraft): Promise<OrderWire> {
  const { id, view, cart, buyer, input, billing, shipping } = draft;
  const { contract } = view;
  const locationId = draft.locationId ?? buyer.locationId;
  const promotion = view.promotion?.problem ? null : view.promotion;
  const at = work.now.toISOString();
  const lines = cart.lines.map(({ offer, quantity, pack, price, net }, index) => {
    if (!price || !net) throw new Error("a line without a price reached the order");
    return {
      id: work.id("oln"),
      position: index + 1,
      product_id: offer.productId,
      sku: offer.sku,
      name: offer.name,
      unit: offer.unit,
      image_url: offer.imageUrl,
      quantity,
      pack: pack && { unit: pack.unit, quantity: pack.quantity, count: pack.count },
      warehouse: offer.warehouse && { id: offer.warehouse.id, name: offer.warehouse.name },
      unit_price: price.amount,
      base_quantity: price.baseQuantity,
      net,
      tax_rate: plain(offer.taxRate),
      price_list_id: offer.priceListId,
      price_list_name: offer.priceListName,
      list_price: price.listAmount,
      discounts: [...offer.discounts],
    };
  });
  const { net, taxes, gross } = cart.totals;
  const ordering = work.query<{ number: string; company_name: string; location_name: string | null }>(ORDER, [
    work.supplierId,
    buyer.companyId,
    id,
    at.slice(0, 4),
    buyer.id,
    buyer.name,
    view.id,
    contract.id,
    contract.name,
    contract.currency,
    contract.paymentKind,
    contract.netDays,
    contract.prepayPercent,
    input.po_number ?? null,
    input.note ?? null,
    JSON.stringify(billing),
    JSON.stringify(shipping),
    net.amount,
    JSON.stringify(taxes),
    gross.amount,
    lines.length,
    at,
    locationId,
    promotion?.id ?? null,
    promotion?.code ?? null,
  ]);
  work.send(LINES, [
    work.supplierId,
    buyer.companyId,
    id,
    JSON.stringify(lines.map((line) => ({ ...line, net: line.net.amount }))),
  ]);
  const [row] = await ordering;
  if (!row) throw new Error("the supplier has no settings or the company is gone");
  return {
    id,
    number: row.number,
    acceptance: "submitted",
    company: { id: buyer.companyId, name: row.company_name },
    buyer: { id: buyer.id, name: buyer.name },
    contract: { id: contract.id, name: contract.name },
    location: locationId === null ? null : { id: locationId, name: row.location_name ?? "" },
    currency: contract.currency,
    payment_terms: {
      kind: contract.paymentKind,
      net_days: contract.netDays,
      prepay_percent: contract.prepayPercent,
    },
    po_number: input.po_number ?? null,
    note: input.note ?? null,
    totals: { net, taxes: [...taxes], gross },
    line_count: lines.length,
    submitted_at: at,
    accepted_at: null,
    promised_date: null,
    rejected_at: null,
    rejection_reason: null,
    updated_at: at,
    billing_address: billing,
    shipping_address: shipping,
    lines,
    promotion: givenPromotion(promotion?.code ?? null, lines),
    history: [{ at, type: "order.submitted", actor: { kind: "buyer", name: buyer.name }, detail: null }],
  };
}
