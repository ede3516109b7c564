import type { QuantityRules } from "@listino/sdk";
import { aligned, unscaled } from "./quantity.ts";

/** Packs and pieces, in exact decimals. */
export function piecesOf(count: string, pack: string): string {
  const { numbers, digits } = aligned([count, pack]);
  const [wanted = 0n, size = 0n] = numbers;
  return unscaled(wanted * size, digits * 2);
}

/** As many whole packs as hold so many pieces. */
export function packsFor(pieces: string, pack: string): string {
  const [wanted = 0n, size = 1n] = aligned([pieces, pack]).numbers;
  return String((wanted + size - 1n) / size);
}

const divisor = (a: bigint, b: bigint): bigint => (b ? divisor(b, a % b) : a);

/** A product's rules, counted in packs of so many pieces. */
export function inPacks({ minimum, multiple, maximum }: QuantityRules, pack: string): QuantityRules {
  const { numbers } = aligned([pack, multiple, maximum ?? "0"]);
  const [size = 1n, each = 0n, most = 0n] = numbers;
  return {
    minimum: packsFor(minimum, pack),
    multiple: String(each ? each / divisor(each, size) : 1n),
    maximum: maximum === null ? null : String(most / size),
  };
}
