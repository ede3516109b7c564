import { html } from "lit";
import { interaction } from "../interaction-part.ts";
import type { ListinoElement } from "../listino-element.ts";
import type { Store } from "../store/store.ts";
import { contractTerms } from "./contract-terms.ts";

/** Chooses the contract for every widget of the page. Takes the same space before it knows them. */
export function contractPicker(widget: ListinoElement, store?: Store) {
  const all = store && widget.use(store.contracts).value;
  const chosen = store?.contract;
  return html`<div class="contract" part="contract">
    <label class="field">
      <span>${widget.t("contract")}</span>
      <select
        part="select"
        ?disabled=${!all || all.length < 2}
        @change=${async (event: Event) => {
          const { value } = event.target as HTMLSelectElement;
          if (store) (await interaction()).chooseContract(store, value);
        }}
      >
        ${all?.map(
          ({ id, name, currency }) =>
            html`<option value=${id} .selected=${id === chosen?.id}>${name} · ${currency}</option>`,
        )}
      </select>
    </label>
    <span class="muted small">${chosen ? contractTerms(widget, chosen) : "\u00a0"}</span>
  </div>`;
}
