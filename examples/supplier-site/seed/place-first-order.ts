import type { AdminClient, StoreClient } from "@listino/sdk";
import type { Log } from "./in-batches.ts";

const LINES = [
  { sku: "22423", quantity: "2" },
  { sku: "22697", quantity: "6" },
  { sku: "85123A", quantity: "12" },
  { sku: "84991", quantity: "48" },
  { sku: "47566", quantity: "4" },
];
const PO_NUMBER = "FF-0117";
const DAYS_TO_DISPATCH = 3;

/** The buyer orders, the supplier accepts: what the two sides of every order look like. Done once. */
export async function placeFirstOrder(listino: AdminClient, shop: StoreClient, log: Log): Promise<void> {
  const { data: earlier } = await shop.orders.list({ limit: 1 });
  if (earlier.length > 0) return;

  const { data: contracts } = await shop.contracts.list();
  const contract = contracts.find(({ is_default }) => is_default) ?? contracts[0];
  const { data: addresses } = await shop.addresses.list();
  const billing = addresses.find(({ is_billing_default }) => is_billing_default) ?? addresses[0];
  const shipping = addresses.find(({ is_shipping_default }) => is_shipping_default) ?? billing;
  if (!contract || !billing || !shipping)
    throw new Error("the buyer has no contract or no address to order with");

  const { id: cartId } = await shop.carts.open({ contract_id: contract.id });
  const cart = await shop.carts.setLines(cartId, { lines: LINES });
  const submitted = await shop.orders.submit({
    cart_id: cart.id,
    billing_address_id: billing.id,
    shipping_address_id: shipping.id,
    po_number: PO_NUMBER,
    note: "Please deliver before noon, the shop is closed on Wednesday afternoons.",
    expected_gross: cart.totals.gross.amount,
  });
  const order = await listino.orders.accept(submitted.id, {
    promised_date: daysAfter(submitted.submitted_at, DAYS_TO_DISPATCH),
  });
  log(`order ${order.number} of ${order.company.name}: accepted for ${order.promised_date}`);
}

function daysAfter(instant: string, days: number): string {
  const date = new Date(instant);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
