import { getOrder, listOrders, type OrderSummary } from "@listino/sdk";
import { html, nothing } from "lit";
import { addressLines } from "../kit/form/address-lines.ts";
import { icon } from "../kit/icons.ts";
import { ListinoElement } from "../kit/listino-element.ts";
import { ListinoEvent } from "../kit/listino-event.ts";
import { pageParam, setPageParams } from "../kit/page-url.ts";
import type { Store } from "../kit/store/store.ts";
import { messages } from "../translations/en/order-status.ts";
import { styles } from "./listino-order-status.styles.ts";

export type OrderStatusKey = keyof typeof messages;
const filters = ["submitted", "accepted", "rejected"] as const;
type Known = (typeof filters)[number];

/** @event The buyer opened an order. Cancel it to show it elsewhere. */
export class OrderOpenEvent extends ListinoEvent<{ id: string }> {
  constructor(id: string) {
    super("listino-order-open", { id }, true);
  }
}

/**
 * A company's orders, and one order with what happened to it. Which one is in the page's URL
 * (`?order=…`), so that a mail can link to it and the back button leads to the list.
 *
 * @fires listino-order-open - An order was opened from the list; cancelable.
 * @slot header - Above everything.
 * @slot empty - Instead of "no orders yet".
 * @slot footer - Below everything.
 */
export class ListinoOrderStatus extends ListinoElement<OrderStatusKey> {
  static override styles = [...ListinoElement.base, styles];
  static override messages = messages;
  static override paperwork = true;
  static override properties = { order: {} };

  /** Shows this order only, whatever the URL says. */
  order = "";
  #detail?: typeof import("./order-detail.ts");
  #pages: string[] = [""];
  #typing?: ReturnType<typeof setTimeout>;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#typing);
  }

  protected content(store: Store): unknown {
    const id = this.order || pageParam("order");
    return html`<slot name="header"></slot>${id ? this.#one(store, id) : this.#list(store)}
      <slot name="footer"></slot>`;
  }

  protected override skeleton(): unknown {
    return html`<div class="frame">
      ${[1, 2, 3, 4, 5].map(() => html`<div class="waiting"><span class="skeleton"></span></div>`)}
    </div>`;
  }

  #one(store: Store, id: string) {
    if (!this.#detail) {
      void import("./order-detail.ts").then((part) => {
        this.#detail = part;
        this.requestUpdate();
      });
    }
    const read = this.use(store.read(`order ${id}`, (signal) => getOrder(store.connection, id, { signal })));
    if (read.problem) {
      this.phase = "error";
      return this.problemNotice(read.problem, () => read.retry());
    }
    if (!read.value || !this.#detail) return this.skeleton();
    this.phase = "ready";
    return this.#detail.orderDetail(this, read.value);
  }

  #list(store: Store) {
    const acceptance = filters.find((one) => one === pageParam("status"));
    const q = pageParam("order_q") || undefined;
    const reads = this.#pages.map((cursor) =>
      this.use(
        store.read(`orders ${acceptance} ${q} ${cursor}`, (signal) =>
          listOrders(store.connection, { acceptance, q, cursor: cursor || undefined, limit: 25 }, { signal }),
        ),
      ),
    );
    const failed = reads.find(({ problem }) => problem);
    const [first] = reads;
    const orders = reads.flatMap(({ value }) => value?.data ?? []);
    if (failed) this.phase = "error";
    else if (first?.value) this.phase = orders.length ? "ready" : "empty";
    const next = reads.at(-1)?.value?.next_cursor;
    return html`${this.#toolbar(acceptance, q)}
      ${failed?.problem ? this.problemNotice(failed.problem, () => failed.retry()) : nothing}
      ${!first?.value && !failed ? this.skeleton() : nothing} ${orders.length ? this.#table(orders) : nothing}
      ${this.phase === "empty" ? this.#empty(!!(acceptance || q)) : nothing}
      ${
        next
          ? html`<button
              class="button"
              part="button"
              @click=${() => {
                this.#pages.push(next);
                this.requestUpdate();
              }}
            >
              ${this.t("more")}
            </button>`
          : nothing
      }`;
  }

  #toolbar(acceptance: Known | undefined, q = "") {
    return html`<div class="toolbar" part="toolbar" role="search">
      <input
        type="search"
        part="input"
        aria-label=${this.t("searchOrders")}
        placeholder=${this.t("searchOrders")}
        .value=${q}
        @input=${(event: Event) => this.#narrow({ order_q: (event.target as HTMLInputElement).value }, 250)}
      />
      <select
        part="select"
        aria-label=${this.t("status")}
        @change=${(event: Event) => this.#narrow({ status: (event.target as HTMLSelectElement).value })}
      >
        <option value="">${this.t("allOrders")}</option>
        ${filters.map(
          (one) => html`<option value=${one} .selected=${one === acceptance}>${this.t(one)}</option>`,
        )}
      </select>
    </div>`;
  }

  #narrow(params: Record<string, string>, wait = 0): void {
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => {
      setPageParams(params);
      this.#pages = [""];
      this.requestUpdate();
    }, wait);
  }

  #empty(narrowed: boolean) {
    return html`<slot name="empty"><div class="blank" part="empty">
      ${icon("M6 3.5h9L19 7.5v13H6zM14.5 3.5v4.5H19M9 12.5h7M9 16h5")}
      <strong>${this.t(narrowed ? "noneFound" : "none")}</strong>
      ${narrowed ? nothing : html`<span>${this.t("noneHint")}</span>`}
    </div></slot>`;
  }

  #table(orders: OrderSummary[]) {
    return html`<div class="frame">
      <table part="table">
        <caption class="hidden">${this.t("orders")}</caption>
        <thead>
          <tr>
            <th scope="col">${this.t("order")}</th>
            <th scope="col">${this.t("date")}</th>
            <th scope="col">${this.t("po")}</th>
            <th scope="col">${this.t("status")}</th>
            <th scope="col">${this.t("promised")}</th>
            <th scope="col" class="number">${this.t("gross")}</th>
          </tr>
        </thead>
        <tbody>
          ${orders.map(
            (order) => html`<tr part="row">
              <th scope="row"><a href=${this.#href(order.id)} @click=${(event: MouseEvent) => this.#open(event, order.id)}>${order.number}</a></th>
              <td class="when">${this.date(order.submitted_at)}</td>
              <td class="po">${order.po_number}</td>
              <td class="state">${this.chip(order.acceptance)}</td>
              <td class="promised">${order.promised_date ? this.date(order.promised_date) : nothing}</td>
              <td class="number total">${this.money(order.totals.gross)}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  readonly addressLines = addressLines;

  /** Where the order stands, in words and in colour. */
  chip(acceptance: string) {
    return html`<span class="chip ${acceptance}" part="status">
      ${filters.includes(acceptance as Known) ? this.t(acceptance as Known) : acceptance}
    </span>`;
  }

  #href(id: string): string {
    const url = new URL(location.href);
    url.searchParams.set("order", id);
    return url.href;
  }

  #open(event: MouseEvent, id: string): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (this.dispatchEvent(new OrderOpenEvent(id))) this.show(id);
  }

  /** Shows one order, or with nothing the list; a step in the page's history. */
  show(id: string): void {
    setPageParams({ order: id }, true);
    this.requestUpdate();
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>("h2, th a")?.focus());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "listino-order-status": ListinoOrderStatus;
  }
  interface HTMLElementEventMap {
    "listino-order-open": OrderOpenEvent;
  }
}
