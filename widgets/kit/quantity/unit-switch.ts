import { html, nothing } from "lit";
import { messages } from "../../translations/en/interaction.ts";
import { chooseUnit } from "../cart/cart-entry.ts";
import type { ListinoElement } from "../listino-element.ts";
import type { Countable } from "./quantity-field.ts";
import { unitSymbol } from "./units.ts";

/** What packs are called; UN/ECE Recommendation 21 has hundreds, suppliers use these. */
const named: Record<string, string> = {
  BX: "unit_box",
  CT: "unit_carton",
  PX: "unit_pallet",
  PF: "unit_pallet",
};

export const packName = (
  widget: Pick<ListinoElement, "say" | "number">,
  { unit, quantity }: Countable,
): string => widget.say(named[unit] ?? "unit_pack", messages, { quantity: widget.number(quantity) });

/** Packs or pieces (or metres, or kilograms), for products that are sold in both. */
export function unitSwitch(
  widget: ListinoElement,
  { sku, name, unit }: { sku: string; name: string; unit?: string },
  packs: readonly Countable[] | undefined,
  tabStop?: 0 | -1,
) {
  const cart = widget.store?.cart;
  if (!cart || !packs?.length) return nothing;
  const chosen = cart.unit(sku);
  return html`<select
    class="unit"
    part="select"
    tabindex=${tabStop ?? nothing}
    aria-label=${widget.say("unitOf", messages, { name })}
    @change=${(event: Event) => chooseUnit(cart, sku, (event.target as HTMLSelectElement).value, packs)}
  >
    <option value="" .selected=${!chosen}>${unitSymbol(unit) || widget.say("pieces", messages)}</option>
    ${packs.map((pack) => html`<option value=${pack.unit} .selected=${pack.unit === chosen}>${packName(widget, pack)}</option>`)}
  </select>`;
}
