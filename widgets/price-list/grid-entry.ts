import { interaction } from "../kit/interaction-part.ts";
import { shownQuantity } from "../kit/quantity/quantity-field.ts";
import { type Place, placeAfter } from "./grid-keys.ts";
import type { ListinoPriceList } from "./listino-price-list.ts";
import { columns, quantityColumn } from "./row.ts";

const isField = (target: EventTarget | null) =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement;

/** Focus and typing in the grid: one tab stop that wanders, and quantities row after row. */
export class GridEntry {
  /** The cell that Tab enters: the first quantity, later wherever the buyer was. */
  active: Place = { row: 0, column: quantityColumn };
  /** The row whose quantity is being entered: from there Shift+Tab leads to what it is counted in. */
  inside = -1;
  /** Asked to edit a row that may still be loading. */
  #editing = false;
  #typed = "";

  constructor(private readonly list: ListinoPriceList) {}

  /** Moves the focus, scrolling and turning pages as needed. */
  async goTo(place: Place, edit = false): Promise<void> {
    const { list } = this;
    this.active = place;
    this.#editing = false;
    if (place.row >= 0) list.reveal(place.row);
    list.requestUpdate();
    await list.updateComplete;
    const cell = list.renderRoot.querySelector<HTMLElement>(
      `[data-row="${place.row}"] [data-column="${place.column}"]`,
    );
    (place.row < 0 ? (cell?.querySelector("button") ?? cell) : cell)?.focus({ preventScroll: true });
    // The page may end above the row, or its summary lie over it.
    cell?.scrollIntoView({ block: "nearest" });
    this.#editing = edit;
    this.resume();
  }

  /** Into the active quantity; a row that was still loading takes it once it is there. */
  resume(): void {
    const root = this.list.shadowRoot;
    if (!this.#editing || !root?.activeElement) return;
    const input = root.querySelector<HTMLInputElement>(`[data-row="${this.active.row}"] input`);
    if (!input) return;
    this.#editing = false;
    input.focus({ preventScroll: true });
    if (this.#typed) input.value = this.#typed;
    else input.select();
    this.#typed = "";
  }

  entered = ({ target }: FocusEvent): void => {
    const cell = (target as HTMLElement).closest<HTMLElement>("[data-column]");
    const row = Number(cell?.closest<HTMLElement>("[data-row]")?.dataset.row);
    const column = Number(cell?.dataset.column);
    if (!cell) return;
    const inside = isField(target) ? row : -1;
    if (row === this.active.row && column === this.active.column && inside === this.inside) return;
    this.active = { row, column };
    this.inside = inside;
    this.list.requestUpdate();
  };

  left = ({ relatedTarget }: FocusEvent): void => {
    if (this.inside < 0 || isField(relatedTarget)) return;
    this.inside = -1;
    this.list.requestUpdate();
  };

  keyed = (event: KeyboardEvent): void => {
    if (event.target instanceof HTMLInputElement) void this.#keyedInField(event, event.target);
    else if (event.target instanceof HTMLSelectElement) this.#keyedInUnit(event);
    else this.#keyedOnCell(event, event.target as HTMLElement);
  };

  async #keyedInField(event: KeyboardEvent, input: HTMLInputElement): Promise<void> {
    const { list } = this;
    const { row } = this.active;
    const step = { Enter: event.shiftKey ? -1 : 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape") {
      event.preventDefault();
      const sku = list.rows?.row(row)?.product.sku ?? "";
      input.value = shownQuantity(list, sku);
      if (list.store?.cart) list.later()?.dismiss(list.store.cart, sku);
      void this.goTo(this.active);
    } else if (step) {
      event.preventDefault();
      const next = this.#nextField(row, step);
      if (await this.commit(row, input, event.key === "Enter")) {
        void this.goTo({ row: next, column: quantityColumn }, true);
      }
    }
  }

  /** The unit is chosen with the keys of a drop-down; Enter goes on with the quantity. */
  #keyedInUnit(event: KeyboardEvent): void {
    if (event.key !== "Enter" && event.key !== "Escape") return;
    event.preventDefault();
    void this.goTo(this.active, event.key === "Enter");
  }

  /** The next row that takes a quantity; rows without a price are passed over, rows still on their way are not. */
  #nextField(row: number, step: number): number {
    const { rows, total } = this.list;
    for (let next = row + step; next >= 0 && next < total; next += step) {
      if ((rows?.row(next)?.price.state ?? "priced") === "priced") return next;
    }
    return row;
  }

  #keyedOnCell(event: KeyboardEvent, target: HTMLElement): void {
    const { list } = this;
    const { key } = event;
    const { row } = this.active;
    const rtl = getComputedStyle(list).direction === "rtl";
    const extent = { rows: list.total, columns: columns.length, page: list.rowsInSight, rtl };
    const place = placeAfter(event, this.active, extent);
    const alone = !event.ctrlKey && !event.metaKey && !event.altKey;
    const edit = () => void this.goTo({ row, column: quantityColumn }, true);
    if (place) void this.goTo(place);
    else if ((key === "Enter" || key === "F2") && row >= 0) {
      if (target instanceof HTMLButtonElement) return;
      const button = target.querySelector("button");
      if (button && !target.querySelector("input")) button.click();
      else edit();
    } else if (alone && row >= 0 && /^\p{Nd}$/u.test(key)) {
      this.#typed = key;
      edit();
    } else return;
    event.preventDefault();
  }

  /** Saves what was typed. With `insist`, the same refused text again takes the suggestion. */
  async commit(row: number, input: HTMLInputElement, insist = false): Promise<boolean> {
    const { list } = this;
    const cart = list.store?.cart;
    const data = list.rows?.row(row);
    if (!cart || !data) return true;
    const { sku } = data.product;
    const before = cart.drafts.get(sku);
    const suggestion = before?.problem?.suggestion;
    const { announce, enterQuantity, problemText, setQuantity } = await interaction();
    if (insist && suggestion && before.phase === "refused" && before.quantity === input.value) {
      setQuantity(cart, sku, suggestion);
      return true;
    }
    const problem = enterQuantity(
      cart,
      sku,
      data.quantity_rules,
      input.value,
      list.locale,
      data.product.packs,
    )?.problem;
    if (!problem) {
      input.value = shownQuantity(list, sku);
      return true;
    }
    const more = problem.suggestion && list.t("enterAgain", { quantity: problem.suggestion });
    announce(`${problemText(list, problem)} ${more ?? ""}`);
    if (list.shadowRoot?.activeElement === input) input.select();
    return false;
  }
}
