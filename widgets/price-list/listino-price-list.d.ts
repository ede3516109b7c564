import { type Category } from "@listino/sdk";
import { type PropertyValues } from "lit";
import { ListinoElement } from "../kit/listino-element.ts";
import type { Store } from "../kit/store.ts";
import { messages } from "../translations/en/price-list.ts";
import { type Place } from "./grid-keys.ts";
import { PriceRows } from "./price-rows.ts";
export type PriceListKey = keyof typeof messages;
/**
 * A company's own prices as a grid to order from: type a quantity, press Enter, the next row is
 * ready. Every size of catalogue is entered anywhere; only the rows in sight are in the page.
 *
 * @fires listino-contract-change - The buyer chose another contract.
 * @fires listino-cart-change - A quantity was saved; carries the cart.
 * @fires listino-cart-fail - A quantity was refused and rolled back.
 * @fires listino-session-request - Sign-in is needed; cancel it to open your own.
 * @slot header - Above the tool bar.
 * @slot empty - Instead of "no products".
 * @slot footer - Below the totals.
 */
export declare class ListinoPriceList extends ListinoElement<PriceListKey> {
    #private;
    static styles: import("lit").CSSResult[];
    static messages: {
        readonly prices: "Price list";
        readonly search: "Search by name or SKU";
        readonly category: "Category";
        readonly allCategories: "All categories";
        readonly sort: "Sort by";
        readonly sortBy: "Sort by {column}";
        readonly sku: "SKU";
        readonly product: "Product";
        readonly stock: "Stock";
        readonly price: "Price";
        readonly found: {
            readonly one: "{count} product";
            readonly other: "{count} products";
        };
        readonly asPages: "Show as pages";
        readonly asList: "Show as one list";
        readonly previous: "Previous";
        readonly next: "Next";
        readonly pageOf: "Page {page} of {pages}";
        readonly noMatch: "Nothing matches your search";
        readonly noProducts: "No products yet";
        readonly noProductsHint: "This contract has no price list, or it is empty.";
        readonly clear: "Clear search";
        readonly toCart: "Go to cart";
        readonly lines: {
            readonly one: "{count} line";
            readonly other: "{count} lines";
        };
        readonly outOfStock: "Out of stock";
        readonly inStock: "In stock";
        readonly from: "{quantity}+";
        readonly allTiers: "All prices of {name}";
        readonly per: "per {quantity}";
        readonly saving: "Saving…";
        readonly enterAgain: "Enter again for {quantity}.";
    };
    static properties: {
        cartUrl: {
            attribute: string;
        };
        view: {
            reflect: boolean;
        };
    };
    /** The page with `<listino-cart>`; shows a way there beside the totals. */
    cartUrl: string;
    /** One scrolling list, or pages of fifty rows. */
    view: "list" | "pages";
    /** The cell that Tab enters: the first quantity, later wherever the buyer was. */
    active: Place;
    page: number;
    rows?: PriceRows;
    categories?: Category[];
    total: number;
    get frame(): HTMLElement | null;
    disconnectedCallback(): void;
    protected pageMoved(): void;
    protected content(store: Store): unknown;
    protected skeleton(): unknown;
    protected updated(changed: PropertyValues): void;
    /** The quantity as its field shows it. */
    shown(sku: string): string;
    toTop(): void;
    /** Narrows or sorts the list; kept in the page's URL. */
    search(params: Record<string, string>, wait?: number): void;
    turnTo(page: number): void;
    /** Moves the grid's focus, scrolling and turning pages as needed. */
    goTo(place: Place, edit?: boolean): Promise<void>;
    /** Saves what was typed. With `insist`, the same refused text again takes the suggestion. */
    commit(row: number, input: HTMLInputElement, insist?: boolean): boolean;
}
declare global {
    interface HTMLElementTagNameMap {
        "listino-price-list": ListinoPriceList;
    }
}
