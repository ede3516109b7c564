import type { Cart, Contract } from "@listino/sdk";
import { type PropertyValues, ReactiveElement } from "lit";
import { reconsiderAll } from "../kit/connected-elements.ts";
import type { Messages } from "../kit/i18n.ts";
import type { GetSession } from "../kit/store/session.ts";
import { Store } from "../kit/store/store.ts";

/**
 * Says once for a page, or a part of it, where the API is and whose it is. It draws nothing.
 * A widget uses the provider around it, else the first one of the page.
 */
export class ListinoProvider extends ReactiveElement {
  static override properties = {
    api: {},
    publishableKey: { attribute: "publishable-key" },
    contract: {},
    storage: {},
    session: {},
    signInUrl: { attribute: "sign-in-url" },
    getSession: { attribute: false },
    messages: { attribute: false },
  };

  /** Base URL of the API; the page's own origin when absent. */
  api = "";
  /** The supplier's `pk_…` key; made for pages that anybody can read. */
  publishableKey = "";
  /** Insists on one contract; without it the buyer's last choice or the default one is used. */
  contract = "";
  /** Who keeps the sign-in: this tab (`session`) or this browser (`local`). */
  storage: "session" | "local" = "session";
  /** `cookie` where the API is on the page's own site: an HttpOnly cookie of the API then holds the session. */
  session: "" | "cookie" = "";
  /** The page with `<listino-sign-in>`; the supplier's own setting when absent. */
  signInUrl = "";
  /** Hands over a session that the host's backend has minted; nothing is stored then. */
  getSession?: GetSession;
  /** The host's own words, by message key. */
  messages?: Messages;
  #store?: Store;

  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // It has no box of its own, whatever the page's style sheet says.
    this.style.display = "contents";
    reconsiderAll();
  }

  protected override updated(changed: PropertyValues): void {
    if (this.#store) this.#store.pinned = this.contract;
    if (changed.size) reconsiderAll();
    this.#store?.changed();
  }

  /** The store of this provider's widgets; undefined until it knows its key. */
  get store(): Store | undefined {
    const { publishableKey, storage, getSession, session } = this;
    if (!publishableKey) return undefined;
    const store = Store.of({
      api: this.api || location.origin,
      publishableKey,
      storage,
      getSession,
      cookie: session === "cookie",
    });
    if (store !== this.#store) {
      this.#store = store;
      store.pinned = this.contract;
      store.target = this;
    }
    return store;
  }

  /** Whether a buyer is signed in. */
  get signedIn(): boolean {
    return !!this.store?.session.active;
  }

  /** The contract in use, once known. */
  get currentContract(): Contract | undefined {
    return this.store?.contract;
  }

  /** The cart as the API last confirmed it. */
  get cart(): Cart | undefined {
    return this.store?.cart?.value;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "listino-provider": ListinoProvider;
  }
}
