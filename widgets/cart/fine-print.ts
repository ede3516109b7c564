import type { Cart, PriceRow } from "@listino/sdk";
import { html, nothing } from "lit";
import type { CartStore } from "../kit/cart/cart-store.ts";
import { messages } from "../translations/en/cart-fine-print.ts";
import type { ListinoCart } from "./listino-cart.ts";

/** What a cart tells and asks beside its products, quantities and sums. */
export { words } from "../kit/words/cart-words.ts";
export { fineStyles } from "./fine-print.styles.ts";
export { promotion } from "./promotion.ts";

type Line = Cart["lines"][number];

export const say = (cart: ListinoCart, key: keyof typeof messages, values?: Record<string, string>) =>
  cart.say(key, messages, values);

/** The price list's row of a line: what packs there are and which warehouses. All lines are asked for together. */
export function offerOf(
  widget: ListinoCart,
  cart: CartStore,
  { product: { sku } }: Line,
): PriceRow | undefined {
  const { store, contractId } = cart;
  const later = widget.later();
  if (!later) return undefined;
  const read = widget.use(
    store.read(`price ${contractId} ${sku}`, async () => ({
      row: await later.priceBySku(store, contractId, sku),
    })),
  );
  return read.value?.row;
}

/** From which warehouse, where the supplier tells of more than one. */
export function warehouses(
  widget: ListinoCart,
  cart: CartStore,
  { product, warehouse }: Line,
  { stock }: PriceRow,
) {
  if (stock.warehouses.length < 2) return nothing;
  const { sku, name } = product;
  const chosen = cart.drafts.get(sku)?.warehouse ?? warehouse?.id;
  return html`<select
    class="where small"
    part="select"
    aria-label=${say(widget, "warehouseOf", { name })}
    @change=${(event: Event) => {
      const { value } = event.target as HTMLSelectElement;
      widget.later()?.setQuantity(cart, sku, cart.quantity(sku), { warehouse: value || null });
    }}
  >
    <option value="" .selected=${!chosen}>${say(widget, "anyWarehouse")}</option>
    ${stock.warehouses.map(
      ({ id, name, available }) =>
        html`<option value=${id} .selected=${id === chosen}>
          ${say(widget, "fromWarehouse", { name })}${available === null ? nothing : ` (${figure(widget, available)})`}
        </option>`,
    )}
  </select>`;
}

const figure = (widget: ListinoCart, available: string) =>
  /^[\d.]+$/.test(available) ? widget.number(available) : available;

/** What the line cost before, and whose doing it is that it costs less. */
export function discounts(
  widget: ListinoCart,
  { unit_price, list_price: before, discounts = [] }: Line,
  currency: string,
) {
  if (!unit_price || !discounts.length) return nothing;
  return html`<span class="off small">
    ${
      before && before !== unit_price
        ? html`<s class="muted"><span class="hidden">${say(widget, "beforeDiscount")} </span>${widget.money({ amount: before, currency }, 6)}</s>`
        : nothing
    }
    ${discounts.map(({ name, percent }) => html`<span>−${widget.percent(percent)} ${name}</span>`)}
  </span>`;
}
