/** What a row of an import makes of a level. Pure. */
import { decimal, plain } from "../../../kernel/decimal.ts";

export interface Level {
  readonly onHand: string;
  readonly arrivalDate: string | null;
  readonly arrivalQuantity: string | null;
}

export interface LevelRow {
  readonly on_hand?: string | undefined;
  readonly delta?: string | undefined;
  readonly next_arrival_date?: string | null | undefined;
  readonly next_arrival_quantity?: string | null | undefined;
}

export const NOTHING: Level = { onHand: "0", arrivalDate: null, arrivalQuantity: null };

/** What is absent stays; without a date there is no quantity either. Null where less than nothing would be left. */
export function levelAfter(before: Level, row: LevelRow): Level | null {
  const onHand =
    row.on_hand === undefined ? plain(decimal(before.onHand).plus(row.delta ?? "0")) : plain(row.on_hand);
  if (decimal(onHand).lt("0")) return null;
  const arrivalDate = row.next_arrival_date === undefined ? before.arrivalDate : row.next_arrival_date;
  const quantity =
    row.next_arrival_quantity === undefined ? before.arrivalQuantity : row.next_arrival_quantity;
  return {
    onHand,
    arrivalDate,
    arrivalQuantity: arrivalDate === null || quantity === null ? null : plain(quantity),
  };
}

export function sameLevel(a: Level, b: Level): boolean {
  return a.onHand === b.onHand && a.arrivalDate === b.arrivalDate && a.arrivalQuantity === b.arrivalQuantity;
}
