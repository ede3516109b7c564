/** Money on the wire and in arithmetic: an exact decimal string beside an ISO 4217 code. */
import { type Decimal, decimal, roundTo, ZERO } from "./decimal.ts";

export interface Money {
  /** Decimal string in the currency's digits, e.g. `"1234.50"`. */
  readonly amount: string;
  /** ISO 4217 alphabetic code. */
  readonly currency: string;
}

// ISO 4217: the currencies whose minor unit is not two digits.
const ZERO_DIGITS = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF";
const THREE_DIGITS = "BHD IQD JOD KWD LYD OMR TND";
const DIGITS = new Map<string, number>([
  ...ZERO_DIGITS.split(" ").map((code) => [code, 0] as const),
  ...THREE_DIGITS.split(" ").map((code) => [code, 3] as const),
]);

/** Digits after the point of a currency's smallest amount. */
export function currencyDigits(currency: string): number {
  return DIGITS.get(currency) ?? 2;
}

/** Rounds half up to the currency's digits and pads to them. */
export function money(amount: Decimal | string, currency: string): Money {
  const digits = currencyDigits(currency);
  const text = roundTo(decimal(amount), digits).toFixed(digits);
  return { amount: /^-0(\.0+)?$/.test(text) ? text.slice(1) : text, currency };
}

/** A price as people write it: with the currency's digits at least, and with all it has beyond them. */
export function written(price: string, currency: string): string {
  const digits = currencyDigits(currency);
  const [whole = "0", part = ""] = price.split(".");
  const shown = part.replace(/0+$/, "").padEnd(digits, "0");
  return shown === "" ? whole : `${whole}.${shown}`;
}

/** Adds amounts of one currency. */
export function sum(amounts: readonly Money[], currency: string): Money {
  let total = ZERO;
  for (const one of amounts) {
    if (one.currency !== currency) throw new RangeError(`cannot add ${one.currency} to ${currency}`);
    total = total.plus(one.amount);
  }
  return money(total, currency);
}

/**
 * The net of a line: quantity × unit price ÷ price base quantity, rounded once, half up, to the currency's digits.
 * Unit prices may have up to six decimals.
 */
export function lineNet(quantity: string, unitPrice: string, baseQuantity: string, currency: string): Money {
  // Multiply before dividing, then cut far beyond the rounding digit: 20 places hold every base up to 10^6 exactly enough.
  const exact = decimal(quantity).times(unitPrice).div(decimal(baseQuantity));
  return money(exact, currency);
}
