import type { CartStore } from "../kit/cart-store.ts";
import type { ListinoPriceList } from "./listino-price-list.ts";
/** What is above the grid: search, category, order, and how many rows there are. */
export declare function toolbar(list: ListinoPriceList): import("lit-html").TemplateResult<1>;
/** What is below it: pages, and what the cart comes to so far. */
export declare function footer(list: ListinoPriceList, cart: CartStore | undefined): import("lit-html").TemplateResult<1>;
