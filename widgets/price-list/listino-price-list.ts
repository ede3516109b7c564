import { type Category, listCategories } from "@listino/sdk";
import { html, type PropertyValues, render } from "lit";
import { contractPicker } from "../kit/contract/contract-picker.ts";
import { ListinoElement } from "../kit/listino-element.ts";
import { setPageParams } from "../kit/page-url.ts";
import { quantityFieldStyles } from "../kit/quantity/quantity-field.styles.ts";
import { shownQuantity } from "../kit/quantity/quantity-field.ts";
import type { Store } from "../kit/store/store.ts";
import { messages } from "../translations/en/price-list.ts";
import { gridStyles } from "./grid.styles.ts";
import { GridEntry } from "./grid-entry.ts";
import { styles } from "./listino-price-list.styles.ts";
import { blockSize, filterOfPage, PriceRows } from "./price-rows.ts";
import { ProductOpenEvent } from "./product-open-event.ts";
import { columns, gridHead, quantityColumn, rowCells } from "./row.ts";
import { mountedRows, scrollToShow, type View } from "./row-window.ts";
import { emptyList, footer, toolbar } from "./surroundings.ts";

export type PriceListKey = keyof typeof messages;

export type Fine = typeof import("./fine-print.ts");

/**
 * A company's own prices as a grid to order from: type a quantity, press Enter, the next row is
 * ready. Every size of catalogue is entered anywhere; only the rows in sight are in the page.
 *
 * @fires listino-contract-change - The buyer chose another contract.
 * @fires listino-cart-change - A quantity was saved; carries the cart.
 * @fires listino-cart-fail - A quantity was refused and rolled back.
 * @fires listino-product-open - A product's name was pressed; cancel it to show it yourself.
 * @fires listino-session-request - Sign-in is needed; cancel it to open your own.
 * @slot header - Above the tool bar.
 * @slot empty - Instead of "no products".
 * @slot footer - Below the totals.
 */
export class ListinoPriceList extends ListinoElement<PriceListKey> {
  static override styles = [...ListinoElement.base, quantityFieldStyles, styles, gridStyles];
  static override messages = messages;
  static override properties = {
    cartUrl: { attribute: "cart-url" },
    view: { reflect: true },
    said: { state: true },
  };

  /** The page with `<listino-cart>`; shows a way there beside the totals. */
  cartUrl = "";
  /** One scrolling list, or pages of fifty rows. */
  view: "list" | "pages" = "list";

  readonly entry = new GridEntry(this);
  /** What a row says beyond product, price and quantity: fetched after first paint. */
  fine?: Fine;
  #fetching?: Promise<void>;
  page = 0;
  /** What went wrong with the list as a whole, below it. */
  said = "";
  rows?: PriceRows;
  categories?: Category[];
  total = 0;
  #mounted: number[] = [];
  #nodes = new Map<number, HTMLElement>();
  #view: View = { top: 0, height: 640, rowHeight: 52 };
  #wanted: Record<string, string> = {};
  #searching?: ReturnType<typeof setTimeout>;
  #watch = new ResizeObserver(() => this.#measure());

