import { getMe, getSupplier, listContracts } from "@listino/sdk";
import { CartStore } from "./cart-store.js";
import { connect } from "./connection.js";
import { ListinoEvent } from "./listino-event.js";
import { Resource } from "./resource.js";
import { BuyerSession } from "./session.js";
/** @event The buyer chose another contract; everything is repriced. */
export class ContractChangeEvent extends ListinoEvent {
    constructor(contract) {
        super("listino-contract-change", { contract });
    }
}
const stores = new Map();
const keptReads = 200;
const freshFor = 10_000;
/** One per (api, session): everything the widgets of a page know together. */
export class Store {
    #reads;
    #carts;
    #subscribers;
    #told;
    #seen;
    static of(options) {
        const { api, publishableKey, storage, getSession } = options;
        const key = [api, publishableKey, storage].join(" ");
        const known = stores.get(key);
        // A new callback is a new session: what the old one could read must not stay on the page.
        if (known && known.session.getSession === getSession)
            return known;
        const store = new Store(options);
        stores.set(key, store);
        return store;
    }
    constructor(options) {
        this.options = options;
        /** Where the store's own events start: the provider that made it. */
        this.target = document;
        /** The contract the page insists on. */
        this.pinned = "";
        this.#reads = new Map();
        this.#carts = new Map();
        this.#subscribers = new Set();
        this.#told = false;
        this.#seen = Date.now();
        this.#look = (event) => {
            const now = Date.now();
            if (document.hidden || (event.type !== "online" && now - this.#seen < freshFor))
                return;
            this.#seen = now;
            for (const resource of this.#reads.values())
                if (resource.held)
                    void resource.load();
        };
        this.#overhear = ({ key }) => {
            if (key === this.#sessionKey) {
                this.session.recall();
                this.#switched();
            }
            else if (key === this.#contractKey)
                this.changed();
        };
        const { api, publishableKey, storage, getSession } = options;
        this.session = new BuyerSession(this.#sessionKey, storage === "local" ? localStorage : sessionStorage, () => this.#switched(), getSession);
        this.connection = connect(api, publishableKey, this.session);
    }
    get #sessionKey() {
        return `listino:session:${this.options.publishableKey}`;
    }
    get #contractKey() {
        return `listino:contract:${this.options.publishableKey}`;
    }
    get signedIn() {
        return this.session.active;
    }
    /** A shared read: the same key is the same request and the same answer for everyone. */
    read(key, run) {
        let resource = this.#reads.get(key);
        if (!resource) {
            resource = new Resource(run, () => this.changed());
            this.#reads.set(key, resource);
            if (this.#reads.size > keptReads)
                this.forget((_, { held }) => !held, 1);
        }
        return resource;
    }
    /** Drops reads that are no longer true; what is on screen is read again. */
    forget(stale, limit = Number.POSITIVE_INFINITY) {
        let left = limit;
        for (const [key, resource] of this.#reads) {
            if (left && stale(key, resource)) {
                left--;
                if (resource.held)
                    void resource.load();
                else
                    this.#reads.delete(key);
            }
        }
    }
    get supplier() {
        return this.read("supplier", (signal) => getSupplier(this.connection, { signal }));
    }
    get me() {
        return this.read("me", (signal) => getMe(this.connection, { signal }));
    }
    get contracts() {
        return this.read("contracts", (signal) => listContracts(this.connection, { signal }).then(({ data }) => data));
    }
    /** The contract all widgets show: the page's, else the buyer's last choice, else the default one. */
    get contract() {
        const all = this.contracts.value;
        const byId = (id) => all?.find((contract) => contract.id === id);
        return (byId(this.pinned) ??
            byId(localStorage.getItem(this.#contractKey)) ??
            all?.find((contract) => contract.is_default && contract.status === "active") ??
            all?.find((contract) => contract.status === "active") ??
            all?.[0]);
    }
    chooseContract(id) {
        this.pinned = "";
        localStorage.setItem(this.#contractKey, id);
        this.changed();
        const { contract } = this;
        if (contract)
            this.target.dispatchEvent(new ContractChangeEvent(contract));
    }
    /** The cart of the chosen contract. */
    get cart() {
        const id = this.contract?.id;
        if (!id)
            return undefined;
        let cart = this.#carts.get(id);
        if (!cart) {
            cart = new CartStore(this, id);
            this.#carts.set(id, cart);
        }
        return cart;
    }
    subscribe(subscriber) {
        if (!this.#subscribers.size) {
            addEventListener("focus", this.#look);
            addEventListener("online", this.#look);
            document.addEventListener("visibilitychange", this.#look);
            addEventListener("storage", this.#overhear);
        }
        this.#subscribers.add(subscriber);
    }
    unsubscribe(subscriber) {
        this.#subscribers.delete(subscriber);
        if (this.#subscribers.size)
            return;
        removeEventListener("focus", this.#look);
        removeEventListener("online", this.#look);
        document.removeEventListener("visibilitychange", this.#look);
        removeEventListener("storage", this.#overhear);
    }
    /** Tells everyone, once per turn. */
    changed() {
        if (this.#told)
            return;
        this.#told = true;
        queueMicrotask(() => {
            this.#told = false;
            for (const subscriber of this.#subscribers)
                subscriber.requestUpdate();
        });
    }
    /** Somebody else's data must not outlive the session it was read with. */
    #switched() {
        for (const [key, resource] of this.#reads) {
            if (key === "supplier")
                continue;
            resource.stop();
            this.#reads.delete(key);
        }
        this.#carts.clear();
        this.changed();
    }
    #look;
    #overhear;
}
