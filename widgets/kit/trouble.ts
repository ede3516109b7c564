import { html, nothing } from "lit";
import { messages } from "../translations/en/interaction.ts";
import { setQuantity } from "./cart/cart-entry.ts";
import type { CartStore } from "./cart/cart-store.ts";
import { icon } from "./icons.ts";
import type { ListinoElement } from "./listino-element.ts";
import { ListinoEvent } from "./listino-event.ts";
import type { Problem } from "./store/problem.ts";
import { supplierOf } from "./store/supplier.ts";

type Word = keyof typeof messages;
type Speaker = Pick<ListinoElement, "say" | "number" | "store" | "dispatchEvent">;

/** @event A widget needs a signed-in buyer. Cancel it to open a sign-in of your own. */
export class SessionRequestEvent extends ListinoEvent<Record<string, never>> {
  constructor() {
    super("listino-session-request", {}, true);
  }
}

/** Codes without a text of their own are told by their status. */
const byStatus: Record<number, Word> = {
  0: "problem_offline",
  401: "problem_expired",
  403: "problem_forbidden",
  404: "problem_not_found",
  409: "problem_conflict",
  429: "problem_rate_limited",
};

export function problemText(widget: Speaker, { code, status = 422 }: { code: string; status?: number }) {
  const key = `problem_${code}`;
  const word =
    key in messages ? key : (byStatus[status] ?? (status < 500 ? "problem_invalid" : "problem_server"));
  return widget.say(word, messages);
}

let hinted = false;

/** A browser hides a refused origin from scripts, so that it looks like no connection: tell who builds the page. */
function hint(): void {
  if (hinted || !navigator.onLine) return;
  hinted = true;
  console.warn(
    `Listino: the API gave no answer that this page may read. Check the provider's "api", and that the publishable key lists the origin ${location.origin}.`,
  );
}

/** A failure with what it means, a way on, and the id to quote to the supplier. */
export function notice(widget: Speaker, problem: Problem, retry?: () => void) {
  const { requestId: id, status } = problem;
  if (!status) hint();
  return html`<div class="notice" part="notice" role="alert">
    ${icon("M12 4 2.8 19.5h18.4L12 4Zm0 6v4.5m0 2.6v.1")}
    <div>
      ${problemText(widget, problem)}
      ${
        id && status > 499
          ? html`<span class="muted small request">${widget.say("requestId", messages, { id })}</span>`
          : nothing
      }
    </div>
    ${
      retry
        ? html`<button class="button" part="button" @click=${retry}>${widget.say("retry", messages)}</button>`
        : nothing
    }
  </div>`;
}

export const signInWord = (widget: Speaker) => widget.say("signIn", messages);

/** Instead of the content, for whoever is not signed in. */
export function signedOut(widget: Speaker & Pick<ListinoElement, "use">, own?: string) {
  const { store } = widget;
  const url = own || (store && widget.use(supplierOf(store)).value?.pages.sign_in);
  const say = (word: Word) => widget.say(word, messages);
  const ask = (event: Event) => {
    if (!widget.dispatchEvent(new SessionRequestEvent())) event.preventDefault();
  };
  return html`<div class="blank" part="empty">
    ${icon("M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3")}
    <strong>${say(store?.session.expired ? "problem_expired" : "signedOut")}</strong>
    <span>${say("signedOutHint")}</span>
    ${
      url
        ? html`<a class="button primary" part="button" href=${url} @click=${ask}>${say("signIn")}</a>`
        : html`<button class="button primary" part="button" @click=${ask}>${say("signIn")}</button>`
    }
  </div>`;
}

/** What was refused, or cannot be ordered as it is saved: why, and one click to the nearest quantity that can. */
export function refusal(widget: Speaker, cart: CartStore, sku: string, id: string) {
  const draft = cart.drafts.get(sku);
  const line = draft ? undefined : cart.line(sku);
  const problem = draft?.phase === "refused" ? draft.problem : line?.problems[0];
  if (!problem) return undefined;
  const { suggestion, code } = problem;
  const quantity = draft?.quantity ?? widget.number(line?.quantity ?? "0");
  const again = line || code === "not_a_quantity" ? suggestion : (suggestion ?? quantity);
  // What the API suggests is in pieces, whatever the buyer counts in.
  const inPieces = line || (problem && "detail" in problem) ? { unit: "" } : {};
  return html`<span class="refusal" id=${id}>
    <span class="wrong">${quantity}: ${problemText(widget, problem)}</span>
    ${
      again && again !== "0"
        ? html`<button class="link small" tabindex="-1" part="button" @click=${() => setQuantity(cart, sku, again, inPieces)}>
            ${
              suggestion
                ? widget.say("use", messages, { quantity: widget.number(suggestion) })
                : widget.say("retry", messages)
            }
          </button>`
        : nothing
    }
  </span>`;
}

declare global {
  interface HTMLElementEventMap {
    "listino-session-request": SessionRequestEvent;
  }
}
