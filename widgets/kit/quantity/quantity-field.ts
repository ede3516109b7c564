import type { Pack, QuantityRules } from "@listino/sdk";
import { html, nothing } from "lit";
import { interaction } from "../interaction-part.ts";
import type { ListinoElement } from "../listino-element.ts";

/** What may be counted: a product's pack, or the one that a line is in. */
export type Countable = Pick<Pack, "unit" | "quantity">;

export interface QuantityFieldOptions {
  product: { sku: string; name: string; unit?: string };
  rules: QuantityRules;
  /** What else than pieces it may be counted in. */
  packs?: readonly Countable[];
  /** The id of the refusal's text. */
  note: string;
  /** Inside a grid the cell is the tab stop, not what is in it, until it is entered. */
  tabStop?: 0 | -1;
  change: (input: HTMLInputElement) => unknown;
}

/** A product's quantity in the cart: to type, and with two buttons for fingers. */
export function quantityField(
  widget: ListinoElement,
  { product, rules, packs, note, tabStop, change }: QuantityFieldOptions,
) {
  const { sku, name } = product;
  const cart = widget.store?.cart;
  const refused = cart?.drafts.get(sku)?.phase === "refused";
  const step = (up: boolean) => html`<button
    class="step"
    part="step"
    tabindex="-1"
    aria-hidden="true"
    @click=${async () => cart && (await interaction()).step(cart, sku, rules, up, packs)}
  >
    ${up ? "+" : "−"}
  </button>`;
  return html`${packs?.length ? widget.later()?.unitSwitch(widget, product, packs, tabStop) : nothing}${step(false)}<input
      class="number"
      part="input"
      inputmode="decimal"
      autocomplete="off"
      enterkeyhint="next"
      tabindex=${tabStop ?? nothing}
      aria-label=${widget.t("quantityOf", { name })}
      aria-invalid=${refused}
      aria-describedby=${refused ? note : nothing}
      .value=${shownQuantity(widget, sku)}
      @change=${(event: Event) => change(event.target as HTMLInputElement)}
    />${step(true)}`;
}

/** The quantity as its field shows it: nothing for none. */
export function shownQuantity(widget: ListinoElement, sku: string): string {
  const quantity = widget.store?.cart?.quantity(sku) ?? "0";
  return quantity === "0" ? "" : widget.number(quantity);
}
