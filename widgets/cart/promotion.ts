import { type Cart, setCartPromotion } from "@listino/sdk";
import { html, nothing } from "lit";
import type { CartStore } from "../kit/cart/cart-store.ts";
import { type Problem, toProblem } from "../kit/store/problem.ts";
import { messages } from "../translations/en/cart-fine-print.ts";
import type { ListinoCart } from "./listino-cart.ts";

/** What a cart's code was refused for. */
const refusals = new WeakMap<CartStore, Problem>();

/** A code to type, or the one that holds. */
export function promotion(widget: ListinoCart, cart: CartStore, { id, promotion: held }: Cart) {
  const say = (key: keyof typeof messages, values?: Record<string, string>) =>
    widget.say(key, messages, values);
  const refused = refusals.get(cart);
  const set = async (code: string | null) => {
    refusals.delete(cart);
    try {
      cart.resource.set(await setCartPromotion(cart.store.connection, id, { code }));
      widget.later()?.announce(say(code ? "promotionSet" : "promotionGone", { code: code ?? "" }));
    } catch (error) {
      refusals.set(cart, toProblem(error));
    }
    widget.requestUpdate();
    await widget.updateComplete;
    // What was pressed may be gone: the focus stays with the promotion.
    if (!widget.shadowRoot?.activeElement) {
      widget.renderRoot.querySelector<HTMLElement>(".promotion :is(input, button)")?.focus();
    }
  };
  const why = refused ?? (held?.problem ? { code: held.problem } : undefined);
  const wrong = why && widget.later()?.problemText(widget, why);
  return html`<div class="promotion" part="promotion">
    ${
      held
        ? html`<div class="granted ${held.problem ? "idle" : ""}">
            <span><strong>${held.code}</strong> ${held.name}</span>
            <button class="link small" part="button" @click=${() => set(null)}>${say("takePromotionOff")}</button>
          </div>`
        : html`<form
            @submit=${(event: SubmitEvent) => {
              event.preventDefault();
              const code = String(new FormData(event.target as HTMLFormElement).get("code")).trim();
              if (code) void set(code);
            }}
          >
            <label class="field" part="field">
              <span>${say("promotionCode")}</span>
              <input part="input" name="code" maxlength="80" autocomplete="off" aria-invalid=${!!wrong} aria-describedby=${wrong ? "promotion-note" : nothing} />
            </label>
            <button class="button" part="button">${say("applyPromotion")}</button>
          </form>`
    }
    ${wrong ? html`<span class="wrong" role="alert" id="promotion-note">${wrong}</span>` : nothing}
  </div>`;
}
