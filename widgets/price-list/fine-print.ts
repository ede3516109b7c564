import type { PriceRow, StockShown } from "@listino/sdk";
import { html, nothing } from "lit";
import { pageParam } from "../kit/page-url.ts";
import type { ListinoPriceList } from "./listino-price-list.ts";
import { say } from "./say.ts";

export { sheetStyles } from "../kit/sheet.styles.ts";
/** What a price list says beyond a first glance; every row has its place from the beginning, so nothing moves. */
export { words } from "../kit/words/catalogue-words.ts";
export { cost, price, tierTable } from "./cost.ts";
export { fineStyles } from "./fine-print.styles.ts";
export { say, type Word } from "./say.ts";
export { tools } from "./tools.ts";

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
