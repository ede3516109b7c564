import { html, nothing } from "lit";
import { icons } from "../kit/icons.js";
import { pageParam } from "../kit/page-url.js";
import { stepQuantity } from "../kit/quantity.js";
import { refusal } from "../kit/refusal.js";
export const columns = ["sku", "product", "stock", "price", "quantity", "net"];
export const quantityColumn = columns.indexOf("quantity");
const sortable = {
    sku: "",
    product: "name",
};
export const gridHead = (list) => html `<div class="head" role="rowgroup">
  <div class="row" role="row" aria-rowindex="1" data-row="-1">
    ${columns.map((name, column) => {
    const sort = sortable[name];
    const sorted = sort !== undefined && pageParam("sort") === sort;
    return html `<div
        class=${name}
        part="header-cell"
        role="columnheader"
        data-column=${column}
        aria-sort=${sorted ? "ascending" : nothing}
        tabindex=${sort === undefined ? tabStop(list, -1, column) : nothing}
      >
        ${sort === undefined
        ? list.t(name)
        : html `<button class="sort" tabindex=${tabStop(list, -1, column)} @click=${() => list.search({ sort })}>
                ${list.t(name)}
              </button>`}
      </div>`;
})}
  </div>
</div>`;
const tabStop = ({ active }, row, column) => active.row === row && active.column === column ? 0 : -1;
/** The cells of one row; a row that is still on its way has bars in their place. */
export function rowCells(list, index) {
    const row = list.rows?.row(index);
    return cells(list, index, row).map((content, column) => html `<div
      class=${columns[column] ?? ""}
      part="cell"
      role="gridcell"
      data-column=${column}
      tabindex=${tabStop(list, index, column)}
    >
      ${content}
    </div>`);
}
const bar = html `<span class="skeleton"></span>`;
function cells(list, index, row) {
    if (!row)
        return columns.map(() => bar);
    const { product } = row;
    const line = list.store?.cart?.line(product.sku);
    const refused = refusal(list, list.store?.cart, product.sku, `r${index}`);
    return [
        product.sku,
        html `<span class="thumb" part="image">
        ${product.image_url ? html `<img src=${product.image_url} alt="" loading="lazy" />` : icons.box}
      </span>
      <span class="what">
        <span class="name">${product.name}</span>
        ${refused === nothing ? html `<span class="muted small">${rules(list, row)}</span>` : refused}
      </span>`,
        stock(list, row),
        price(list, row, index, line?.unit_price),
        row.price.state === "priced" ? field(list, index, row) : nothing,
        line?.net ? html `<span class="number">${list.money(line.net)}</span>` : nothing,
    ];
}
function rules(list, { product, quantity_rules: { minimum, multiple } }) {
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
function stock(list, { stock: { available, warehouses } }) {
    if (/^[0.]+$/.test(available))
        return html `<span class="none">${list.t("outOfStock")}</span>`;
    const where = warehouses.map(({ name, available }) => `${name}: ${list.number(available)}`).join(", ");
    return html `<span class="some" title=${where}>
    <span class="hidden">${list.t("inStock")}</span>${list.number(available)}
  </span>`;
}
/** The price at the saved quantity, else the first one; then what more would cost. */
function price(list, { product, price }, index, saved) {
    const { amount, base_quantity: base, currency, tiers } = price;
    if (!amount)
        return html `<span class="ask">${list.t("onRequest")}</span>`;
    const money = (value) => list.money({ amount: value, currency }, 6);
    const from = (quantity) => list.t("from", { quantity: list.number(quantity) });
    const steps = tiers.slice(1);
    return html `<span class="amount">
      ${money(saved ?? amount)}${base === "1"
        ? nothing
        : html `<span class="muted small"> ${list.t("per", { quantity: list.number(base) })}</span>`}
    </span>
    <span class="tiers muted small">
      ${steps.slice(0, 2).map(({ min_quantity, amount }) => html `<span>${from(min_quantity)} ${money(amount)}</span>`)}
      ${steps.length > 2
        ? html `<button
                class="link small"
                tabindex="-1"
                popovertarget="tiers${index}"
                aria-label=${list.t("allTiers", { name: product.name })}
              >
                +${steps.length - 2}
              </button>
              <div class="all" id="tiers${index}" popover part="popover">
                <table>
                  ${tiers.map((tier) => html `<tr>
                      <th class="number" scope="row">${from(tier.min_quantity)}</th>
                      <td class="number">${money(tier.amount)}</td>
                    </tr>`)}
                </table>
              </div>`
        : nothing}
    </span>`;
}
function field(list, index, { product, quantity_rules }) {
    const cart = list.store?.cart;
    const quantity = cart?.quantity(product.sku) ?? "0";
    const draft = cart?.drafts.get(product.sku);
    const refused = draft?.phase === "refused";
    const step = (up) => html `<button
    class="step"
    tabindex="-1"
    aria-hidden="true"
    @click=${() => cart?.set(product.sku, stepQuantity(quantity, quantity_rules, up))}
  >
    ${up ? "+" : "−"}
  </button>`;
    return html `${step(false)}<input
      class="number"
      part="input"
      inputmode="decimal"
      autocomplete="off"
      enterkeyhint="next"
      tabindex="-1"
      aria-label=${list.t("quantityOf", { name: product.name })}
      aria-invalid=${refused}
      aria-describedby=${refused ? `r${index}` : nothing}
      .value=${list.shown(product.sku)}
      @change=${(event) => list.commit(index, event.target)}
    />${step(true)}`;
}
