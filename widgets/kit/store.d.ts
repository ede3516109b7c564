import { type Connection, type Contract } from "@listino/sdk";
import { CartStore } from "./cart-store.ts";
import { ListinoEvent } from "./listino-event.ts";
import { Resource } from "./resource.ts";
import { BuyerSession, type GetSession } from "./session.ts";
export interface StoreOptions {
    api: string;
    publishableKey: string;
    /** The tab ("session") or the browser ("local") keeps the token. */
    storage: "session" | "local";
    getSession?: GetSession;
}
export interface Subscriber {
    requestUpdate(): void;
}
/** @event The buyer chose another contract; everything is repriced. */
export declare class ContractChangeEvent extends ListinoEvent<{
    contract: Contract;
}> {
    constructor(contract: Contract);
}
/** One per (api, session): everything the widgets of a page know together. */
export declare class Store {
    #private;
    private readonly options;
    readonly connection: Connection;
    readonly session: BuyerSession;
    /** Where the store's own events start: the provider that made it. */
    target: EventTarget;
    /** The contract the page insists on. */
    pinned: string;
    static of(options: StoreOptions): Store;
    private constructor();
    get signedIn(): boolean;
    /** A shared read: the same key is the same request and the same answer for everyone. */
    read<Value>(key: string, run: (signal: AbortSignal) => Promise<Value>): Resource<Value>;
    /** Drops reads that are no longer true; what is on screen is read again. */
    forget(stale: (key: string, read: Resource<unknown>) => boolean, limit?: number): void;
    get supplier(): Resource<import("@listino/sdk").Supplier>;
    get me(): Resource<import("@listino/sdk").Me>;
    get contracts(): Resource<Contract[]>;
    /** The contract all widgets show: the page's, else the buyer's last choice, else the default one. */
    get contract(): Contract | undefined;
    chooseContract(id: string): void;
    /** The cart of the chosen contract. */
    get cart(): CartStore | undefined;
    subscribe(subscriber: Subscriber): void;
    unsubscribe(subscriber: Subscriber): void;
    /** Tells everyone, once per turn. */
    changed(): void;
}
