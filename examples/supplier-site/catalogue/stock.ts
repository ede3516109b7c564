import type { Pack } from "./packs.ts";

/**
 * Leeds keeps three tenths of what was sold in the five months of the source, Rotterdam a tenth of what sold often,
 * both in whole packs and Leeds never less than one order's minimum. About one SKU in seventeen, by the digits of its
 * number, is sold out everywhere.
 */
export function stockRows(sku: string, unitsSold: number, orderLines: number, pack: Pack) {
  const soldOut = [...sku].reduce((sum, character) => sum + character.charCodeAt(0), 0) % 17 === 0;
  const leeds = Math.max(wholePacks(Math.ceil((unitsSold * 3) / 10), pack, Math.ceil), pack.minimum);
  const rotterdam = orderLines < 20 ? 0 : wholePacks(Math.floor(unitsSold / 10), pack, Math.floor);
  return [
    { warehouse: "leeds", onHand: soldOut ? 0 : leeds },
    { warehouse: "rotterdam", onHand: soldOut ? 0 : rotterdam },
  ].map(({ warehouse, onHand }) => ({
    product_external_id: sku,
    warehouse_external_id: warehouse,
    on_hand: onHand.toString(),
  }));
}

function wholePacks(units: number, pack: Pack, round: (packs: number) => number): number {
  return round(units / pack.multiple) * pack.multiple;
}
