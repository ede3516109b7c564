import { listCategories } from "@listino/sdk";
import { html, render } from "lit";
import { contractPicker } from "../kit/contract-picker.js";
import { ListinoElement } from "../kit/listino-element.js";
import { announce } from "../kit/live-region.js";
import { pageParam, setPageParams } from "../kit/page-url.js";
import { messages } from "../translations/en/price-list.js";
import { gridStyles } from "./grid.styles.js";
import { placeAfter } from "./grid-keys.js";
import { styles } from "./listino-price-list.styles.js";
import { blockSize, PriceRows } from "./price-rows.js";
import { columns, gridHead, quantityColumn, rowCells } from "./row.js";
import { mountedRows, scrollToShow } from "./row-window.js";
import { footer, toolbar } from "./surroundings.js";
/**
 * A company's own prices as a grid to order from: type a quantity, press Enter, the next row is
 * ready. Every size of catalogue is entered anywhere; only the rows in sight are in the page.
 *
 * @fires listino-contract-change - The buyer chose another contract.
 * @fires listino-cart-change - A quantity was saved; carries the cart.
 * @fires listino-cart-fail - A quantity was refused and rolled back.
 * @fires listino-session-request - Sign-in is needed; cancel it to open your own.
 * @slot header - Above the tool bar.
 * @slot empty - Instead of "no products".
 * @slot footer - Below the totals.
 */
