import { ReactiveElement } from "lit";
import { reconsiderAll } from "../kit/connected-elements.js";
import { Store } from "../kit/store.js";
/**
 * Says once for a page, or a part of it, where the API is and whose it is. It draws nothing.
 * A widget uses the provider around it, else the first one of the page.
 */
export class ListinoProvider extends ReactiveElement {
    constructor() {
        super(...arguments);
        /** Base URL of the API; the page's own origin when absent. */
        this.api = "";
        /** The supplier's `pk_…` key; made for pages that anybody can read. */
        this.publishableKey = "";
        /** Insists on one contract; without it the buyer's last choice or the default one is used. */
        this.contract = "";
        /** Who keeps the sign-in: this tab (`session`) or this browser (`local`). */
        this.storage = "session";
        /** The page with `<listino-sign-in>`; the supplier's own setting when absent. */
        this.signInUrl = "";
    }
    static { this.properties = {
        api: {},
        publishableKey: { attribute: "publishable-key" },
        contract: {},
        storage: {},
        signInUrl: { attribute: "sign-in-url" },
        getSession: { attribute: false },
        messages: { attribute: false },
    }; }
    #store;
    createRenderRoot() {
        return this;
    }
    connectedCallback() {
        super.connectedCallback();
        // It has no box of its own, whatever the page's style sheet says.
        this.style.display = "contents";
        reconsiderAll();
    }
    updated(changed) {
        if (this.#store)
            this.#store.pinned = this.contract;
        if (changed.size)
            reconsiderAll();
        this.#store?.changed();
    }
    /** The store of this provider's widgets; undefined until it knows its key. */
    get store() {
        const { publishableKey, storage, getSession } = this;
        if (!publishableKey)
            return undefined;
        const store = Store.of({
            api: this.api || location.origin,
            publishableKey,
            storage,
            getSession,
        });
        if (store !== this.#store) {
            this.#store = store;
            store.pinned = this.contract;
            store.target = this;
        }
        return store;
    }
    /** Whether a buyer is signed in. */
    get signedIn() {
        return !!this.store?.signedIn;
    }
    /** The contract in use, once known. */
    get currentContract() {
        return this.store?.contract;
    }
    /** The cart as the API last confirmed it. */
    get cart() {
        return this.store?.cart?.value;
    }
}
