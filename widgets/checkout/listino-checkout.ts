import { type Address, type Cart, getOrder, listAddresses, type Order } from "@listino/sdk";
import { html, nothing } from "lit";
import { totalsList } from "../kit/cart/totals.ts";
import { contractTerms } from "../kit/contract/contract-terms.ts";
import { addressLines } from "../kit/form/address-lines.ts";
import { interaction } from "../kit/interaction-part.ts";
import { ListinoElement } from "../kit/listino-element.ts";
import { pageParam, setPageParams } from "../kit/page-url.ts";
import type { Problem } from "../kit/store/problem.ts";
import type { Store } from "../kit/store/store.ts";
import { messages } from "../translations/en/checkout.ts";
import { confirmation } from "./confirmation.ts";
import { styles } from "./listino-checkout.styles.ts";
import { acceptedLines, obstacle } from "./obstacle.ts";
import { OrderRequestEvent, Submission } from "./submission.ts";

export type CheckoutKey = keyof typeof messages;
type Role = "billing" | "shipping";

/**
 * From the cart to an order: addresses, the buyer's own reference, what it comes to, and one button.
 * Whatever changed in the meantime is shown line by line before anything is ordered.
 *
 * @fires listino-order-request - The order is about to be placed; cancelable.
 * @fires listino-order-submit - The order is placed; carries it.
 * @fires listino-order-fail - It was refused; carries the problem.
 * @slot header - Above the form.
 * @slot payment - Between the reference and the button.
 * @slot empty - Instead of "nothing to order yet".
 * @slot footer - Below everything.
 */
export class ListinoCheckout extends ListinoElement<CheckoutKey> {
  static override styles = [...ListinoElement.base, styles];
  static override messages = messages;
  static override paperwork = true;
  static override properties = {
    ordersUrl: { attribute: "orders-url" },
    cartUrl: { attribute: "cart-url" },
    orderUrl: { attribute: "order-url" },
    busy: { state: true },
    problem: { state: true },
  };

  /** The page with `<listino-order-status>`; the confirmation leads there. */
  ordersUrl = "";
  /** The page with `<listino-cart>`. */
  cartUrl = "";
  /** The page with `<listino-price-list>`, offered while the cart is empty. */
  orderUrl = "";
  busy = false;
  problem?: Problem;
  chosen: Partial<Record<Role, string>> = {};
  #submission = new Submission();

  addresses(store: Store) {
    return store.read("addresses", (signal) =>
      listAddresses(store.connection, { limit: 500 }, { signal }).then(({ data }) => data),
    );
  }

  protected content(store: Store): unknown {
    const placed = pageParam("placed");
    if (placed) return this.#confirmed(store, placed);
    const contracts = this.use(store.contracts);
    const addresses = this.use(this.addresses(store));
    const { cart, contract } = store;
    const read = cart ? this.use(cart.resource) : contracts;
    const failed = [contracts, read, addresses].find(({ problem, value }) => problem && value === undefined);
    if (failed?.problem) {
      this.phase = "error";
      return this.problemNotice(failed.problem, () => failed.retry());
    }
    const value = cart?.value;
    if (!value || !contract || !addresses.value) return this.skeleton();
    this.phase = value.lines.length ? "ready" : "empty";
    if (!value.lines.length) return this.#empty();
    return html`<slot name="header"></slot>
      <form class="columns" @submit=${(event: SubmitEvent) => this.#submitted(event, value)}>
        <div class="steps">
          <div class="pair">
            ${this.#address("billing", addresses.value)} ${this.#address("shipping", addresses.value)}
          </div>
          <section class="box" part="section">
            <h2>${this.t("details")}</h2>
            <label class="field" part="field">
              <span>${this.t("poNumber")}</span>
              <input part="input" name="po_number" maxlength="100" autocomplete="off" />
            </label>
            <label class="field" part="field">
              <span>${this.t("noteForSupplier")}</span>
              <textarea part="input" name="note" rows="3" maxlength="2000"></textarea>
            </label>
          </section>
          <slot name="payment"></slot>
        </div>
        <section class="box summary" part="summary" aria-busy=${!!cart?.saving}>
          <h2 part="title">${this.t("summary")}</h2>
          <p class="muted small">${[contract.name, contractTerms(this, contract)].filter(Boolean).join(" · ")}</p>
          ${this.#lines(value)}
          ${value.promotion ? html`<p class="small promotion">${value.promotion.code} · ${value.promotion.name}</p>` : nothing}
          ${totalsList(this, value.totals)} ${obstacle(this, value)}
          <button class="button primary" part="button" aria-disabled=${this.busy || !!cart?.saving}>
            ${this.t(this.busy ? "submitting" : this.problem?.code === "cart_changed" ? "acceptChanges" : "submit")}
          </button>
          ${this.cartUrl ? html`<a class="back" href=${this.cartUrl}>${this.t("backToCart")}</a>` : nothing}
        </section>
      </form>
      <slot name="footer"></slot>
      <div class="dialogs"></div>`;
  }

  protected override skeleton(): unknown {
    const box = html`<div class="box waiting"><span class="skeleton"></span><span class="skeleton"></span></div>`;
    return html`<div class="columns">
      <div class="steps"><div class="pair">${box}${box}</div>${box}</div>
      ${box}
    </div>`;
  }

