import type { WordFiles } from "../i18n.ts";

/** The languages of translations/en/registration.ts. */
export const words: WordFiles = {
  it: () => import("../../translations/it-registration.ts"),
  pl: () => import("../../translations/pl-registration.ts"),
};
