/** A colleague who was asked and has not confirmed yet: asked again, or no more. */
import { type Colleague, resendMembership, withdrawMembership } from "@listino/sdk";
import { html } from "lit";
import type { Store } from "../kit/store/store.ts";
import type { ListinoAccount } from "./listino-account.ts";

export function waiting(
  widget: ListinoAccount,
  store: Store,
  { id, name, email, role, location, invited_until }: Colleague,
  reload: () => void,
) {
  const button = (label: "askAgain" | "withdraw", write: () => Promise<unknown>, said?: string) =>
    html`<button
      class="button"
      part="button"
      aria-label="${widget.t(label)}: ${name}"
      aria-disabled=${widget.busy}
      @click=${async () => {
        await widget.attempt("colleagues", write, said ?? widget.t("saved"));
        reload();
      }}
    >
      ${widget.t(label)}
    </button>`;
  return html`<li class="colleague">
    <div>
      <strong>${name}</strong>
      <span class="mark off">${widget.t("invitedUntil", { date: widget.date(invited_until ?? "") })}</span>
      <div class="less">${email}</div>
    </div>
    <span>${role?.name}</span>
    <span>${location?.name}</span>
    <div class="actions">
      ${button(
        "askAgain",
        async () => resendMembership(store.connection, id),
        widget.t("askedAgain", { name }),
      )}
      ${button("withdraw", async () => withdrawMembership(store.connection, id))}
    </div>
  </li>`;
}