  #empty() {
    return html`<slot name="empty"><div class="blank" part="empty">
      <strong>${this.t("nothingToOrder")}</strong>
      ${
        this.orderUrl
          ? html`<a class="button primary" part="button" href=${this.orderUrl}>${this.t("goOrder")}</a>`
          : nothing
      }
    </div></slot>`;
  }

  #address(role: Role, all: Address[]) {
    const preferred = all.find(
      (one) => one[role === "billing" ? "is_billing_default" : "is_shipping_default"],
    );
    const address = all.find(({ id }) => id === this.chosen[role]) ?? preferred ?? all[0];
    this.chosen[role] = address?.id;
    return html`<section class="box" part="section">
      <h2 id=${role}>${this.t(role)}</h2>
      ${
        address
          ? html`<select
                part="select"
                aria-labelledby=${role}
                @change=${(event: Event) => {
                  this.chosen[role] = (event.target as HTMLSelectElement).value;
                  this.requestUpdate();
                }}
              >
                ${all.map(
                  ({ id, label, city }) =>
                    html`<option value=${id} .selected=${id === address.id}>${label === city ? label : `${label} · ${city}`}</option>`,
                )}
              </select>
              ${addressLines(address, this.locale)}`
          : nothing
      }
      <div class="actions">
        ${
          address
            ? html`<button type="button" class="link small" part="button" @click=${() => this.#edit(role, address)}>
                ${this.t("editAddress")}
              </button>`
            : nothing
        }
        <button type="button" class="link small" part="button" @click=${() => this.#edit(role)}>
          ${this.t("addAddress")}
        </button>
      </div>
    </section>`;
  }

  async #edit(role: Role, address?: Address) {
    const { store } = this;
    const place = this.renderRoot.querySelector<HTMLElement>(".dialogs");
    if (!store || !place) return;
    const [{ editAddress }, forms] = await Promise.all([
      import("./address-dialog.ts"),
      import("../kit/form/forms.ts"),
    ]);
    const saved = await editAddress(this, store, place, forms, address);
    if (!saved) return;
    this.chosen[role] = saved.id;
    await this.addresses(store).load();
  }

  #lines({ lines, line_count }: Cart) {
    return html`<details part="lines" ?open=${line_count < 6}>
      <summary>${this.t("lines", { count: line_count })}</summary>
      <ol>
        ${lines.map(
          ({ product, quantity, net, discounts, pack, warehouse }) => html`<li>
            <span class="number">${this.number(pack?.count ?? quantity)} ×</span>
            <span>
              ${product.name}
              ${[
                pack && `${this.number(pack.count)} × ${this.number(pack.quantity)}`,
                warehouse?.name,
                ...(discounts ?? []).map(({ name, percent }) => `−${this.percent(percent)} ${name}`),
              ]
                .filter(Boolean)
                .map((told) => html`<span class="muted small told">${told}</span>`)}
            </span>
            <span class="number">${net ? this.money(net) : this.t("onRequest")}</span>
          </li>`,
        )}
      </ol>
    </details>`;
  }

  async #submitted(event: SubmitEvent, cart: Cart): Promise<void> {
    event.preventDefault();
    const { store } = this;
    const { billing, shipping } = this.chosen;
    if (!store || this.busy || store.cart?.saving) return;
    if (!billing || !shipping) {
      (await interaction()).announce(this.t("chooseAddresses"));
      return;
    }
    if (!this.dispatchEvent(new OrderRequestEvent(cart))) return;
    const data = new FormData(event.target as HTMLFormElement);
    const body = {
      cart_id: cart.id,
      billing_address_id: billing,
      shipping_address_id: shipping,
      po_number: String(data.get("po_number")).trim() || undefined,
      note: String(data.get("note")).trim() || undefined,
      expected_gross: cart.totals.gross?.amount,
    };
    const accepted = acceptedLines(this, cart);
    this.busy = true;
    this.problem = undefined;
    const outcome = await this.#submission.submit(this, store, body, accepted);
    this.busy = false;
    if ("number" in outcome) this.#placed(store, outcome);
    else this.problem = outcome;
  }

  #placed(store: Store, order: Order): void {
    this.#read(store, order.id).set(order);
    setPageParams({ placed: order.id }, true);
    store.forget((key) => /^(cart|orders) /.test(key));
    this.requestUpdate();
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>("h2")?.focus());
  }

  #read(store: Store, id: string) {
    return store.read(`order ${id}`, (signal) => getOrder(store.connection, id, { signal }));
  }

  #confirmed(store: Store, id: string) {
    const read = this.use(this.#read(store, id));
    if (read.problem) this.phase = "error";
    if (read.problem) return this.problemNotice(read.problem, () => read.retry());
    if (!read.value) return this.skeleton();
    this.phase = "ready";
    return confirmation(this, read.value);
  }

  /** Where an order is followed. */
  orderLink(id: string): string {
    const url = new URL(this.ordersUrl, document.baseURI);
    url.searchParams.set("order", id);
    return url.href;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "listino-checkout": ListinoCheckout;
  }
}
