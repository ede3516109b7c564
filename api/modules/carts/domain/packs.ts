/** Quantities counted in packs: a pack is so many of the product's own unit, and the rules are about that unit. Pure. */
import { decimal, plain } from "../../../kernel/decimal.ts";
import { judgeQuantity, type QuantityRules } from "../../../kernel/quantity.ts";

export interface Pack {
  readonly unit: string;
  /** How many of the product's own unit are in it. */
  readonly quantity: string;
}

export interface Packed extends Pack {
  /** How many packs the quantity is. */
  readonly count: string;
}

const UP = 3;
const DOWN = 0;
/** Packs tried for a suggestion: a multiple that needs more of them to come out even gets none. */
const TRIES = 100;

/** The quantity in the buyer's packs; null where they count in pieces, or where it is no whole number of packs any more. */
export function packed(quantity: string, packs: readonly Pack[], unit: string | null): Packed | null {
  const pack = unit === null ? undefined : packs.find((one) => one.unit === unit);
  if (!pack || !decimal(quantity).mod(pack.quantity).eq(0)) return null;
  const { quantity: size } = pack;
  return { unit: pack.unit, quantity: plain(size), count: plain(decimal(quantity).div(size)) };
}

/** The nearest number of packs above or below `quantity` that the rules allow; null where there is none near. */
export function wholePacks(
  quantity: string,
  pack: Pack,
  rules: QuantityRules,
  way: "up" | "down",
): string | null {
  let count = decimal(quantity)
    .div(pack.quantity)
    .round(0, way === "up" ? UP : DOWN);
  for (let tries = 0; tries < TRIES && count.gt(0); tries++) {
    if (judgeQuantity(plain(count.times(pack.quantity)), rules).ok) return plain(count);
    count = way === "up" ? count.plus(1) : count.minus(1);
  }
  return null;
}
