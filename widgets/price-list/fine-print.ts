import type { PriceRow, StockShown } from "@listino/sdk";
import { html, nothing } from "lit";
import { pageParam } from "../kit/page-url.ts";
import { messages } from "../translations/en/catalogue.ts";
import type { ListinoPriceList } from "./listino-price-list.ts";

export { sheetStyles } from "../kit/sheet.styles.ts";
/** What a price list says beyond a first glance; every row has its place from the beginning, so nothing moves. */
export { words } from "../kit/words/catalogue-words.ts";
export { fineStyles } from "./fine-print.styles.ts";
export { changesOf } from "./price-changes.ts";
export { tools } from "./tools.ts";

export type Word = keyof typeof messages;
type Values = Record<string, string | number>;

export const say = (list: ListinoPriceList, key: Word, values?: Values) => list.say(key, messages, values);

export const yourNumber = (list: ListinoPriceList) => say(list, "yourNumber");

/** For visitors: what they see, and the way to more. */
export function guestNote(list: ListinoPriceList) {
  const { store } = list;
  const supplier = store && list.later()?.supplierOf(store).value;
  const open = supplier?.guest_mode === "public";
  const url = list.signInUrl || supplier?.pages.sign_in;
  return html`<p class="guest" part="notice">
    ${say(list, open ? "guestPublic" : "guestHidden")}
    ${url ? html`<a class="button" part="button" href=${url}>${list.later()?.signInWord(list)}</a>` : nothing}
  </p>`;
}

/** Under the product's name: where it belongs, how it is sold, what takes its place. */
export function notes(list: ListinoPriceList, { product, quantity_rules: { minimum, multiple } }: PriceRow) {
  const { replacement } = product;
  if (product.discontinued) {
    return html`<span class="gone">${say(list, "discontinued")}</span> ${
      replacement
        ? html`· <a
              tabindex="-1"
              href="?q=${encodeURIComponent(replacement.sku)}"
              @click=${(event: Event) => {
                event.preventDefault();
                void list.open(replacement);
              }}
              >${say(list, "replacedBy", { name: replacement.name })}</a
            >`
        : nothing
    }`;
  }
  const parts = [
    product.category_name,
    multiple !== "1" && say(list, "pack", { count: Number(multiple) }),
    minimum !== multiple &&
      minimum !== "0" &&
      minimum !== "1" &&
      say(list, "minimum", { count: Number(minimum) }),
  ];
  return parts.filter(Boolean).join(" · ");
}

/** A figure as it is told: "120" in the reader's own digits, "10+" as it stands. */
export const figure = (list: Pick<ListinoPriceList, "number">, available: string | null) =>
  available && /^[\d.]+$/.test(available) ? list.number(available) : (available ?? "");

/** In words, where no figure is told or a word says more. */
export function stockWord(list: ListinoPriceList, { state, available, lead_time_days: days }: StockShown) {
  if (state === "out") return say(list, "outOfStock");
  if (state === "backorder")
    return days === null
      ? say(list, "backorder")
      : `${say(list, "backorder")}, ${say(list, "leadTime", { count: days })}`;
  if (state === "low") return available ? figure(list, available) : say(list, "lowStock");
  return available ? figure(list, available) : say(list, "inStock");
}

export function stock(list: ListinoPriceList, { stock: shown, product }: PriceRow, index: number) {
  const { disclosure, state, available, warehouses, next_arrival: next } = shown;
  if (disclosure === "hidden" || state === "unknown") return nothing;
  const nothingThere =
    state === "out" || state === "backorder" || (!state && /^[0.]+$/.test(available ?? ""));
  const told = nothingThere && state !== "backorder" ? say(list, "outOfStock") : stockWord(list, shown);
  const look = nothingThere ? "none" : state === "low" ? "few" : "some";
  const some = html`<span class=${look}
    >${nothingThere || !available ? nothing : html`<span class="hidden">${say(list, "inStock")} </span>`}${told}</span
  >`;
  return html`<span class="what end">
    ${
      warehouses.length > 1
        ? html`<button class="bare" tabindex="-1" popovertarget="stock${index}">
              ${some}<span class="hidden"> ${say(list, "byWarehouse", { name: product.name })}</span>
            </button>
            <div class="all" id="stock${index}" popover part="popover">${warehouseTable(list, shown)}</div>`
        : some
    }
    ${nothingThere && next ? html`<span class="muted small">${arrival(list, next)}</span>` : nothing}
  </span>`;
}

