import { html, nothing } from "lit";
/** What was refused, why, and one click to the nearest quantity that would be taken. */
export function refusal(widget, cart, sku, id) {
    const draft = cart?.drafts.get(sku);
    if (!cart || draft?.phase !== "refused" || !draft.problem)
        return nothing;
    const { suggestion } = draft.problem;
    const again = suggestion ?? (draft.problem.code === "not_a_quantity" ? undefined : draft.quantity);
    return html `<span class="refusal" id=${id}>
    <span class="wrong">${draft.quantity}: ${widget.problemText(draft.problem)}</span>
    ${again
        ? html `<button class="link small" tabindex="-1" part="button" @click=${() => cart.set(sku, again)}>
            ${suggestion ? widget.t("use", { quantity: widget.number(suggestion) }) : widget.t("retry")}
          </button>`
        : nothing}
  </span>`;
}
