import { html, nothing } from "lit";
import { icon } from "../kit/icons.ts";
import { ListinoElement } from "../kit/listino-element.ts";
import type { Store } from "../kit/store/store.ts";
import { messages } from "../translations/en/cart-badge.ts";
import { styles } from "./listino-cart-badge.styles.ts";

type BadgeKey = keyof typeof messages;

/**
 * The cart in a page's header: how many lines it holds, and the way to it.
 *
 * @csspart badge - The number.
 */
export class ListinoCartBadge extends ListinoElement<BadgeKey> {
  static override styles = [...ListinoElement.base, styles];
  static override messages = messages;
  static override properties = { cartUrl: { attribute: "cart-url" } };

  /** The page with `<listino-cart>`; without it the badge only tells. */
  cartUrl = "";

  protected content(store: Store): unknown {
    this.use(store.contracts);
    const { cart } = store;
    if (cart) this.use(cart.resource);
    const count = cart?.value?.line_count;
    this.phase = count === undefined ? "loading" : count ? "ready" : "empty";
    return this.#badge(count);
  }

  protected override skeleton(): unknown {
    return this.#badge();
  }

  protected override signedOut(): unknown {
    this.phase = "empty";
    return this.#badge();
  }

  #badge(count?: number) {
    const label = count === undefined ? this.t("cart") : this.t("cartLines", { count });
    const inside = html`${icon("M3 4h2.5l2.2 11h10L20 7.5H6.3M9 19.5v.1m7.5-.1v.1")}
      <span class="hidden">${label}</span>
      ${count ? html`<span class="count" part="badge" aria-hidden="true">${this.number(String(count))}</span>` : nothing}`;
    return this.cartUrl
      ? html`<a part="link" href=${this.cartUrl}>${inside}</a>`
      : html`<span class="still" part="link">${inside}</span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "listino-cart-badge": ListinoCartBadge;
  }
}
