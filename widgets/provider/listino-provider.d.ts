import type { Cart, Contract } from "@listino/sdk";
import { type PropertyValues, ReactiveElement } from "lit";
import type { Messages } from "../kit/i18n.ts";
import type { GetSession } from "../kit/session.ts";
import { Store } from "../kit/store.ts";
/**
 * Says once for a page, or a part of it, where the API is and whose it is. It draws nothing.
 * A widget uses the provider around it, else the first one of the page.
 */
export declare class ListinoProvider extends ReactiveElement {
    #private;
    static properties: {
        api: {};
        publishableKey: {
            attribute: string;
        };
        contract: {};
        storage: {};
        signInUrl: {
            attribute: string;
        };
        getSession: {
            attribute: boolean;
        };
        messages: {
            attribute: boolean;
        };
    };
    /** Base URL of the API; the page's own origin when absent. */
    api: string;
    /** The supplier's `pk_…` key; made for pages that anybody can read. */
    publishableKey: string;
    /** Insists on one contract; without it the buyer's last choice or the default one is used. */
    contract: string;
    /** Who keeps the sign-in: this tab (`session`) or this browser (`local`). */
    storage: "session" | "local";
    /** The page with `<listino-sign-in>`; the supplier's own setting when absent. */
    signInUrl: string;
    /** Hands over a session that the host's backend has minted; nothing is stored then. */
    getSession?: GetSession;
    /** The host's own words, by message key. */
    messages?: Messages;
    protected createRenderRoot(): this;
    connectedCallback(): void;
    protected updated(changed: PropertyValues): void;
    /** The store of this provider's widgets; undefined until it knows its key. */
    get store(): Store | undefined;
    /** Whether a buyer is signed in. */
    get signedIn(): boolean;
    /** The contract in use, once known. */
    get currentContract(): Contract | undefined;
    /** The cart as the API last confirmed it. */
    get cart(): Cart | undefined;
}
declare global {
    interface HTMLElementTagNameMap {
        "listino-provider": ListinoProvider;
    }
}
