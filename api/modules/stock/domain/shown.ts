/**
 * What a buyer is told of stock. Whoever selects for the Store API selects these expressions, so that a figure which is not
 * to be told never leaves the database. They read `told`, one row: `disclosure`, `band` and `per_warehouse` (conditions).
 */
import { compare, plain } from "../../../kernel/decimal.ts";

export type Disclosure = "exact" | "banded" | "yes_no" | "hidden";

/** What of a stock level `s` can still be reserved. */
export const FREE = "greatest(s.on_hand - s.reserved, 0)";
/** What is discontinued is sold while it lasts: nobody is promised more of it. */
export const backorderOf = (product: string) => `(${product}.backorder and not ${product}.discontinued)`;

/** `120`, `10+`, or null where no figure is told. */
export const figureTold = (free: string) => `case told.disclosure
    when 'exact' then trim_scale(${free})::text
    when 'banded' then case when ${free} < told.band then trim_scale(${free})::text else trim_scale(told.band)::text || '+' end
  end`;

/** "Low" says something of the figure, so it is told only where the figure is. */
export const stateTold = (free: string, product: string) => `case
    when told.disclosure = 'hidden' then 'unknown'
    when ${free} <= 0 then case when ${backorderOf(product)} then 'backorder' else 'out' end
    when ${free} <= ${product}.low_stock and (told.disclosure = 'exact' or told.disclosure = 'banded' and ${free} < told.band)
      then 'low'
    else 'in_stock'
  end`;

/** In one warehouse. */
export const stateThere = (free: string) => `case when ${free} > 0 then 'in_stock' else 'out' end`;

/** The most that a buyer knows to be there; null where they cannot know of an end. */
export const mostTold = (free: string) => `case
    when told.disclosure = 'exact' or told.disclosure = 'banded' and ${free} < told.band or told.disclosure = 'yes_no' and ${free} = 0
      then trim_scale(${free})::text
  end`;

/** The same as a figure that is already here: what a refused order says of a product that is short. */
export function mostOf(told: { readonly disclosure: Disclosure; readonly band: string }, free: string) {
  const known =
    told.disclosure === "exact" ||
    (told.disclosure === "banded" && compare(free, told.band) < 0) ||
    (told.disclosure === "yes_no" && compare(free, "0") === 0);
  return known ? plain(free) : null;
}
