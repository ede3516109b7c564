/** VAT IDs: how they are written, which country gave them, and whether their check digits are right. */
import { COUNTRIES } from "./vat-check.ts";

export type VatIdReading =
  | {
      readonly ok: true;
      /** Upper case, prefix first, no blanks, dots, hyphens or slashes. */
      readonly vatId: string;
      /** ISO 3166 of who gave it; null where it is of a country whose rules are not known here. */
      readonly country: string | null;
    }
  | { readonly ok: false; readonly fault: "form" | "check_digit" };

/** ISO 3166 to prefix, where the two differ. */
const PREFIXES: Readonly<Record<string, string>> = { GR: "EL", CH: "CHE" };
/** And back; Northern Ireland's are British companies'. */
const GIVERS: Readonly<Record<string, string>> = { EL: "GR", CHE: "CH", XI: "GB" };
const NOT_IN_VIES = new Set(["GB", "CHE", "NO"]);

/**
 * `country` is where the company is: a number written without its prefix belongs there. What neither has the prefix of
 * a country with known rules nor is of one is left as it is.
 */
export function readVatId(text: string, country: string | null = null): VatIdReading {
  const compact = text.toUpperCase().replace(/[\s./-]/g, "");
  const written = compact.startsWith("GR") ? `EL${compact.slice(2)}` : compact;
  if (!/^[A-Z0-9+*]{3,20}$/.test(written) || /^CH\d/.test(written)) return { ok: false, fault: "form" };
  const home = country === null ? undefined : (PREFIXES[country] ?? country);
  const prefix = prefixOf(written);
  const named = prefix ? judge(prefix, written.slice(prefix.length)) : null;
  if (named?.ok || !home || !(home in COUNTRIES)) {
    return named ?? { ok: true, vatId: written, country: null };
  }
  // Written without its prefix, and perhaps its first letters are some country's.
  const bare = judge(home, written);
  return bare.ok || !named ? bare : named;
}

/** The prefix and the number, for asking the EU's register; null where it does not know the country. */
export function viesParts(vatId: string): { readonly prefix: string; readonly number: string } | null {
  const prefix = prefixOf(vatId);
  if (!prefix || NOT_IN_VIES.has(prefix)) return null;
  return { prefix, number: vatId.slice(prefix.length) };
}

function prefixOf(vatId: string): string | undefined {
  return [3, 2].map((length) => vatId.slice(0, length)).find((prefix) => Object.hasOwn(COUNTRIES, prefix));
}

function judge(prefix: string, rest: string): VatIdReading {
  const rules = COUNTRIES[prefix];
  // Belgium's first numbers had nine digits; the tenth is a nought before them.
  const number = prefix === "BE" && rest.length === 9 ? `0${rest}` : rest;
  if (!rules?.form.test(number)) return { ok: false, fault: "form" };
  if (!rules.check(number)) return { ok: false, fault: "check_digit" };
  return { ok: true, vatId: `${prefix}${number}`, country: GIVERS[prefix] ?? prefix };
}
