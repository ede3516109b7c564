import type { Contract } from "@listino/sdk";
import { html } from "lit";
import type { ListinoElement } from "./listino-element.ts";
import type { Store } from "./store.ts";

/** "30 days net · until 31 Dec 2026". */
export function contractTerms(widget: ListinoElement, contract: Contract): string {
  const { payment_terms: terms, valid_until: until, status } = contract;
  const parts = [
    terms.kind === "net" ? widget.t("netDays", { count: terms.net_days ?? 0 }) : widget.t("prepaid"),
    contract.delivery_terms,
    status === "expired" ? widget.t("expired") : until && widget.t("until", { date: widget.date(until) }),
  ];
  return parts.filter(Boolean).join(" · ");
}

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
        @change=${(event: Event) => store?.chooseContract((event.target as HTMLSelectElement).value)}
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