export class ListinoPriceList extends ListinoElement {
    constructor() {
        super(...arguments);
        /** The page with `<listino-cart>`; shows a way there beside the totals. */
        this.cartUrl = "";
        /** One scrolling list, or pages of fifty rows. */
        this.view = "list";
        /** The cell that Tab enters: the first quantity, later wherever the buyer was. */
        this.active = { row: 0, column: quantityColumn };
        this.page = 0;
        this.total = 0;
        this.#mounted = [];
        this.#nodes = new Map();
        this.#editing = false;
        this.#typed = "";
        this.#view = { top: 0, height: 640, rowHeight: 52 };
        this.#wanted = {};
        this.#watch = new ResizeObserver(() => this.#measure());
    }
    static { this.styles = [...ListinoElement.base, styles, gridStyles]; }
    static { this.messages = messages; }
    static { this.properties = {
        cartUrl: { attribute: "cart-url" },
        view: { reflect: true },
    }; }
    #mounted;
    #nodes;
    #editing;
    #typed;
    #view;
    #wanted;
    #searching;
    #watch;
    get frame() {
        return this.renderRoot.querySelector(".frame");
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        clearTimeout(this.#searching);
        this.#watch.disconnect();
    }
    pageMoved() {
        this.toTop();
    }
    content(store) {
        this.categories = this.use(store.read("categories", (signal) => listCategories(store.connection, { limit: 500 }, { signal }).then(({ data }) => data))).value;
        const contracts = this.use(store.contracts);
        if (contracts.problem)
            return this.#failed(contracts);
        const { contract, cart } = store;
        if (contract) {
            const filter = { contract_id: contract.id };
            if (pageParam("q"))
                filter.q = pageParam("q");
            if (pageParam("category"))
                filter.category_id = pageParam("category");
            if (/^(name|category)$/.test(pageParam("sort")))
                filter.sort = pageParam("sort");
            this.rows = new PriceRows(store, filter);
            if (cart)
                this.use(cart.resource);
        }
        else
            this.rows = undefined;
        return html `<slot name="header"></slot>
      ${contractPicker(this, store)} ${toolbar(this)} ${this.#grid()} ${footer(this, cart)}
      <slot name="footer"></slot>`;
    }
    skeleton() {
        return html `${toolbar(this)} ${this.#grid()} ${footer(this, undefined)}`;
    }
    #failed(resource) {
        this.phase = "error";
        const { problem } = resource;
        return problem && html `<div class="blank">${this.problemNotice(problem, () => resource.retry())}</div>`;
    }
    #grid() {
        const { rows } = this;
        const count = rows && this.use(rows.count);
        const first = rows && this.use(rows.block(0));
        const failed = [first, count].find((resource) => resource?.problem && resource.value === undefined);
        if (failed)
            return html `<div class="frame flat">${this.#failed(failed)}</div>`;
        const known = count?.value?.count ?? first?.value?.length;
        this.phase = first?.value ? (known ? "ready" : "empty") : "loading";
        if (known === 0)
            return html `<div class="frame flat" part="grid">${this.#empty()}</div>`;
        this.total = known ?? 0;
        const start = this.view === "pages" ? this.page * blockSize : 0;
        const shown = this.view === "pages" ? Math.min(blockSize, this.total - start) : this.total;
        this.#mounted = mountedRows(this.#view, known === undefined ? 20 : shown, this.active.row - start).map((index) => index + start);
        for (const index of this.#mounted)
            if (rows)
                this.use(rows.block(Math.floor(index / blockSize)));
        return html `<div
      class="frame"
      part="grid"
      role="grid"
      aria-label=${this.t("prices")}
      aria-rowcount=${known === undefined ? -1 : this.total + 1}
      aria-colcount=${columns.length}
      aria-busy=${this.phase === "loading"}
      @scroll=${this.#scrolled}
      @keydown=${this.#keyed}
      @focusin=${this.#entered}
    >
      ${gridHead(this)}
      <div class="rows" role="rowgroup"></div>
    </div>`;
    }
    #empty() {
        const filtered = pageParam("q") || pageParam("category");
        return html `<slot name="empty"><div class="blank" part="empty">
      <strong>${this.t(filtered ? "noMatch" : "noProducts")}</strong>
      ${filtered
            ? html `<button class="button" part="button" @click=${() => this.search({ q: "", category: "" })}>
              ${this.t("clear")}
            </button>`
            : html `<span>${this.t("noProductsHint")}</span>`}
    </div></slot>`;
    }
    updated(changed) {
        super.updated(changed);
        const { frame } = this;
        if (!frame)
            return;
        this.#watch.observe(frame);
        this.#measure();
        const start = this.view === "pages" ? this.page * blockSize : 0;
        const { rowHeight } = this.#view;
        const body = frame.querySelector(".rows");
        const shown = this.view === "pages" ? Math.min(blockSize, this.total - start) : this.total;
        if (body) {
            body.style.blockSize = `${(shown || 20) * rowHeight}px`;
            this.#paint(body, start);
        }
        if (this.#editing)
            this.#focusInput();
    }
    /** Rows keep their node while they are mounted, so focus stays with the row and not with the place. */
    #paint(body, start) {
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
            node.className = `row ${this.shown(this.rows?.row(index)?.product.sku ?? "") && "taken"}`;
            node.part.value = "row";
            node.style.transform = `translateY(${(index - start) * this.#view.rowHeight}px)`;
            if (node === here)
                here = here.nextElementSibling;
            else
                body.insertBefore(node, here);
            render(rowCells(this, index), node, { host: this });
        }
    }
    /** The quantity as its field shows it. */
    shown(sku) {
        const quantity = this.store?.cart?.quantity(sku) ?? "0";
        return quantity === "0" ? "" : this.number(quantity);
    }
    #measure() {
        const { frame } = this;
        const row = frame?.querySelector(".rows .row");
        if (!frame || !row)
            return;
        const { clientHeight: height, scrollTop: top } = frame;
        const rowHeight = row.offsetHeight || 52;
        if (height === this.#view.height && rowHeight === this.#view.rowHeight)
            return;
        this.#view = { top, height, rowHeight };
        this.requestUpdate();
    }
    #scrolled({ currentTarget }) {
        this.#view = {
            ...this.#view,
            top: currentTarget.scrollTop,
        };
        this.requestUpdate();
    }
    toTop() {
        this.active = { row: 0, column: quantityColumn };
        this.page = 0;
        this.#view.top = 0;
        this.frame?.scrollTo(0, 0);
    }
    /** Narrows or sorts the list; kept in the page's URL. */
    search(params, wait = 0) {
        Object.assign(this.#wanted, params);
        clearTimeout(this.#searching);
        this.#searching = setTimeout(() => {
            setPageParams(this.#wanted);
            this.#wanted = {};
            this.toTop();
            this.requestUpdate();
        }, wait);
    }
    turnTo(page) {
        this.toTop();
        this.page = page;
        this.active = { row: page * blockSize, column: quantityColumn };
        this.requestUpdate();
    }
    /** Moves the grid's focus, scrolling and turning pages as needed. */
    async goTo(place, edit = false) {
        this.active = place;
        this.#editing = false;
        if (this.view === "pages" && place.row >= 0)
            this.page = Math.floor(place.row / blockSize);
        const head = this.frame?.querySelector(".head")?.offsetHeight ?? 0;
        const start = this.view === "pages" ? this.page * blockSize : 0;
        const view = { ...this.#view, height: this.#view.height - head };
        if (place.row >= 0)
            this.frame?.scrollTo(0, scrollToShow(place.row - start, view));
        this.requestUpdate();
        await this.updateComplete;
        const cell = this.renderRoot.querySelector(`[data-row="${place.row}"] [data-column="${place.column}"]`);
        (place.row < 0 ? (cell?.querySelector("button") ?? cell) : cell)?.focus({
            preventScroll: true,
        });
        this.#editing = edit;
        if (edit)
            this.#focusInput();
    }
    /** Into the active quantity; a row that is still loading takes it as soon as it is there. */
    #focusInput() {
        const input = this.renderRoot.querySelector(`[data-row="${this.active.row}"] input`);
        if (!input)
            return;
        this.#editing = false;
        input.focus({ preventScroll: true });
        if (this.#typed)
            input.value = this.#typed;
        else
            input.select();
        this.#typed = "";
    }
    #entered({ target }) {
        const cell = target.closest("[data-column]");
        const row = Number(cell?.closest("[data-row]")?.dataset.row);
        const column = Number(cell?.dataset.column);
        if (!cell || (row === this.active.row && column === this.active.column))
            return;
        this.active = { row, column };
        this.requestUpdate();
    }
    #keyed(event) {
        const { target, key } = event;
        const { row } = this.active;
        if (target instanceof HTMLInputElement) {
            const step = {
                Enter: event.shiftKey ? -1 : 1,
                ArrowDown: 1,
                ArrowUp: -1,
            }[key];
            if (key === "Escape") {
                const sku = this.rows?.row(row)?.product.sku ?? "";
                target.value = this.shown(sku);
                this.store?.cart?.dismiss(sku);
                void this.goTo(this.active);
            }
            else if (!step)
                return;
            else if (this.commit(row, target, key === "Enter")) {
                const next = Math.max(0, Math.min(this.total - 1, row + step));
                void this.goTo({ row: next, column: quantityColumn }, true);
            }
            event.preventDefault();
            return;
        }
        const page = Math.max(1, Math.floor(this.#view.height / this.#view.rowHeight) - 2);
        const rtl = getComputedStyle(this).direction === "rtl";
        const place = placeAfter(event, this.active, {
            rows: this.total,
            columns: columns.length,
            page,
            rtl,
        });
        const alone = !event.ctrlKey && !event.metaKey && !event.altKey;
        if (place)
            void this.goTo(place);
        else if ((key === "Enter" || key === "F2") && row >= 0) {
            const button = target.querySelector("button");
            if (target instanceof HTMLButtonElement)
                return;
            if (button)
                button.click();
            else
                void this.goTo({ row, column: quantityColumn }, true);
        }
        else if (alone && row >= 0 && /^[\p{Nd}]$/u.test(key)) {
            this.#typed = key;
            void this.goTo({ row, column: quantityColumn }, true);
        }
        else
            return;
        event.preventDefault();
    }
    /** Saves what was typed. With `insist`, the same refused text again takes the suggestion. */
    commit(row, input, insist = false) {
        const cart = this.store?.cart;
        const data = this.rows?.row(row);
        if (!cart || !data)
            return true;
        const { sku } = data.product;
        const before = cart.drafts.get(sku);
        const suggestion = before?.problem?.suggestion;
        if (insist && suggestion && before.phase === "refused" && before.quantity === input.value) {
            cart.set(sku, suggestion);
            return true;
        }
        const draft = cart.enter(sku, data.quantity_rules, input.value, this.locale);
        if (!draft?.problem)
            return true;
        const more = draft.problem.suggestion && this.t("enterAgain", { quantity: draft.problem.suggestion });
        announce(`${this.problemText(draft.problem)} ${more ?? ""}`);
        input.select();
        return false;
    }
}
