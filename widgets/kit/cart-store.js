import { openCart, setCartLines } from "@listino/sdk";
import { ListinoEvent } from "./listino-event.js";
import { toProblem } from "./problem.js";
import { checkQuantity, parseQuantity } from "./quantity.js";
/** @event The saved cart, after every change the API has confirmed. */
export class CartChangeEvent extends ListinoEvent {
    constructor(cart) {
        super("listino-cart-change", { cart });
    }
}
/** @event A change of the cart was refused and has been rolled back. */
export class CartFailEvent extends ListinoEvent {
    constructor(problem, skus) {
        super("listino-cart-fail", { problem, skus });
    }
}
/**
 * The working cart of one contract. A typed quantity shows at once and is sent at once; what is
 * typed while a request is under way is gathered into the next one. Totals are only ever the API's.
 */
export class CartStore {
    #sending;
    #lines;
    constructor(store, contractId) {
        this.store = store;
        this.drafts = new Map();
        this.#sending = false;
        this.resource = store.read(`cart ${contractId}`, (signal) => openCart(store.connection, { contract_id: contractId }, { signal }));
    }
    get value() {
        return this.resource.value;
    }
    get saving() {
        return [...this.drafts.values()].some(({ phase }) => phase !== "refused");
    }
    /** The saved line of a product. */
    line(sku) {
        const cart = this.value;
        if (!cart)
            return undefined;
        if (this.#lines?.cart !== cart) {
            this.#lines = {
                cart,
                bySku: new Map(cart.lines.map((line) => [line.product.sku, line])),
            };
        }
        return this.#lines.bySku.get(sku);
    }
    /** What to show in a quantity field: the buyer's own number until it is refused, then the saved one. */
    quantity(sku) {
        const draft = this.drafts.get(sku);
        return draft && draft.phase !== "refused" ? draft.quantity : (this.line(sku)?.quantity ?? "0");
    }
    /** Sets a product's quantity; "0" removes it. */
    set(sku, quantity) {
        const draft = this.drafts.get(sku);
        const pending = draft && draft.phase !== "refused";
        if (pending && draft.quantity === quantity)
            return;
        if (!pending && (this.line(sku)?.quantity ?? "0") === quantity)
            this.drafts.delete(sku);
        else
            this.drafts.set(sku, { quantity, phase: "waiting" });
        this.store.changed();
        void this.#send();
    }
    /** Takes what a buyer typed; returns the refusal when it is no quantity or not a good one. */
    enter(sku, rules, text, locale) {
        const quantity = text.trim() ? parseQuantity(text, locale) : "0";
        const problem = quantity === null ? { code: "not_a_quantity" } : checkQuantity(quantity, rules);
        if (quantity !== null && !problem) {
            this.set(sku, quantity);
            return undefined;
        }
        const draft = {
            quantity: text,
            phase: "refused",
            problem: problem ?? undefined,
        };
        this.drafts.set(sku, draft);
        this.store.changed();
        return draft;
    }
    /** Forgets a refusal: the saved quantity stands. */
    dismiss(sku) {
        if (this.drafts.get(sku)?.phase === "refused")
            this.drafts.delete(sku);
        this.store.changed();
    }
    /** Adds to what is there, as a product page does. Rejects with the API's error. */
    async add(sku, quantity) {
        return this.#save([{ sku, quantity }], "add");
    }
    async #save(lines, mode) {
        if (!this.value)
            await this.resource.load();
        const id = this.value?.id ?? "";
        const cart = await setCartLines(this.store.connection, id, { lines, mode });
        this.resource.set(cart);
        this.store.target.dispatchEvent(new CartChangeEvent(cart));
        return cart;
    }
    async #send() {
        const batch = [...this.drafts].filter(([, { phase }]) => phase === "waiting");
        if (this.#sending || !batch.length)
            return;
        this.#sending = true;
        for (const [, draft] of batch)
            draft.phase = "sending";
        try {
            await this.#save(batch.map(([sku, { quantity }]) => ({ sku, quantity })), "set");
            // A draft replaced meanwhile is a newer wish and stays.
            for (const [sku, draft] of batch)
                if (this.drafts.get(sku) === draft)
                    this.drafts.delete(sku);
        }
        catch (error) {
            this.#refuse(batch, toProblem(error));
        }
        finally {
            this.#sending = false;
            this.store.changed();
            void this.#send();
        }
    }
    /** The API takes all lines or none: the good ones go again without those it named. */
    #refuse(batch, problem) {
        const named = new Map();
        for (const error of problem.errors) {
            const index = Number(error.pointer.split("/")[2]);
            if (batch[index])
                named.set(index, error);
        }
        batch.forEach(([, draft], index) => {
            const own = named.get(index);
            if (named.size && !own)
                draft.phase = "waiting";
            else
                Object.assign(draft, { phase: "refused", problem: own ?? problem });
        });
        const refused = batch.filter(([, { phase }]) => phase === "refused").map(([sku]) => sku);
        this.store.target.dispatchEvent(new CartFailEvent(problem, refused));
        // The saved cart may have moved on elsewhere: show the truth next to what was refused.
        if (problem.status === 409)
            void this.resource.load();
    }
}
