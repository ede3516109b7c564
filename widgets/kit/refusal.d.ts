import { nothing } from "lit";
import type { CartStore } from "./cart-store.ts";
import type { ListinoElement } from "./listino-element.ts";
/** What was refused, why, and one click to the nearest quantity that would be taken. */
export declare function refusal(widget: ListinoElement, cart: CartStore | undefined, sku: string, id: string): typeof nothing | import("lit-html").TemplateResult<1>;
