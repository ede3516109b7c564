import type { Category } from "@listino/sdk";
import { html, nothing } from "lit";
import type { CartStore } from "../kit/cart/cart-store.ts";
import { totalsList } from "../kit/cart/totals.ts";
import { icon } from "../kit/icons.ts";
import { pageParam } from "../kit/page-url.ts";
import type { ListinoPriceList, PriceListKey } from "./listino-price-list.ts";
import { blockSize } from "./price-rows.ts";
import { chosenSort } from "./row.ts";

/** What is above the grid: search, category, order, and how many rows there are. */
export function toolbar(list: ListinoPriceList) {
  const chosen = pageParam("category");
  const sort = chosenSort();
  const sorts = ["sku", "name", "category"];
  if (pageParam("q")) sorts.unshift("relevance");
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
      ${inTree(list.categories).map(
        ({ id, name, depth }) =>
          html`<option value=${id} .selected=${id === chosen}>${"\u2003".repeat(depth)}${name}</option>`,
      )}
    </select>
    <select
      part="select"
      aria-label=${list.t("sort")}
      @change=${(event: Event) => list.search({ sort: value(event) })}
    >
      ${sorts.map((key) => {
        const column = list.t((key === "name" ? "product" : key) as PriceListKey);
        // The order that nobody chose stays out of the URL.
        const option = key === sorts[0] ? "" : key;
        return html`<option value=${option} .selected=${key === sort}>${list.t("sortBy", { column })}</option>`;
      })}
    </select>
    <div class="tools">${list.fine?.tools(list)}</div>
  </div>`;
}

interface Branch extends Category {
  depth: number;
}

/** Parents before their children, however deep; one whose parent the buyer may not see stands at the top. */
function inTree(all: readonly Category[] = []): Branch[] {
  const known = new Set(all.map(({ id }) => id));
  const below = (parent: string | null, depth: number): Branch[] =>
    all
      .filter(({ parent_id: id }) => (id && known.has(id) ? id : null) === parent)
      .flatMap((one) => [{ ...one, depth }, ...below(one.id, depth + 1)]);
  return below(null, 0);
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
  return html`<div class="below">
      <span class="muted small">
        ${list.total ? list.t("found", { count: list.total }) : "\u00a0"}${list.fine?.similar(list)}
      </span>
      ${list.said ? html`<span class="wrong">${list.said}</span>` : nothing}
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
    ${list.store && !cart && !list.store.session.active ? nothing : summary(list, cart)}`;
}

function summary(list: ListinoPriceList, cart: CartStore | undefined) {
  const value = cart?.value;
  return html`<div class="summary" part="summary" aria-busy=${!!cart?.saving}>
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

/** Instead of rows: nothing fits the search, or nothing is sold. */
export function emptyList(list: ListinoPriceList) {
  const filtered = pageParam("q") || pageParam("category");
  return html`<slot name="empty"><div class="blank" part="empty">
    <strong>${list.t(filtered ? "noMatch" : "noProducts")}</strong>
    ${
      filtered
        ? html`<button class="button" part="button" @click=${() => list.search({ q: "", category: "" })}>
            ${list.t("clear")}
          </button>`
        : html`<span>${list.t("noProductsHint")}</span>`
    }
  </div></slot>`;
}
