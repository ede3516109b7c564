/** What was agreed beside contracts: the fields given laid over those that are there. */
import { plain } from "../../../kernel/decimal.ts";
import { type Money, money } from "../../../kernel/money.ts";
import type { FieldError } from "../../../kernel/refusal.ts";

type Disclosure = "exact" | "banded" | "yes_no" | "hidden";

export interface Limits {
  readonly credit_limit: Money | null;
  readonly maximum_order: Money | null;
  readonly maximum_open_orders: Money | null;
}

export interface Own extends Limits {
  readonly custom: boolean;
  readonly price_list_id: string | null;
  readonly stock: {
    readonly disclosure: Disclosure | null;
    readonly band: string | null;
    readonly per_warehouse: boolean | null;
  };
}

type Given<T> = { readonly [K in keyof T]?: T[K] | undefined };
export type Change = Given<Omit<Own, "stock">> & { readonly stock?: Given<Own["stock"]> | undefined };

const LIMITS = ["credit_limit", "maximum_order", "maximum_open_orders"] as const;

/** Absent = unchanged, null = clear. */
export function merged(current: Own, change: Change): Own {
  const kept = <T>(given: T | undefined, before: T): T => (given === undefined ? before : given);
  const limit = (name: (typeof LIMITS)[number]) => {
    const given = kept(change[name], current[name]);
    return given && money(given.amount, given.currency);
  };
  const band = kept(change.stock?.band, current.stock.band);
  return {
    custom: kept(change.custom, current.custom),
    price_list_id: kept(change.price_list_id, current.price_list_id),
    credit_limit: limit("credit_limit"),
    maximum_order: limit("maximum_order"),
    maximum_open_orders: limit("maximum_open_orders"),
    stock: {
      disclosure: kept(change.stock?.disclosure, current.stock.disclosure),
      band: band === null ? null : plain(band),
      per_warehouse: kept(change.stock?.per_warehouse, current.stock.per_warehouse),
    },
  };
}

/** Limits of one company are in one currency. */
export function currencyFaults(next: Limits, given: Change): FieldError[] {
  const said = LIMITS.filter((name) => next[name] !== null);
  const currencies = new Set(said.map((name) => next[name]?.currency));
  if (currencies.size < 2) return [];
  return said
    .filter((name) => given[name])
    .map((name) => ({
      pointer: `/${name}/currency`,
      code: "currency_mismatch",
      detail: `The company's limits are in one currency, and these are in ${[...currencies].join(" and ")}.`,
    }));
}
