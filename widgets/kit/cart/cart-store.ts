import { type Cart, openCart } from "@listino/sdk";
import { interaction } from "../interaction-part.ts";
import type { Resource } from "../store/resource.ts";
import type { Store } from "../store/store.ts";

/** A quantity on its way to the cart, or one that was refused. */
export interface Draft {
  /** As typed when refused before it was sent. */
  quantity: string;
  phase: "waiting" | "sending" | "refused";
  /** The pack that the quantity counts; pieces without it. */
  unit?: string;
  /** Where it is to come from, when the buyer chose. */
  warehouse?: string | null;
  problem?: { code: string; status?: number; suggestion?: string };
}

type Line = Cart["lines"][number];

/**
 * The working cart of one contract, as the API last confirmed it, and the drafts over it: what a
 * buyer has typed shows at once. Writing is in `cart-entry.ts`, which is loaded after first paint.
 */
export class CartStore {
  readonly drafts = new Map<string, Draft>();
  readonly resource: Resource<Cart>;
  /** The packs that the buyer has chosen to count in, by SKU; "" for pieces. */
  readonly units = new Map<string, string>();
  /** A write is under way; what is typed meanwhile is gathered into the next one. */
  sending = false;
  #lines?: { cart: Cart; bySku: Map<string, Line> };

  constructor(
    readonly store: Store,
    readonly contractId: string,
  ) {
    this.resource = store.read(`cart ${contractId}`, (signal) =>
      openCart(store.connection, { contract_id: contractId }, { signal }),
    );
    if (sessionStorage.getItem(this.unsent))
      interaction().then(
        ({ replay }) => replay(this),
        () => {},
      );
  }

  /** Where quantities wait that were typed as the session ended. */
  get unsent(): string {
    return `listino:unsent:${this.contractId}`;
  }

  get value(): Cart | undefined {
    return this.resource.value;
  }

  get saving(): boolean {
    return [...this.drafts.values()].some(({ phase }) => phase !== "refused");
  }

  /** The saved line of a product. */
  line(sku: string): Line | undefined {
    const cart = this.value;
    if (!cart) return undefined;
    if (this.#lines?.cart !== cart) {
      this.#lines = { cart, bySku: new Map(cart.lines.map((line) => [line.product.sku, line])) };
    }
    return this.#lines.bySku.get(sku);
  }

  /** What to show in a quantity field: the buyer's own number until it is refused, then the saved one. */
  quantity(sku: string): string {
    const draft = this.drafts.get(sku);
    if (draft && draft.phase !== "refused") return draft.quantity;
    const line = this.line(sku);
    return (line?.pack?.unit === this.unit(sku) && line?.pack?.count) || (line?.quantity ?? "0");
  }

  /** What a product is counted in: as the buyer chose, else as the saved line is. "" for pieces. */
  unit(sku: string): string {
    return this.units.get(sku) ?? this.line(sku)?.pack?.unit ?? "";
  }
}
