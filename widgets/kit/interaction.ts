/**
 * The part of the kit that a first paint does without: writing to the cart, single prices, and
 * saying what went wrong. It is fetched as soon as the page is idle, once for all widgets.
 */
export { addToCart, dismiss, enterQuantity, setQuantity, step } from "./cart-entry.ts";
export { chooseContract } from "./choose-contract.ts";
export { announce } from "./live-region.ts";
export { noticeStyles } from "./notice.styles.ts";
export { priceBySku } from "./price-by-sku.ts";
export { checkQuantity, parseQuantity } from "./quantity.ts";
export { supplierOf } from "./supplier.ts";
export { notice, problemText, refusal, signedOut } from "./trouble.ts";
