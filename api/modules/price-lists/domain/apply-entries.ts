/** What the rows of an import make of one product's tiers on a price list. Pure. */
import { compare, plain } from "../../../kernel/decimal.ts";

/** The first day of prices that have no other. */
export const SINCE_EVER = "0001-01-01";

export interface Tier {
  readonly minQuantity: string;
  readonly amount: string;
  readonly baseQuantity: string;
}

/** A tier of the set that begins on a day. */
export interface DatedTier extends Tier {
  readonly validFrom: string;
}

export interface EntryFields {
  readonly min_quantity?: string | undefined;
  /** Null takes the tier away. */
  readonly amount: string | null;
  readonly base_quantity?: string | undefined;
  /** The first day of the set; absent or null for the one without. */
  readonly valid_from?: string | null | undefined;
}

export type EntryOutcome = "created" | "updated" | "unchanged" | "base_quantity_differs";

export interface AppliedEntries {
  /** One for each row. */
  readonly outcomes: readonly EntryOutcome[];
  readonly write: readonly Tier[];
  /** Minimum quantities of the tiers to delete. */
  readonly remove: readonly string[];
}

export const dayOfRow = (row: EntryFields): string => row.valid_from ?? SINCE_EVER;

/** One product's sets. A set that begins is for the same base quantity as the others, unless its rows say otherwise. */
export function applySets(before: readonly DatedTier[], rows: readonly EntryFields[], alone: boolean) {
  const outcomes: EntryOutcome[] = rows.map(() => "unchanged");
  const write: DatedTier[] = [];
  const remove: { validFrom: string; minQuantity: string }[] = [];
  for (const validFrom of new Set(rows.map(dayOfRow))) {
    const places = rows.flatMap((row, place) => (dayOfRow(row) === validFrom ? [place] : []));
    const applied = applyEntries(
      before.filter((tier) => tier.validFrom === validFrom),
      places.map((place) => rows[place] as EntryFields),
      alone,
      before.at(-1)?.baseQuantity,
    );
    for (const [index, place] of places.entries()) outcomes[place] = applied.outcomes[index] as EntryOutcome;
    write.push(...applied.write.map((tier) => ({ ...tier, validFrom })));
    remove.push(...applied.remove.map((minQuantity) => ({ minQuantity, validFrom })));
  }
  const days = new Set([...before, ...write].map((tier) => tier.validFrom));
  return { outcomes, write, remove, dated: days.size > 1 };
}

export const tierOf = (row: EntryFields): string => plain(row.min_quantity ?? "1");

/**
 * All tiers of a product are for the same base quantity, so that they can be compared; rows that would end otherwise are
 * refused together. `alone`: the rows are the product's whole set, the tiers they do not name are on their way out.
 */
export function applyEntries(
  before: readonly Tier[],
  rows: readonly EntryFields[],
  alone: boolean,
  usual?: string,
): AppliedEntries {
  const known = new Map(before.map((tier) => [tier.minQuantity, tier]));
  const common = before[0]?.baseQuantity;
  const after = new Map(alone ? [] : known);
  for (const row of rows) {
    const minQuantity = tierOf(row);
    if (row.amount === null) {
      after.delete(minQuantity);
      continue;
    }
    const baseQuantity = plain(
      row.base_quantity ??
        known.get(minQuantity)?.baseQuantity ??
        (alone ? undefined : common) ??
        usual ??
        "1",
    );
    after.set(minQuantity, { minQuantity, amount: plain(row.amount), baseQuantity });
  }
  const bases = new Set([...after.values()].map((tier) => tier.baseQuantity));
  if (bases.size > 1) {
    return { outcomes: rows.map(() => "base_quantity_differs"), write: [], remove: [] };
  }
  const outcomes = rows.map((row): EntryOutcome => {
    const old = known.get(tierOf(row));
    const now = after.get(tierOf(row));
    if (!now) return old ? "updated" : "unchanged";
    if (!old) return "created";
    return same(old, now) ? "unchanged" : "updated";
  });
  const named = rows.map(tierOf);
  return {
    outcomes,
    write: named.flatMap((key, place) => {
      const tier = after.get(key);
      return tier && outcomes[place] !== "unchanged" ? [tier] : [];
    }),
    remove: named.filter((key) => known.has(key) && !after.has(key)),
  };
}

function same(a: Tier, b: Tier): boolean {
  return compare(a.amount, b.amount) === 0 && compare(a.baseQuantity, b.baseQuantity) === 0;
}
