import { html, nothing } from "lit";
import type { CartStore } from "./cart-store.ts";
import type { ListinoElement } from "./listino-element.ts";

/** What was refused, why, and one click to the nearest quantity that would be taken. */
export function refusal(widget: ListinoElement, cart: CartStore | undefined, sku: string, id: string) {
  const draft = cart?.drafts.get(sku);
  if (!cart || draft?.phase !== "refused" || !draft.problem) return nothing;
  const { suggestion } = draft.problem;
  const again = suggestion ?? (draft.problem.code === "not_a_quantity" ? undefined : draft.quantity);
  return html`<span class="refusal" id=${id}>
    <span class="wrong">${draft.quantity}: ${widget.problemText(draft.problem)}</span>
    ${
      again
        ? html`<button class="link small" tabindex="-1" part="button" @click=${() => cart.set(sku, again)}>
            ${suggestion ? widget.t("use", { quantity: widget.number(suggestion) }) : widget.t("retry")}
          </button>`
        : nothing
    }
  </span>`;
}
