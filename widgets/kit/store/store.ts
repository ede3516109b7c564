import { type Connection, type Contract, listContracts } from "@listino/sdk";
import { CartStore } from "../cart/cart-store.ts";
import { connect } from "./connection.ts";
import { Resource } from "./resource.ts";
import { BuyerSession, type GetSession } from "./session.ts";

export interface StoreOptions {
  api: string;
  publishableKey: string;
  /** The tab ("session") or the browser ("local") keeps the token. */
  storage: "session" | "local";
  getSession?: GetSession;
  /** The API's own cookie holds the token. */
  cookie?: boolean;
}

export interface Subscriber {
  requestUpdate(): void;
}

const stores = new Map<string, Store>();
const keptReads = 200;
const freshFor = 10_000;

/** One per (api, session): everything the widgets of a page know together. */
export class Store {
  readonly connection: Connection;
  readonly session: BuyerSession;
  /** Where the store's own events start: the provider that made it. */
  target: EventTarget = document;
  /** The contract the page insists on. */
  pinned = "";
  #reads = new Map<string, Resource<unknown>>();
  #carts = new Map<string, CartStore>();
  #subscribers = new Set<Subscriber>();
  readonly #sessionKey: string;
  readonly #contractKey: string;
  #listening?: AbortController;
  #told = false;
  #seen = Date.now();

  static of(options: StoreOptions): Store {
    const { api, publishableKey, storage, getSession, cookie } = options;
    const key = [api, publishableKey, storage, cookie].join(" ");
    const known = stores.get(key);
    // A new callback is a new session: what the old one could read must not stay on the page.
    if (known && known.session.getSession === getSession) return known;
    const store = new Store(options);
    stores.set(key, store);
    return store;
  }

  private constructor({ api, publishableKey, storage, getSession, cookie }: StoreOptions) {
    this.#sessionKey = `listino:session:${publishableKey}`;
    this.#contractKey = `listino:contract:${publishableKey}`;
    this.session = new BuyerSession(
      this.#sessionKey,
      storage === "local" || cookie ? localStorage : sessionStorage,
      () => this.#switched(),
      getSession,
      cookie,
    );
    this.connection = connect(api, publishableKey, this.session);
  }

  /** A shared read: the same key is the same request and the same answer for everyone. */
  read<Value>(key: string, run: (signal: AbortSignal) => Promise<Value>): Resource<Value> {
    let resource = this.#reads.get(key) as Resource<Value> | undefined;
    if (!resource) {
      if (this.#reads.size > keptReads) this.forget((_, { held }) => !held);
      resource = new Resource(run, () => this.changed());
      this.#reads.set(key, resource as Resource<unknown>);
    }
    return resource;
  }

  /** Drops reads that are no longer true; what is on screen is read again. */
  forget(stale: (key: string, read: Resource<unknown>) => boolean): void {
    for (const [key, resource] of this.#reads) {
      if (!stale(key, resource)) continue;
      if (resource.held) void resource.load();
      else this.#reads.delete(key);
    }
  }

  get contracts() {
    return this.read("contracts", (signal) =>
      listContracts(this.connection, { signal }).then(({ data }) => data),
    );
  }

  /** The contract all widgets show: the page's, else the buyer's last choice, else the default one. */
  get contract(): Contract | undefined {
    const all = this.contracts.value;
    const byId = (id: string | null) => all?.find((contract) => contract.id === id);
    return (
      byId(this.pinned) ??
      byId(localStorage.getItem(this.#contractKey)) ??
      all?.find((contract) => contract.is_default && contract.status === "active") ??
      all?.find((contract) => contract.status === "active") ??
      all?.[0]
    );
  }

  /** Keeps the buyer's choice; `chooseContract` of the interaction part also tells the page. */
  rememberContract(id: string): void {
    this.pinned = "";
    localStorage.setItem(this.#contractKey, id);
    this.changed();
  }

  /** The cart of the chosen contract. */
  get cart(): CartStore | undefined {
    const id = this.contract?.id;
    if (!id) return undefined;
    let cart = this.#carts.get(id);
    if (!cart) {
      cart = new CartStore(this, id);
      this.#carts.set(id, cart);
    }
    return cart;
  }

  subscribe(subscriber: Subscriber): void {
    if (!this.#subscribers.size) {
      this.#listening = new AbortController();
      const { signal } = this.#listening;
      for (const type of ["focus", "online"]) addEventListener(type, this.#look, { signal });
      document.addEventListener("visibilitychange", this.#look, { signal });
      addEventListener("storage", this.#overhear, { signal });
      this.#renew();
    }
    this.#subscribers.add(subscriber);
  }

  unsubscribe(subscriber: Subscriber): void {
    this.#subscribers.delete(subscriber);
    if (!this.#subscribers.size) this.#listening?.abort();
  }

  /** Tells everyone, once per turn. */
  changed(): void {
    if (this.#told) return;
    this.#told = true;
    queueMicrotask(() => {
      this.#told = false;
      for (const subscriber of this.#subscribers) subscriber.requestUpdate();
    });
  }

  /** Somebody else's data must not outlive the session it was read with. */
  #switched(): void {
    for (const [key, resource] of this.#reads) {
      if (key === "supplier") continue;
      resource.stop();
      this.#reads.delete(key);
    }
    this.#carts.clear();
    this.changed();
  }

  /** What renewing takes is fetched when it is due: twice a day. */
  #renew(): void {
    if (this.session.stale) void import("./renewal.ts").then(({ renew }) => renew(this));
  }

  #look = (event: Event) => {
    const now = Date.now();
    if (document.hidden || (event.type !== "online" && now - this.#seen < freshFor)) return;
    this.#seen = now;
    this.#renew();
    for (const resource of this.#reads.values()) if (resource.held) void resource.load();
  };

  #overhear = ({ key }: StorageEvent) => {
    if (key === this.#sessionKey) {
      if (this.session.recall()) this.#switched();
    } else if (key === this.#contractKey) this.changed();
  };
}
