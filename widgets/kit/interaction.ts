/**
 * The part of the kit that a first paint does without: writing to the cart, single prices, and
 * saying what went wrong. It is fetched as soon as the page is idle, once for all widgets.
 */
export { addToCart, chooseUnit, dismiss, enterQuantity, setQuantity, step } from "./cart/cart-entry.ts";
export { replay } from "./cart/unsent.ts";
export { companyChoice, switchCompany } from "./company-choice.ts";
export { chooseContract } from "./contract/choose-contract.ts";
export { openSheet } from "./dialog.ts";
export { announce } from "./live-region.ts";
export { noticeStyles } from "./notice.styles.ts";
export { checkQuantity, parseQuantity } from "./quantity/quantity.ts";
export { packName, unitSwitch } from "./quantity/unit-switch.ts";
export { priceIsFor, unitSymbol } from "./quantity/units.ts";
export { priceBySku } from "./store/price-by-sku.ts";
export { supplierOf } from "./store/supplier.ts";
export { notice, problemText, refusal, signedOut, signInWord } from "./trouble.ts";
