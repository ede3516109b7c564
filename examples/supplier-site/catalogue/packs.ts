import { type Micros, micros } from "./amounts.ts";

/** How an item is packed: it is ordered in multiples, from a minimum that is one of them. */
export interface Pack {
  multiple: number;
  minimum: number;
}

const MULTIPLES = [25, 24, 12, 10, 8, 6, 4, 3, 2] as const;
const DEAREST_PACK = micros("15.00");
const SMALLEST_LINE = micros("2.50");
const GROSS = 144;
const MOST_PACKS = 24;
const USUAL_COUNTS = [1, 2, 3, 4, 6, 8, 12, MOST_PACKS];

/**
 * The quantity that earned the lowest price in the source was a carton or several, so the largest usual pack that
 * divides it is the multiple, as long as one pack costs at most 15.00 and, for sets, holds at most a gross of pieces.
 * The minimum is the fewest packs, in a usual number, worth 2.50: nobody orders a single rubber for 0.21.
 */
export function packOf(name: string, cartonQuantity: number, unitPrice: Micros): Pack {
  const pieces = piecesIn(name) ?? 1;
  const multiple =
    MULTIPLES.find(
      (size) =>
        cartonQuantity % size === 0 &&
        BigInt(size) * unitPrice <= DEAREST_PACK &&
        (pieces === 1 || size * pieces <= GROSS),
    ) ?? 1;
  const packPrice = BigInt(multiple) * unitPrice;
  const packs = USUAL_COUNTS.find((count) => BigInt(count) * packPrice >= SMALLEST_LINE) ?? MOST_PACKS;
  return { multiple, minimum: multiple * packs };
}

/** Six for "Set of 6 skittles"; nothing for a single item. */
export function piecesIn(name: string): number | undefined {
  const [, pieces] = /\b(?:set|pack|box|tub)(?: of)? (\d+)\b/i.exec(name) ?? [];
  return pieces === undefined ? undefined : Number(pieces);
}
