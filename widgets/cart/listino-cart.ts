import type { Cart } from "@listino/sdk";
import { html, nothing, type PropertyValues } from "lit";
import type { CartStore } from "../kit/cart/cart-store.ts";
import { totalsList } from "../kit/cart/totals.ts";
import { contractPicker } from "../kit/contract/contract-picker.ts";
import { icon } from "../kit/icons.ts";
import { interaction } from "../kit/interaction-part.ts";
import { ListinoElement } from "../kit/listino-element.ts";
import { ListinoEvent } from "../kit/listino-event.ts";
import { quantityFieldStyles } from "../kit/quantity/quantity-field.styles.ts";
import { type Countable, quantityField } from "../kit/quantity/quantity-field.ts";
import type { Store } from "../kit/store/store.ts";
import { thumbnail } from "../kit/thumbnail.ts";
import { messages } from "../translations/en/cart.ts";
import { styles } from "./listino-cart.styles.ts";

type CartKey = keyof typeof messages;
type Line = Cart["lines"][number];

/** Beyond this a buyer asks for the rest. */
const shownAtFirst = 200;

/** @event The buyer goes to the checkout. Cancel it to go elsewhere. */
export class CheckoutRequestEvent extends ListinoEvent<{ cart: Cart }> {
  constructor(cart: Cart) {
    super("listino-checkout-request", { cart }, true);
  }
}

/**
 * The working cart of the chosen contract: quantities to change, lines to remove, what stands in
 * the way of ordering with one click to put it right, and the API's totals.
 *
 * @fires listino-cart-change - A change was saved.
 * @fires listino-cart-fail - A change was refused and rolled back.
 * @fires listino-contract-change - The buyer chose another contract.
 * @fires listino-checkout-request - The way to the checkout was taken; cancelable.
 * @slot header - Above the cart.
 * @slot empty - Instead of "your cart is empty".
 * @slot footer - Below the totals.
 */
export class ListinoCart extends ListinoElement<CartKey> {
  static override styles = [...ListinoElement.base, quantityFieldStyles, styles];
  static override messages = messages;
  static override properties = {
    checkoutUrl: { attribute: "checkout-url" },
    orderUrl: { attribute: "order-url" },
    whole: { state: true },
  };

  /** The page with `<listino-checkout>`. */
  checkoutUrl = "";
  /** The page with `<listino-price-list>`, offered while the cart is empty. */
  orderUrl = "";
  whole = false;
  /** What is told and asked beside product, quantity and sum: fetched after first paint. */
  fine?: typeof import("./fine-print.ts");
  #fetching?: Promise<void>;
  /** The place that the focus had as its line went. */
  #heir?: number;

  protected content(store: Store): unknown {
    const contracts = this.use(store.contracts);
    const { cart } = store;
    const read = cart ? this.use(cart.resource) : contracts;
    if (read.problem && read.value === undefined) {
      this.phase = "error";
      return this.problemNotice(read.problem, () => read.retry());
    }
    const value = cart?.value;
    if (!cart || !value) return this.skeleton();
    this.phase = value.lines.length ? "ready" : "empty";
    return html`<slot name="header"></slot>
      ${contractPicker(this, store)}
      ${read.problem ? this.problemNotice(read.problem, () => read.retry()) : nothing}
      ${value.lines.length ? this.#table(cart, value) : this.#empty()}
      <slot name="footer"></slot>`;
  }

  protected override skeleton(): unknown {
    return html`${contractPicker(this)}
      <div class="frame">
        ${[1, 2, 3, 4].map(() => html`<div class="waiting"><span class="skeleton"></span></div>`)}
      </div>`;
  }

