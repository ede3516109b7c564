/** Exact decimals for property tests, each with the integer it is made of, so that BigInt arithmetic can judge the result. */
import fc from "fast-check";

// The same cases in every run, so that a failure is the change's; the full matrix looks further, elsewhere each time.
fc.configureGlobal(
  process.env.LISTINO_TEST_MATRIX === "full" ? { numRuns: 10_000 } : { numRuns: 300, seed: 20261122 },
);

export interface Scaled {
  readonly text: string;
  /** The value times ten to the power of `places`. */
  readonly units: bigint;
  readonly places: number;
}

export function scaled(units: bigint, places: number): Scaled {
  const digits = (units < 0n ? -units : units).toString().padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places);
  const fraction = places === 0 ? "" : `.${digits.slice(digits.length - places)}`;
  return { text: `${units < 0n ? "-" : ""}${whole}${fraction}`, units, places };
}

/** Decimals between `min` and `max` units of `places` digits. */
export function decimals(places: number, min: bigint, max: bigint): fc.Arbitrary<Scaled> {
  return fc.bigInt({ min, max }).map((units) => scaled(units, places));
}

/** Numerator ÷ denominator, half away from zero. */
export function divideHalfUp(numerator: bigint, denominator: bigint): bigint {
  const sign = numerator < 0n !== denominator < 0n ? -1n : 1n;
  const [n, d] = [numerator < 0n ? -numerator : numerator, denominator < 0n ? -denominator : denominator];
  return (sign * (2n * n + d)) / (2n * d);
}
