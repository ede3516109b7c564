/** Which words and which direction a reader's language takes. */

/** The same words in every language we write; English stands in for all others. */
export interface Words<T> {
  readonly en: T;
  readonly it: T;
  readonly pl: T;
}

const RIGHT_TO_LEFT = new Set(["ar", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"]);

/** `language` is BCP 47; only its first part decides. */
export function inLanguage<T>(words: Words<T>, language: string): T {
  const primary = primaryOf(language);
  return primary === "it" || primary === "pl" ? words[primary] : words.en;
}

export function directionOf(language: string): "ltr" | "rtl" {
  return RIGHT_TO_LEFT.has(primaryOf(language)) ? "rtl" : "ltr";
}

/** How dates are written: English without a country is British, as our words are. */
export const dateLocale = (language: string): string => (language === "en" ? "en-GB" : language);

function primaryOf(language: string): string {
  return language.split("-", 1)[0]?.toLowerCase() ?? "";
}
