import type { WordFiles } from "../i18n.ts";

/** The languages of translations/en/account.ts. */
export const words: WordFiles = {
  it: () => import("../../translations/it-account.ts"),
  pl: () => import("../../translations/pl-account.ts"),
};
