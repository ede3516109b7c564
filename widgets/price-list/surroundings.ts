import { html, nothing } from "lit";
import type { CartStore } from "../kit/cart/cart-store.ts";
import { totalsList } from "../kit/cart/totals.ts";
import { icon } from "../kit/icons.ts";
import { pageParam } from "../kit/page-url.ts";
import type { ListinoPriceList } from "./listino-price-list.ts";
import { blockSize } from "./price-rows.ts";

/** What is above the grid: search, category, order, and how many rows there are. */
export function toolbar(list: ListinoPriceList) {
  const chosen = pageParam("category");
  const sort = pageParam("sort");
  const value = (event: Event) => (event.target as HTMLSelectElement).value;
  return html`<div class="toolbar" part="toolbar" role="search">
    <div class="search">
      ${icon("M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM15.5 15.5 20 20")}
      <input
        type="search"
        part="input"
        aria-label=${list.t("search")}
        placeholder=${list.t("search")}
        .value=${pageParam("q")}
        @input=${(event: Event) => list.search({ q: value(event) }, 250)}
      />
    </div>
    <select
      part="select"
      aria-label=${list.t("category")}
      @change=${(event: Event) => list.search({ category: value(event) })}
    >
      <option value="">${list.t("allCategories")}</option>
      ${list.categories?.map(
        ({ id, name, parent_id }) =>
          html`<option value=${id} .selected=${id === chosen}>${parent_id ? "\u2003" : ""}${name}</option>`,
      )}
    </select>
    <select
      part="select"
      aria-label=${list.t("sort")}
      @change=${(event: Event) => list.search({ sort: value(event) })}
    >
      ${(["sku", "name", "category"] as const).map((key) => {
        const column = list.t(key === "name" ? "product" : key);
        const option = key === "sku" ? "" : key;
        return html`<option value=${option} .selected=${option === sort}>${list.t("sortBy", { column })}</option>`;
      })}
    </select>
  </div>`;
}

/** What is below it: pages, and what the cart comes to so far. */
export function footer(list: ListinoPriceList, cart: CartStore | undefined) {
  const paged = list.view === "pages";
  const pages = Math.max(1, Math.ceil(list.total / blockSize));
  const turn = (by: -1 | 1) => html`<button
    class="button"
    part="button"
    ?disabled=${by < 0 ? !list.page : list.page + 1 >= pages}
    @click=${() => list.turnTo(list.page + by)}
  >
    ${list.t(by < 0 ? "previous" : "next")}
  </button>`;
  const value = cart?.value;
  return html`<div class="below">
      <span class="muted small">${list.total ? list.t("found", { count: list.total }) : "\u00a0"}</span>
      ${
        paged
          ? html`<span class="pages">
              ${turn(-1)}<span class="small">${list.t("pageOf", { page: list.page + 1, pages })}</span>${turn(1)}
            </span>`
          : nothing
      }
      <button
        class="link small"
        part="button"
        @click=${() => {
          list.view = paged ? "list" : "pages";
          list.turnTo(0);
        }}
      >
        ${list.t(paged ? "asList" : "asPages")}
      </button>
    </div>
    <div class="summary" part="summary" aria-busy=${!!cart?.saving}>
      <span class="lines">
        ${icon("M3 4h2.5l2.2 11h10L20 7.5H6.3M9 19.5v.1m7.5-.1v.1")}<bdi>${value ? list.t("lines", { count: value.line_count }) : nothing}</bdi>
        <span class="muted small">${cart?.saving ? list.t("saving") : nothing}</span>
      </span>
      ${value ? totalsList(list, value.totals) : nothing}
      ${
        list.cartUrl
          ? html`<a class="button primary" part="button" href=${list.cartUrl}>${list.t("toCart")}</a>`
          : nothing
      }
    </div>`;
}
