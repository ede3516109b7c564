/** Exact decimals as strings: the only form in which amounts, quantities and rates leave the kernel. */
import Big from "big.js";

export type Decimal = Big;
/** A decimal literal without exponent, e.g. `-12.50`. */
const LITERAL = /^-?\d+(\.\d+)?$/;

/** Reads a decimal literal; throws on anything else, floats included. */
export function decimal(text: string | number | Decimal): Decimal {
  if (typeof text === "number" && !Number.isSafeInteger(text))
    throw new RangeError("a float is not a decimal");
  if (typeof text === "string" && !LITERAL.test(text)) throw new RangeError("not a decimal literal");
  return new Big(text);
}

/** The shortest literal of the same value: `12.50` becomes `12.5`, `-0` becomes `0`. */
export function plain(value: Decimal | string): string {
  const text = decimal(value).toFixed();
  return text === "-0" ? "0" : text;
}

/** Rounds half away from zero ("half up" as EN 16931 uses the term) to `digits` places. */
export function roundTo(value: Decimal, digits: number): Decimal {
  return value.round(digits, Big.roundHalfUp);
}

export function compare(a: string, b: string): -1 | 0 | 1 {
  return decimal(a).cmp(decimal(b));
}

export const ZERO: Decimal = new Big(0);
