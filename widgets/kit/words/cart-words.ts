import type { WordFiles } from "../i18n.ts";

/** The languages of translations/en/cart-fine-print.ts. */
export const words: WordFiles = {
  it: () => import("../../translations/it-cart.ts"),
  pl: () => import("../../translations/pl-cart.ts"),
};
