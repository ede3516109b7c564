import { type Cart, type QuantityRules } from "@listino/sdk";
import { ListinoEvent } from "./listino-event.ts";
import { type Problem } from "./problem.ts";
import type { Resource } from "./resource.ts";
import type { Store } from "./store.ts";
/** A quantity on its way to the cart, or one that was refused. */
export interface Draft {
    /** As typed when refused before it was sent. */
    quantity: string;
    phase: "waiting" | "sending" | "refused";
    problem?: {
        code: string;
        status?: number;
        suggestion?: string;
    };
}
type Line = Cart["lines"][number];
/** @event The saved cart, after every change the API has confirmed. */
export declare class CartChangeEvent extends ListinoEvent<{
    cart: Cart;
}> {
    constructor(cart: Cart);
}
/** @event A change of the cart was refused and has been rolled back. */
export declare class CartFailEvent extends ListinoEvent<{
    problem: Problem;
    skus: string[];
}> {
    constructor(problem: Problem, skus: string[]);
}
/**
 * The working cart of one contract. A typed quantity shows at once and is sent at once; what is
 * typed while a request is under way is gathered into the next one. Totals are only ever the API's.
 */
export declare class CartStore {
    #private;
    private readonly store;
    readonly drafts: Map<string, Draft>;
    readonly resource: Resource<Cart>;
    constructor(store: Store, contractId: string);
    get value(): Cart | undefined;
    get saving(): boolean;
    /** The saved line of a product. */
    line(sku: string): Line | undefined;
    /** What to show in a quantity field: the buyer's own number until it is refused, then the saved one. */
    quantity(sku: string): string;
    /** Sets a product's quantity; "0" removes it. */
    set(sku: string, quantity: string): void;
    /** Takes what a buyer typed; returns the refusal when it is no quantity or not a good one. */
    enter(sku: string, rules: QuantityRules, text: string, locale: string): Draft | undefined;
    /** Forgets a refusal: the saved quantity stands. */
    dismiss(sku: string): void;
    /** Adds to what is there, as a product page does. Rejects with the API's error. */
    add(sku: string, quantity: string): Promise<Cart>;
}
export {};
