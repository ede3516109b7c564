/** What may be ordered of a product: a minimum, a multiple (pack) and a maximum, all exact decimals in the product's unit. */
import Big from "big.js";
import { decimal, plain } from "./decimal.ts";

export interface QuantityRules {
  readonly minimum: string;
  readonly multiple: string;
  readonly maximum: string | null;
}

export type QuantityVerdict =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly code: "quantity_below_minimum" | "quantity_off_multiple" | "quantity_above_maximum";
      /** The nearest quantity that may be ordered, ties upwards; null where the rules admit none. */
      readonly suggestion: string | null;
    };

/** Judges a positive quantity and offers the nearest good one. */
export function judgeQuantity(quantity: string, rules: QuantityRules): QuantityVerdict {
  const asked = decimal(quantity);
  const suggestion = nearest(asked, rules);
  if (asked.lt(rules.minimum)) return { ok: false, code: "quantity_below_minimum", suggestion };
  if (rules.maximum !== null && asked.gt(rules.maximum))
    return { ok: false, code: "quantity_above_maximum", suggestion };
  if (!asked.mod(rules.multiple).eq(0)) return { ok: false, code: "quantity_off_multiple", suggestion };
  return { ok: true };
}

function nearest(asked: Big, rules: QuantityRules): string | null {
  const step = decimal(rules.multiple);
  const lowest = decimal(rules.minimum).div(step).round(0, Big.roundUp).times(step);
  const highest =
    rules.maximum === null ? null : decimal(rules.maximum).div(step).round(0, Big.roundDown).times(step);
  if (highest?.lt(lowest)) return null;
  const near = asked.div(step).round(0, Big.roundHalfUp).times(step);
  if (near.lt(lowest)) return plain(lowest);
  if (highest && near.gt(highest)) return plain(highest);
  return plain(near);
}
