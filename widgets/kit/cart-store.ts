import { type Cart, type FieldProblem, openCart, type QuantityRules, setCartLines } from "@listino/sdk";
import { ListinoEvent } from "./listino-event.ts";
import { type Problem, toProblem } from "./problem.ts";
import { checkQuantity, parseQuantity } from "./quantity.ts";
import type { Resource } from "./resource.ts";
import type { Store } from "./store.ts";

/** A quantity on its way to the cart, or one that was refused. */
export interface Draft {
  /** As typed when refused before it was sent. */
  quantity: string;
  phase: "waiting" | "sending" | "refused";
  problem?: { code: string; status?: number; suggestion?: string };
}

type Line = Cart["lines"][number];

/** @event The saved cart, after every change the API has confirmed. */
export class CartChangeEvent extends ListinoEvent<{ cart: Cart }> {
  constructor(cart: Cart) {
    super("listino-cart-change", { cart });
  }
}

/** @event A change of the cart was refused and has been rolled back. */
export class CartFailEvent extends ListinoEvent<{
  problem: Problem;
  skus: string[];
}> {
  constructor(problem: Problem, skus: string[]) {
    super("listino-cart-fail", { problem, skus });
  }
}

/**
 * The working cart of one contract. A typed quantity shows at once and is sent at once; what is
 * typed while a request is under way is gathered into the next one. Totals are only ever the API's.
 */
export class CartStore {
  readonly drafts = new Map<string, Draft>();
  readonly resource: Resource<Cart>;
  #sending = false;
  #lines?: { cart: Cart; bySku: Map<string, Line> };

  constructor(
    private readonly store: Store,
    contractId: string,
  ) {
    this.resource = store.read(`cart ${contractId}`, (signal) =>
      openCart(store.connection, { contract_id: contractId }, { signal }),
    );
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
      this.#lines = {
        cart,
        bySku: new Map(cart.lines.map((line) => [line.product.sku, line])),
      };
    }
    return this.#lines.bySku.get(sku);
  }

  /** What to show in a quantity field: the buyer's own number until it is refused, then the saved one. */
  quantity(sku: string): string {
    const draft = this.drafts.get(sku);
    return draft && draft.phase !== "refused" ? draft.quantity : (this.line(sku)?.quantity ?? "0");
  }

  /** Sets a product's quantity; "0" removes it. */
  set(sku: string, quantity: string): void {
    const draft = this.drafts.get(sku);
    const pending = draft && draft.phase !== "refused";
    if (pending && draft.quantity === quantity) return;
    if (!pending && (this.line(sku)?.quantity ?? "0") === quantity) this.drafts.delete(sku);
    else this.drafts.set(sku, { quantity, phase: "waiting" });
    this.store.changed();
    void this.#send();
  }

  /** Takes what a buyer typed; returns the refusal when it is no quantity or not a good one. */
  enter(sku: string, rules: QuantityRules, text: string, locale: string): Draft | undefined {
    const quantity = text.trim() ? parseQuantity(text, locale) : "0";
    const problem = quantity === null ? { code: "not_a_quantity" } : checkQuantity(quantity, rules);
    if (quantity !== null && !problem) {
      this.set(sku, quantity);
      return undefined;
    }
    const draft: Draft = {
      quantity: text,
      phase: "refused",
      problem: problem ?? undefined,
    };
    this.drafts.set(sku, draft);
    this.store.changed();
    return draft;
  }

  /** Forgets a refusal: the saved quantity stands. */
  dismiss(sku: string): void {
    if (this.drafts.get(sku)?.phase === "refused") this.drafts.delete(sku);
    this.store.changed();
  }

  /** Adds to what is there, as a product page does. Rejects with the API's error. */
  async add(sku: string, quantity: string): Promise<Cart> {
    return this.#save([{ sku, quantity }], "add");
  }

  async #save(lines: { sku: string; quantity: string }[], mode: "set" | "add"): Promise<Cart> {
    if (!this.value) await this.resource.load();
    const id = this.value?.id ?? "";
    const cart = await setCartLines(this.store.connection, id, { lines, mode });
    this.resource.set(cart);
    this.store.target.dispatchEvent(new CartChangeEvent(cart));
    return cart;
  }

  async #send(): Promise<void> {
    const batch = [...this.drafts].filter(([, { phase }]) => phase === "waiting");
    if (this.#sending || !batch.length) return;
    this.#sending = true;
    for (const [, draft] of batch) draft.phase = "sending";
    try {
      await this.#save(
        batch.map(([sku, { quantity }]) => ({ sku, quantity })),
        "set",
      );
      // A draft replaced meanwhile is a newer wish and stays.
      for (const [sku, draft] of batch) if (this.drafts.get(sku) === draft) this.drafts.delete(sku);
    } catch (error) {
      this.#refuse(batch, toProblem(error));
    } finally {
      this.#sending = false;
      this.store.changed();
      void this.#send();
    }
  }

  /** The API takes all lines or none: the good ones go again without those it named. */
  #refuse(batch: [string, Draft][], problem: Problem): void {
    const named = new Map<number, FieldProblem>();
    for (const error of problem.errors) {
      const index = Number(error.pointer.split("/")[2]);
      if (batch[index]) named.set(index, error);
    }
    batch.forEach(([, draft], index) => {
      const own = named.get(index);
      if (named.size && !own) draft.phase = "waiting";
      else Object.assign(draft, { phase: "refused", problem: own ?? problem });
    });
    const refused = batch.filter(([, { phase }]) => phase === "refused").map(([sku]) => sku);
    this.store.target.dispatchEvent(new CartFailEvent(problem, refused));
    // The saved cart may have moved on elsewhere: show the truth next to what was refused.
    if (problem.status === 409) void this.resource.load();
  }
}
