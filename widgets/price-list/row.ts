import type { PriceRow } from "@listino/sdk";
import { html, nothing } from "lit";
import { pageParam } from "../kit/page-url.ts";
import { quantityField } from "../kit/quantity/quantity-field.ts";
import { thumbnail } from "../kit/thumbnail.ts";
import type { ListinoPriceList } from "./listino-price-list.ts";

export const columns = ["sku", "product", "stock", "price", "quantity", "net"] as const;
export const quantityColumn = columns.indexOf("quantity");
const sortable: Partial<Record<(typeof columns)[number], string>> = {
  sku: "sku",
  product: "name",
};

/** As the page's URL says; whoever searches sees the best match first. */
export const chosenSort = () => pageParam("sort") || (pageParam("q") ? "relevance" : "sku");

export const gridHead = (list: ListinoPriceList) => html`<div class="head" role="rowgroup">
  <div class="row" role="row" aria-rowindex="1" data-row="-1">
    ${columns.map((name, column) => {
      const sort = sortable[name];
      const sorted = sort === chosenSort();
      return html`<div
        class=${name}
        part="header-cell"
        role="columnheader"
        data-column=${column}
        aria-sort=${sorted ? "ascending" : nothing}
        tabindex=${sort === undefined ? tabStop(list, -1, column) : nothing}
      >
        ${
          sort === undefined
            ? list.t(name)
            : html`<button class="sort" tabindex=${tabStop(list, -1, column)} @click=${() => list.search({ sort })}>
                ${list.t(name)}
              </button>`
        }
      </div>`;
    })}
  </div>
</div>`;

const tabStop = ({ entry: { active } }: ListinoPriceList, row: number, column: number) =>
  active.row === row && active.column === column ? 0 : -1;

/** The cells of one row; a row that is still on its way has bars in their place. */
export function rowCells(list: ListinoPriceList, index: number) {
  const row = list.rows?.row(index);
  return cells(list, index, row).map(
    (content, column) => html`<div
      class=${columns[column] ?? ""}
      part="cell"
      role="gridcell"
      data-column=${column}
      tabindex=${tabStop(list, index, column)}
    >
      ${content}
    </div>`,
  );
}

const bar = html`<span class="skeleton"></span>`;

function cells(list: ListinoPriceList, index: number, row: PriceRow | undefined): unknown[] {
  if (!row) return columns.map(() => bar);
  const { product, price, stock } = row;
  const { fine } = list;
  const cart = list.store?.cart;
  const line = cart?.line(product.sku);
  const refused = cart && list.later()?.refusal(list, cart, product.sku, `r${index}`);
  const own = product.part_number;
  return [
    html`<span class="what"
      ><span class="code">${product.sku}</span>${own ? html`<span class="code own" title=${fine?.yourNumber(list) ?? ""}>${own}</span>` : nothing}</span
    >`,
    html`${thumbnail(product.image_url)}
      <span class="what">
        <button class="name" tabindex="-1" part="name" @click=${() => list.open(product)}>${product.name}</button>
        ${refused ?? html`<span class="muted small">${fine ? fine.notes(list, row) : "\u00a0"}</span>`}
      </span>`,
    fine ? fine.stock(list, row, index) : html`<span class="some">${stock.available}</span>`,
    fine
      ? fine.price(list, row, index, line?.unit_price)
      : html`<span class="amount">${price.amount && list.money({ ...price, amount: price.amount }, 6)}</span
          ><span class="small">\u00a0</span>`,
    price.state === "priced" && cart
      ? quantityField(list, {
          product,
          rules: row.quantity_rules,
          packs: product.packs,
          note: `r${index}`,
          tabStop: list.entry.inside === index ? 0 : -1,
          change: (input) => list.entry.commit(index, input),
        })
      : nothing,
    line?.net ? html`<span class="number">${list.money(line.net)}</span>` : nothing,
  ];
}
