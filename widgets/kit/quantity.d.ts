import type { QuantityRules } from "@listino/sdk";
/**
 * Quantities as exact decimal strings: reading what a person typed, and checking it against a
 * product's rules. Money is never computed in the browser, so there is no arithmetic for it here.
 */
export interface QuantityIssue {
    code: "quantity_below_minimum" | "quantity_off_multiple" | "quantity_above_maximum";
    suggestion: string;
}
/** The same quantity in its shortest form: "012.50" → "12.5". */
export declare const plain: (value: string) => string;
/**
 * Reads a quantity the way its writer meant it: digits of any script, the locale's decimal and
 * grouping signs. A lone "." or "," that cannot be grouping is taken as the decimal sign, because
 * number pads type "." in every country. Returns null for what is not a quantity.
 */
export declare function parseQuantity(text: string, locale: string): string | null;
/** What is wrong with a quantity, with the nearest good one; null when it may be ordered. */
export declare function checkQuantity(quantity: string, rules: QuantityRules): QuantityIssue | null;
/** One step up or down along the product's multiple, from nothing straight to the minimum and back. */
export declare function stepQuantity(quantity: string, rules: QuantityRules, up: boolean): string;
