import { html, nothing } from "lit";
/** "30 days net · until 31 Dec 2026". */
export function contractTerms(widget, contract) {
    const { payment_terms: terms, valid_until: until, status } = contract;
    const parts = [
        terms.kind === "net" ? widget.t("netDays", { count: terms.net_days ?? 0 }) : widget.t("prepaid"),
        contract.delivery_terms,
        status === "expired" ? widget.t("expired") : until && widget.t("until", { date: widget.date(until) }),
    ];
    return parts.filter(Boolean).join(" · ");
}
/** Chooses the contract for every widget of the page; a single contract is only named. */
export function contractPicker(widget, store) {
    const all = widget.use(store.contracts).value;
    const chosen = store.contract;
    if (!all || !chosen)
        return nothing;
    return html `<div class="contract" part="contract">
    <label class="field">
      <span>${widget.t("contract")}</span>
      <select
        part="select"
        ?disabled=${all.length < 2}
        @change=${(event) => store.chooseContract(event.target.value)}
      >
        ${all.map(({ id, name, currency }) => html `<option value=${id} .selected=${id === chosen.id}>${name} · ${currency}</option>`)}
      </select>
    </label>
    <span class="muted small">${contractTerms(widget, chosen)}</span>
  </div>`;
}
