import type { Price, PriceRow } from "@listino/sdk";
import { html, nothing } from "lit";
import { priceIsFor } from "../kit/quantity/units.ts";
import type { ListinoPriceList } from "./listino-price-list.ts";
import { say } from "./say.ts";

/** What things cost, as the supplier shows prices: with tax or without, and for how many of what. */

type Cost = Pick<Price, "amount" | "gross_amount" | "currency" | "base_quantity">;

const money = (list: ListinoPriceList, amount: string, currency: string) =>
  list.money({ amount, currency }, 6);

/** " per 100 m", where a price is not for one piece. */
function isFor(list: ListinoPriceList, base: string, unit?: string) {
  const told = priceIsFor(list, base, unit);
  return told ? html`<span class="per muted small"> ${told}</span>` : nothing;
}

/** A price by itself: in a table, on paper, in a sentence. */
export const cost = (
  list: ListinoPriceList,
  { amount, gross_amount: gross, currency, base_quantity: base }: Cost,
  unit?: string,
) =>
  amount === null
    ? list.t("onRequest")
    : html`${money(list, gross ?? amount, currency)}${isFor(list, base, unit)}`;

/** The price at the saved quantity, else the first one; beside it what shops ask, under it why and what more would cost. */
export function price(list: ListinoPriceList, row: PriceRow, index: number, saved?: string | null) {
  const { product, price, recommended_price: recommended } = row;
  const { amount, list_amount: before, base_quantity: base, currency, tiers } = price;
  if (price.state === "hidden") return html`<span class="muted small">${say(list, "forSignedIn")}</span>`;
  if (!amount) return html`<span class="ask">${list.t("onRequest")}</span>`;
  const shown = (value: string) => money(list, value, currency);
  const from = (quantity: string) =>
    html`<bdi>${say(list, "from", { quantity: list.number(quantity) })}</bdi>`;
  const [discount] = price.discounts ?? [];
  const steps = tiers.slice(1);
  const taxed = price.gross_amount !== null && price.gross_amount !== undefined;
  const net = saved ?? amount;
  // A promotion code may have made a price of its own, of which only the cart's total says the tax.
  const gross = net === amount ? price.gross_amount : tiers.find((tier) => tier.amount === net)?.gross_amount;
  const without = say(list, "exclTax", { amount: shown(net) });
  // Beside a discount or on a card there is no room for two of them.
  const told = steps.length > 2 || discount || taxed ? 1 : 2;
  return html`<span class="amounts">
      ${
        recommended
          ? html`<span class="rrp muted small" title=${say(list, "rrpLong")}>${say(list, "rrp")} ${list.money(recommended)}</span>`
          : nothing
      }
      ${before && before !== amount && !saved && !taxed ? html`<s class="muted small"><span class="hidden">${say(list, "listPrice")} </span>${shown(before)}</s>` : nothing}
      <span class="amount">${taxed && !gross ? without : shown(gross ?? net)}${isFor(list, base, product.unit)}</span>
    </span>
    <span class="tiers muted small">
      ${gross ? html`<span>${without}</span>` : nothing}
      ${discount ? html`<span class="off" title=${discount.name}>−${list.percent(discount.percent)} ${discount.name}</span>` : nothing}
      ${steps.slice(0, told).map((tier) => html`<span>${from(tier.min_quantity)} ${shown(tier.gross_amount ?? tier.amount)}</span>`)}
      ${
        steps.length > told
          ? html`<button class="link small" tabindex="-1" popovertarget="tiers${index}">
                <bdi>+${steps.length - told}</bdi><span class="hidden"> ${say(list, "allTiers", { name: product.name })}</span>
              </button>
              <div class="all" id="tiers${index}" popover part="popover">${tierTable(list, row)}</div>`
          : html`\u00a0`
      }
    </span>`;
}

export function tierTable(list: ListinoPriceList, { price: { tiers, currency } }: Pick<PriceRow, "price">) {
  return html`<table>
    ${tiers.map(
      ({ min_quantity, amount, gross_amount }) => html`<tr>
        <th class="number" scope="row"><bdi>${say(list, "from", { quantity: list.number(min_quantity) })}</bdi></th>
        <td class="number">${money(list, gross_amount ?? amount, currency)}</td>
      </tr>`,
    )}
  </table>`;
}