  /** The first row of the page, or of the list. */
  get #start(): number {
    return this.view === "pages" ? this.page * blockSize : 0;
  }

  get #shown(): number {
    return this.view === "pages" ? Math.min(blockSize, this.total - this.#start) : this.total;
  }

  get frame(): HTMLElement | null {
    return this.renderRoot.querySelector(".frame");
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#searching);
    this.#watch.disconnect();
  }

  protected override pageMoved(): void {
    this.toTop();
  }

  protected content(store: Store): unknown {
    this.categories = this.use(
      store.read("categories", (signal) =>
        listCategories(store.connection, { limit: 500 }, { signal }).then(({ data }) => data),
      ),
    ).value;
    const guest = !store.session.active;
    const contracts = guest ? undefined : this.use(store.contracts);
    if (contracts?.problem) return this.#failed(contracts);
    const contract = guest ? undefined : store.contract;
    const cart = contract && store.cart;
    if (contract || guest) {
      this.rows = new PriceRows(store, filterOfPage(contract?.id));
      if (cart) this.use(cart.resource);
    } else this.rows = undefined;
    return html`<slot name="header"></slot>
      ${guest ? this.fine?.guestNote(this) : contractPicker(this, store)} ${toolbar(this)} ${this.#grid()}
      ${footer(this, cart)}
      <slot name="footer"></slot>`;
  }

  /** A supplier may show its catalogue, or even its prices, to everybody. */
  protected override signedOut(): unknown {
    const { store } = this;
    const later = this.later();
    const read = store && later && this.use(later.supplierOf(store));
    if (!read?.value) return read?.problem ? this.#failed(read) : this.skeleton();
    return (read.value.guest_mode ?? "closed") === "closed"
      ? super.signedOut()
      : this.content(store as Store);
  }

  #failed(resource: Parameters<ListinoPriceList["use"]>[0]) {
    this.phase = "error";
    const { problem } = resource;
    return problem && this.problemNotice(problem, () => resource.retry());
  }

  #grid(): unknown {
    const { rows } = this;
    const count = rows && this.use(rows.count);
    const first = rows && this.use(rows.block(0));
    const failed = [first, count].find((resource) => resource?.problem && resource.value === undefined);
    if (failed) return html`<div class="frame flat">${this.#failed(failed)}</div>`;
    const known = count?.value?.count ?? first?.value?.length;
    this.phase = first?.value ? (known ? "ready" : "empty") : "loading";
    if (known === 0) return html`<div class="frame flat" part="grid">${emptyList(this)}</div>`;
    this.total = known ?? 0;
    const start = this.#start;
    const shown = known === undefined ? 20 : this.#shown;
    this.#mounted = mountedRows(this.#view, shown, this.entry.active.row - start).map(
      (index) => index + start,
    );
    for (const index of this.#mounted) if (rows) this.use(rows.block(Math.floor(index / blockSize)));
    const packs = first?.value?.some(({ product }) => product.packs?.length);
    return html`<div
      class="frame ${packs ? "packs" : ""}"
      part="grid"
      role="grid"
      aria-label=${this.t("prices")}
      aria-rowcount=${known === undefined ? -1 : this.total + 1}
      aria-colcount=${columns.length}
      aria-busy=${this.phase === "loading"}
      @scroll=${this.#scrolled}
      @keydown=${this.entry.keyed}
      @focusin=${this.entry.entered}
      @focusout=${this.entry.left}
    >
      ${gridHead(this)}
      <div class="rows" role="rowgroup"></div>
    </div>`;
  }

  /** A product's details, unless the page shows its own. */
  async open(product: { id: string; sku: string; name: string }): Promise<void> {
    if (!this.dispatchEvent(new ProductOpenEvent(product))) return;
    const [{ openProduct }] = await Promise.all([import("./dialogs/product.ts"), this.#fetchFine()]);
    if (this.fine) await openProduct(this, this.fine, product.id);
  }

  /** Says what did not work, for eyes and ears. */
  tell(text: string): void {
    this.said = text;
    this.later()?.announce(text);
  }

  #fetchFine(): Promise<void> {
    this.#fetching ??= import("./fine-print.ts").then(
      (fine) => {
        this.fine = fine;
        this.learn(fine.words);
        this.adopt(fine.fineStyles);
        this.adopt(fine.sheetStyles);
        this.requestUpdate();
      },
      () => {
        this.#fetching = undefined;
      },
    );
    return this.#fetching;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.store) void this.#fetchFine();
    const { frame } = this;
    if (!frame) return;
    this.#watch.observe(frame);
    this.#measure();
    const body = frame.querySelector<HTMLElement>(".rows");
    if (body) {
      body.style.blockSize = `${(this.#shown || 20) * this.#view.rowHeight}px`;
      this.#paint(body, this.#start);
    }
    this.entry.resume();
  }

  /** Rows keep their node while they are mounted, so focus stays with the row and not with the place. */
  #paint(body: HTMLElement, start: number): void {
    for (const [index, node] of this.#nodes) {
      if (!this.#mounted.includes(index)) {
        node.remove();
        this.#nodes.delete(index);
      }
    }
    let here = body.firstElementChild;
    for (const index of this.#mounted) {
      const node = this.#nodes.get(index) ?? document.createElement("div");
      this.#nodes.set(index, node);
      node.role = "row";
      node.ariaRowIndex = String(index + 2);
      node.dataset.row = String(index);
      node.className = `row ${shownQuantity(this, this.rows?.row(index)?.product.sku ?? "") && "taken"}`;
      node.part.value = "row";
      node.style.transform = `translateY(${(index - start) * this.#view.rowHeight}px)`;
      if (node === here) here = here.nextElementSibling;
      else body.insertBefore(node, here);
      render(rowCells(this, index), node, { host: this });
    }
  }

  #measure(): void {
    const { frame } = this;
    const row = frame?.querySelector<HTMLElement>(".rows .row");
    if (!frame || !row) return;
    const { clientHeight: height, scrollTop: top } = frame;
    const rowHeight = row.offsetHeight || 52;
    if (height === this.#view.height && rowHeight === this.#view.rowHeight) return;
    this.#view = { top, height, rowHeight };
    this.requestUpdate();
  }

  #scrolled({ currentTarget }: Event): void {
    this.#view = {
      ...this.#view,
      top: (currentTarget as HTMLElement).scrollTop,
    };
    this.requestUpdate();
  }

  toTop(): void {
    this.entry.active = { row: 0, column: quantityColumn };
    this.page = 0;
    this.#view.top = 0;
    this.frame?.scrollTo(0, 0);
  }

  /** Narrows or sorts the list; kept in the page's URL. */
  search(params: Record<string, string>, wait = 0): void {
    Object.assign(this.#wanted, params);
    clearTimeout(this.#searching);
    this.#searching = setTimeout(() => {
      setPageParams(this.#wanted);
      this.#wanted = {};
      this.toTop();
      this.requestUpdate();
    }, wait);
  }

  /** Scrolls and turns pages so that a row is in sight. */
  reveal(row: number): void {
    if (this.view === "pages") this.page = Math.floor(row / blockSize);
    const head = this.frame?.querySelector<HTMLElement>(".head")?.offsetHeight ?? 0;
    const view = { ...this.#view, height: this.#view.height - head };
    this.frame?.scrollTo(0, scrollToShow(row - this.#start, view));
  }

  /** How far a page key goes. */
  get rowsInSight(): number {
    return Math.max(1, Math.floor(this.#view.height / this.#view.rowHeight) - 2);
  }

  turnTo(page: number): void {
    this.toTop();
    this.page = page;
    this.entry.active = { row: page * blockSize, column: quantityColumn };
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "listino-price-list": ListinoPriceList;
  }
}