  #empty() {
    return html`<slot name="empty"><div class="blank" part="empty">
      ${icon("M3 4h2.5l2.2 11h10L20 7.5H6.3M9 19.5v.1m7.5-.1v.1")}<strong tabindex="-1">${this.t("empty")}</strong>
      ${
        this.orderUrl
          ? html`<a class="button primary" part="button" href=${this.orderUrl}>${this.t("goOrder")}</a>`
          : nothing
      }
    </div></slot>`;
  }

  #table(cart: CartStore, value: Cart) {
    const lines = this.whole ? value.lines : value.lines.slice(0, shownAtFirst);
    return html`<div class="columns">
      <div class="frame">
        <table part="table">
          <caption class="hidden">${this.t("cart")}</caption>
          <thead>
            <tr>
              <th scope="col">${this.t("product")}</th>
              <th scope="col" class="number">${this.t("unitPrice")}</th>
              <th scope="col" class="number">${this.t("quantity")}</th>
              <th scope="col" class="number">${this.t("net")}</th>
              <td></td>
            </tr>
          </thead>
          <tbody>
            ${lines.map((line, index) => this.#row(cart, line, index))}
          </tbody>
        </table>
        ${
          lines.length < value.lines.length
            ? html`<button
                class="link"
                part="button"
                @click=${() => {
                  this.whole = true;
                }}
              >
                ${this.t("showAll", { count: value.lines.length })}
              </button>`
            : nothing
        }
      </div>
      <div class="summary" part="summary" aria-busy=${cart.saving}>
        <h2 part="title">${this.t("lines", { count: value.line_count })}</h2>
        ${this.fine?.promotion(this, cart, value)} ${totalsList(this, value.totals)}
        ${
          this.checkoutUrl
            ? html`<a
                class="button primary"
                part="button"
                href=${this.checkoutUrl}
                @click=${(event: Event) => {
                  if (!this.dispatchEvent(new CheckoutRequestEvent(value))) event.preventDefault();
                }}
                >${this.t("checkout")}</a
              >`
            : nothing
        }
      </div>
    </div>`;
  }

  #row(cart: CartStore, line: Line, index: number) {
    const { product, unit_price: price, base_quantity: base, net, quantity_rules: rules } = line;
    const offer = this.fine?.offerOf(this, cart, line);
    const { currency } = cart.value ?? { currency: "" };
    const note = `n${product.sku}`;
    return html`<tr part="row">
      <th scope="row" class="product">
        <div class="with">
          ${thumbnail(product.image_url)}
          <div>
            <span class="name">${product.name}</span>
            <span class="muted small">${product.sku}</span>
            ${cart.drafts.has(product.sku) ? this.later()?.refusal(this, cart, product.sku, note) : nothing}
            ${line.problems.map((problem) => this.#problem(cart, line, problem))}
            ${offer && this.fine?.warehouses(this, cart, line, offer)}
          </div>
        </div>
      </th>
      <td class="number price">
        ${price ? this.money({ amount: price, currency }, 6) : this.t("onRequest")}
        ${price ? html`<span class="muted small">${this.later()?.priceIsFor(this, base ?? "1", product.unit)}</span>` : nothing}
        ${this.fine?.discounts(this, line, currency)}
      </td>
      <td class="quantity">
        <div class="with">
          ${quantityField(this, {
            product,
            rules,
            packs: offer?.product.packs ?? (line.pack ? [line.pack] : undefined),
            note,
            change: (input) => this.#enter(cart, line, input, offer?.product.packs),
          })}
        </div>
      </td>
      <td class="number net">${net ? this.money(net) : nothing}</td>
      <td class="remove">
        <button
          class="button icon"
          part="button"
          aria-label=${this.t("remove", { name: product.name })}
          @click=${() => this.#remove(cart, line, index)}
        >
          ${icon("M6 6l12 12M18 6 6 18")}
        </button>
      </td>
    </tr>`;
  }

  #problem(cart: CartStore, { product, stock }: Line, problem: Line["problems"][number]) {
    const { code, suggestion } = problem;
    const left = stock?.available;
    const short = code === "stock_short" && Number(left) > 0;
    return html`<span class="refusal">
      <span class="wrong">
        ${short ? this.t("short", { count: Number(left) }) : this.later()?.problemText(this, problem)}
      </span>
      ${
        suggestion && suggestion !== "0"
          ? html`<button class="link small" part="button" @click=${() => this.#set(cart, product.sku, suggestion)}>
              ${this.t("useInstead", { quantity: this.number(suggestion) })}
            </button>`
          : nothing
      }
    </span>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.store?.session.active) {
      this.#fetching ??= import("./fine-print.ts").then(
        (fine) => {
          this.fine = fine;
          this.learn(fine.words);
          this.adopt(fine.fineStyles);
          this.requestUpdate();
        },
        () => {
          this.#fetching = undefined;
        },
      );
    }
    this.#inherit();
  }

  /** A removed line takes the focus with it: it goes to the line in its place, else to what the empty cart says. */
  #inherit(): void {
    const heir = this.#heir;
    if (heir === undefined || this.store?.cart?.saving) return;
    this.#heir = undefined;
    if (this.shadowRoot?.activeElement) return;
    const buttons = [...this.renderRoot.querySelectorAll<HTMLElement>(".remove button")];
    (
      buttons[Math.min(heir, buttons.length - 1)] ??
      this.renderRoot.querySelector<HTMLElement>(".blank strong")
    )?.focus();
  }

  async #set(cart: CartStore, sku: string, quantity: string) {
    // What the API suggests is in pieces, whatever the line is counted in.
    (await interaction()).setQuantity(cart, sku, quantity, { unit: "" });
  }

  async #enter(
    cart: CartStore,
    { product, quantity_rules, pack }: Line,
    input: HTMLInputElement,
    packs: readonly Countable[] = pack ? [pack] : [],
  ) {
    const { announce, enterQuantity, problemText } = await interaction();
    const draft = enterQuantity(cart, product.sku, quantity_rules, input.value, this.locale, packs);
    if (draft?.problem) announce(problemText(this, draft.problem));
  }

  async #remove(cart: CartStore, { product }: Line, index: number) {
    const { announce, setQuantity } = await interaction();
    this.#heir = index;
    setQuantity(cart, product.sku, "0", { unit: "" });
    announce(this.t("removed", { name: product.name }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "listino-cart": ListinoCart;
  }
  interface HTMLElementEventMap {
    "listino-checkout-request": CheckoutRequestEvent;
  }
}
