import type { WordFiles } from "../i18n.ts";

/** The languages of translations/en/catalogue.ts. */
export const words: WordFiles = {
  it: () => import("../../translations/it-catalogue.ts"),
  pl: () => import("../../translations/pl-catalogue.ts"),
};