/** "from 4 Dec", or "240 on 4 Dec" where quantities are told. */
export function arrival(list: ListinoPriceList, { date, quantity }: NonNullable<StockShown["next_arrival"]>) {
  const on = list.date(date);
  return quantity
    ? say(list, "arrivesWith", { quantity: list.number(quantity), date: on })
    : say(list, "arrives", { date: on });
}

export const warehouseTable = (list: ListinoPriceList, { warehouses, next_arrival: next }: StockShown) =>
  html`<table>
    ${warehouses.map(
      ({ name, available, state }) => html`<tr>
        <th scope="row">${name}</th>
        <td class="number">
          ${available === null ? say(list, state === "out" ? "outOfStock" : "inStock") : figure(list, available)}
        </td>
      </tr>`,
    )}
    ${next ? html`<tr><td class="muted" colspan="2">${arrival(list, next)}</td></tr>` : nothing}
  </table>`;

/** The price at the saved quantity, else the first one; beside it what shops ask, under it why and what more would cost. */
export function price(list: ListinoPriceList, row: PriceRow, index: number, saved?: string | null) {
  const { product, price, recommended_price: recommended } = row;
  const { amount, list_amount: before, gross_amount: gross, base_quantity: base, currency, tiers } = price;
  if (price.state === "hidden") return html`<span class="muted small">${say(list, "forSignedIn")}</span>`;
  if (!amount) return html`<span class="ask">${list.t("onRequest")}</span>`;
  const money = (value: string) => list.money({ amount: value, currency }, 6);
  const from = (quantity: string) =>
    html`<bdi>${say(list, "from", { quantity: list.number(quantity) })}</bdi>`;
  const [discount] = price.discounts ?? [];
  const steps = tiers.slice(1);
  // Beside a discount or on a card there is no room for two of them.
  const told = steps.length > 2 || discount || gross ? 1 : 2;
  return html`<span class="amounts">
      ${
        recommended
          ? html`<span class="rrp muted small" title=${say(list, "rrpLong")}>${say(list, "rrp")} ${list.money(recommended)}</span>`
          : nothing
      }
      ${before && before !== amount && !saved ? html`<s class="muted small"><span class="hidden">${say(list, "listPrice")} </span>${money(before)}</s>` : nothing}
      <span class="amount"
        >${money(gross ?? saved ?? amount)}${
          base === "1"
            ? nothing
            : html`<span class="muted small"> ${say(list, "per", { quantity: list.number(base) })}</span>`
        }</span
      >
    </span>
    <span class="tiers muted small">
      ${gross ? html`<span>${say(list, "exclTax", { amount: money(saved ?? amount) })}</span>` : nothing}
      ${discount ? html`<span class="off" title=${discount.name}>−${list.percent(discount.percent)} ${discount.name}</span>` : nothing}
      ${steps.slice(0, told).map(({ min_quantity, amount }) => html`<span>${from(min_quantity)} ${money(amount)}</span>`)}
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
      ({ min_quantity, amount }) => html`<tr>
        <th class="number" scope="row"><bdi>${say(list, "from", { quantity: list.number(min_quantity) })}</bdi></th>
        <td class="number">${list.money({ amount, currency }, 6)}</td>
      </tr>`,
    )}
  </table>`;
}

/** Whether what was found is only like what was typed: the best hit lacks a word of it. */
export function similar(list: ListinoPriceList) {
  const typed = bare(pageParam("q")).split(/\s+/).filter(Boolean);
  const best = list.rows?.row(0)?.product;
  if (!typed.length || !best || pageParam("sort")) return nothing;
  const { sku, name, gtin, brand, part_number, category_name } = best;
  const there = bare([sku, name, gtin, brand, part_number, category_name].join(" "));
  return typed.every((word) => there.includes(word)) ? nothing : html` · ${say(list, "similar")}`;
}

/** Without case and accents; letters that do not come apart (ł, ø) stay as they are. */
const bare = (text: string) =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("ł", "l").toLowerCase();
