import type { PriceRow } from "@listino/sdk";
import { html, nothing } from "lit";
import { pageParam } from "../kit/page-url.ts";
import { quantityField } from "../kit/quantity/quantity-field.ts";
import { thumbnail } from "../kit/thumbnail.ts";
import type { ListinoPriceList } from "./listino-price-list.ts";

export const columns = ["sku", "product", "stock", "price", "quantity", "net"] as const;
export const quantityColumn = columns.indexOf("quantity");
const sortable: Partial<Record<(typeof columns)[number], string>> = {
  sku: "",
  product: "name",
};

export const gridHead = (list: ListinoPriceList) => html`<div class="head" role="rowgroup">
  <div class="row" role="row" aria-rowindex="1" data-row="-1">
    ${columns.map((name, column) => {
      const sort = sortable[name];
      const sorted = sort !== undefined && pageParam("sort") === sort;
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
  const { product } = row;
  const line = list.store?.cart?.line(product.sku);
  const cart = list.store?.cart;
  const refused = cart && list.later()?.refusal(list, cart, product.sku, `r${index}`);
  return [
    product.sku,
    html`${thumbnail(product.image_url)}
      <span class="what">
        <span class="name">${product.name}</span>
        ${refused ?? html`<span class="muted small">${rules(list, row)}</span>`}
      </span>`,
    stock(list, row),
    price(list, row, index, line?.unit_price),
    row.price.state === "priced"
      ? quantityField(list, {
          product,
          rules: row.quantity_rules,
          note: `r${index}`,
          inGrid: true,
          change: (input) => list.entry.commit(index, input),
        })
      : nothing,
    line?.net ? html`<span class="number">${list.money(line.net)}</span>` : nothing,
  ];
}

function rules(list: ListinoPriceList, { product, quantity_rules: { minimum, multiple } }: PriceRow): string {
  const parts = [
    product.category_name,
    multiple !== "1" && list.t("pack", { count: Number(multiple) }),
    minimum !== multiple &&
      minimum !== "0" &&
      minimum !== "1" &&
      list.t("minimum", { count: Number(minimum) }),
  ];
  return parts.filter(Boolean).join(" · ");
}

function stock(list: ListinoPriceList, { stock: { available, warehouses } }: PriceRow) {
  if (/^[0.]+$/.test(available)) return html`<span class="none">${list.t("outOfStock")}</span>`;
  const where = warehouses.map(({ name, available }) => `${name}: ${list.number(available)}`).join(", ");
  return html`<span class="some" title=${where}>
    <span class="hidden">${list.t("inStock")}</span>${list.number(available)}
  </span>`;
}

/** The price at the saved quantity, else the first one; then what more would cost. */
function price(list: ListinoPriceList, { product, price }: PriceRow, index: number, saved?: string | null) {
  const { amount, base_quantity: base, currency, tiers } = price;
  if (!amount) return html`<span class="ask">${list.t("onRequest")}</span>`;
  const money = (value: string) => list.money({ amount: value, currency }, 6);
  const from = (quantity: string) => html`<bdi>${list.t("from", { quantity: list.number(quantity) })}</bdi>`;
  const steps = tiers.slice(1);
  // On a card two of them and the way to the rest would not stand beside the quantity.
  const told = steps.length > 2 ? 1 : 2;
  return html`<span class="amount">
      ${money(saved ?? amount)}${
        base === "1"
          ? nothing
          : html`<span class="muted small"> ${list.t("per", { quantity: list.number(base) })}</span>`
      }
    </span>
    <span class="tiers muted small">
      ${steps.slice(0, told).map(({ min_quantity, amount }) => html`<span>${from(min_quantity)} ${money(amount)}</span>`)}
      ${
        steps.length > 2
          ? html`<button
                class="link small"
                tabindex="-1"
                popovertarget="tiers${index}"
              >
                <bdi>+${steps.length - told}</bdi><span class="hidden"> ${list.t("allTiers", { name: product.name })}</span>
              </button>
              <div class="all" id="tiers${index}" popover part="popover">
                <table>
                  ${tiers.map(
                    (tier) => html`<tr>
                      <th class="number" scope="row">${from(tier.min_quantity)}</th>
                      <td class="number">${money(tier.amount)}</td>
                    </tr>`,
                  )}
                </table>
              </div>`
          : nothing
      }
    </span>`;
}
