/** Money as whole millionths of a pound or euro: prices are never floating-point numbers here. */
export type Micros = bigint;

const MICROS_PER_CENT = 10_000n;

export function micros(amount: string): Micros {
  const [, whole, fraction = ""] = /^(\d+)(?:\.(\d{1,6}))?$/.exec(amount) ?? [];
  if (whole === undefined) throw new Error(`not an amount: ${amount}`);
  return BigInt(whole) * 1_000_000n + BigInt(fraction.padEnd(6, "0"));
}

/** `amount` times `numerator / denominator`, half-up to whole cents. Only for amounts that are not negative. */
export function scaledToCents(amount: Micros, numerator: bigint, denominator: bigint): Micros {
  const divisor = denominator * MICROS_PER_CENT;
  const cents = (2n * amount * numerator + divisor) / (2n * divisor);
  return cents * MICROS_PER_CENT;
}

export function formatCents(amount: Micros): string {
  const cents = (amount / MICROS_PER_CENT).toString().padStart(3, "0");
  return `${cents.slice(0, -2)}.${cents.slice(-2)}`;
}
