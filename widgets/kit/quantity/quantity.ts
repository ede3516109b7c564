import type { QuantityRules } from "@listino/sdk";

/**
 * Quantities as exact decimal strings: reading what a person typed, and checking it against a
 * product's rules. Money is never computed in the browser, so there is no arithmetic for it here.
 */
export interface QuantityIssue {
  code: "quantity_below_minimum" | "quantity_off_multiple" | "quantity_above_maximum";
  suggestion: string;
}

const places = (value: string) => (value.split(".")[1] ?? "").length;
const scaled = (value: string, digits: number) =>
  BigInt(value.replace(".", "") + "0".repeat(digits - places(value)));

/** Decimals as whole numbers of the same smallest part, and how many digits that part has. */
export function aligned(values: readonly string[]): { numbers: bigint[]; digits: number } {
  const digits = Math.max(...values.map(places));
  return { numbers: values.map((value) => scaled(value, digits)), digits };
}

export function unscaled(value: bigint, digits: number): string {
  const text = String(value).padStart(digits + 1, "0");
  return digits ? `${text.slice(0, -digits)}.${text.slice(-digits)}`.replace(/\.?0+$/, "") : text;
}

/** The same quantity in its shortest form: "012.50" → "12.5". */
export const plain = (value: string) => unscaled(scaled(value, places(value)), places(value));

/**
 * Reads a quantity the way its writer meant it: digits of any script, the locale's decimal and
 * grouping signs. A lone "." or "," that cannot be grouping is taken as the decimal sign, because
 * number pads type "." in every country. Returns null for what is not a quantity.
 */
export function parseQuantity(text: string, locale: string): string | null {
  const digits = new Intl.NumberFormat(locale, { useGrouping: false }).format(9876543210);
  const parts = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 1,
  }).formatToParts(123456.5);
  const sign = (type: string) => parts.find((part) => part.type === type)?.value ?? "";
  let value = [...text.replace(/[\s\u00a0\u202f'’\u061c\u200e\u200f]/g, "")]
    .map((char) => (digits.includes(char) ? String(9 - [...digits].indexOf(char)) : char))
    .join("");
  const group = sign("group").trim();
  if (group && new RegExp(`^[1-9]\\d{0,2}(\\${group}\\d{3})+(?!\\d)`).test(value)) {
    value = value.replaceAll(group, "");
  }
  value = value.replace(sign("decimal"), ".").replace(",", ".");
  return /^\d{1,12}(\.\d{0,6})?$/.test(value) ? plain(value.replace(/\.$/, "")) : null;
}

/** What is wrong with a quantity, with the nearest good one; null when it may be ordered. */
export function checkQuantity(quantity: string, rules: QuantityRules): QuantityIssue | null {
  const { numbers, digits } = aligned([quantity, rules.minimum, rules.multiple, rules.maximum ?? "0"]);
  const [wanted = 0n, minimum = 0n, multiple = 0n, maximum = 0n] = numbers;
  if (wanted === 0n) return null;
  const step = multiple || 1n;
  const lowest = multiple ? ((minimum + step - 1n) / step) * step || step : minimum;
  const highest = multiple ? (maximum / step) * step : maximum;
  const nearest = multiple ? ((wanted + step / 2n) / step) * step : wanted;
  const issue = (code: QuantityIssue["code"], value: bigint) => ({
    code,
    suggestion: unscaled(value, digits),
  });
  if (wanted < minimum) return issue("quantity_below_minimum", lowest);
  if (rules.maximum !== null && wanted > maximum) return issue("quantity_above_maximum", highest);
  if (multiple && wanted % multiple) {
    const inRange =
      nearest < lowest ? lowest : rules.maximum !== null && nearest > highest ? highest : nearest;
    return issue("quantity_off_multiple", inRange);
  }
  return null;
}

/** One step up or down along the product's multiple, from nothing straight to the minimum and back. */
export function stepQuantity(quantity: string, rules: QuantityRules, up: boolean): string {
  const { numbers, digits } = aligned([quantity, rules.minimum, rules.multiple]);
  const [now = 0n, minimum = 0n, multiple = 1n] = numbers;
  const step = multiple || 1n;
  const lowest = ((minimum + step - 1n) / step) * step || step;
  const next = up ? (now < lowest ? lowest : now + step) : now - step < lowest ? 0n : now - step;
  return unscaled(next, digits);
}
