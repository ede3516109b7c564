/** What the staff widgets of a page share: one staff session, the connection it opens, and reads kept while they are shown. */
import type { Connection } from "@listino/sdk";
import { connect } from "../kit/store/connection.ts";
import { Resource } from "../kit/store/resource.ts";
import { BuyerSession } from "../kit/store/session.ts";

interface Subscriber {
  requestUpdate(): void;
}

const stores = new Map<string, DeskStore>();

export class DeskStore {
  /** The tab keeps it: an intranet's computer may be shared. */
  readonly session: BuyerSession;
  readonly connection: Connection;
  readonly #reads = new Map<string, Resource<unknown>>();
  readonly #subscribers = new Set<Subscriber>();

  static of(api: string, publishableKey: string): DeskStore {
    const key = `${api} ${publishableKey}`;
    const known = stores.get(key) ?? new DeskStore(api, publishableKey);
    stores.set(key, known);
    return known;
  }

  private constructor(
    readonly api: string,
    readonly publishableKey: string,
  ) {
    this.session = new BuyerSession(`listino:staff:${publishableKey}`, sessionStorage, () =>
      this.#switched(),
    );
    this.connection = connect(api, publishableKey, this.session);
  }

  /** A shared read: the same key is the same request and the same answer for everyone. */
  read<Value>(key: string, run: (signal: AbortSignal) => Promise<Value>): Resource<Value> {
    const known = this.#reads.get(key) as Resource<Value> | undefined;
    if (known) return known;
    const resource = new Resource(run, () => this.changed());
    this.#reads.set(key, resource as Resource<unknown>);
    return resource;
  }

  /** Drops what a write has made untrue; what is on screen is read again. */
  forget(...beginnings: readonly string[]): void {
    for (const [key, resource] of this.#reads) {
      if (!beginnings.some((beginning) => key.startsWith(beginning))) continue;
      if (resource.held) void resource.load();
      else this.#reads.delete(key);
    }
  }

  subscribe(subscriber: Subscriber): void {
    this.#subscribers.add(subscriber);
  }

  unsubscribe(subscriber: Subscriber): void {
    this.#subscribers.delete(subscriber);
  }

  changed(): void {
    for (const subscriber of this.#subscribers) subscriber.requestUpdate();
  }

  /** Nothing that one person read is left for the next one. */
  #switched(): void {
    for (const resource of this.#reads.values()) resource.stop();
    this.#reads.clear();
    this.changed();
  }
}
