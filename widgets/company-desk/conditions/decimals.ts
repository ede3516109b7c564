/** Amounts and percentages as staff type them, and as a field shows them: the signs of their own language. */
import { parseQuantity } from "../../kit/quantity/quantity.ts";

/**
 * "1,500" is a thousand and a half to an English desk and one and a half to a Polish one. Where both signs are typed, the
 * last one is the decimal sign in every language. What is no number is left as it is, for the API to refuse.
 */
export function decimalOf(text: string, locale: string): string {
  const bare = text.replace(/[\s\u00a0\u202f'’]/g, "");
  const comma = bare.lastIndexOf(",");
  const point = bare.lastIndexOf(".");
  if (comma >= 0 && point >= 0) {
    return comma > point ? bare.replaceAll(".", "").replace(",", ".") : bare.replaceAll(",", "");
  }
  return parseQuantity(bare, locale) ?? bare;
}

/** A decimal of the API in a field, so that `decimalOf` reads it back as it was. */
export function shownDecimal(value: string | null | undefined, locale: string): string | null {
  if (!value) return null;
  const digits = value.split(".")[1]?.length ?? 0;
  const format = {
    useGrouping: false,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  } as const;
  return new Intl.NumberFormat(locale, format).format(value as Intl.StringNumericLiteral);
}
