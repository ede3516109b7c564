/**
 * The price rule for people's eyes, one product at a time: `price-rule.ts` says the same set-based, in SQL. Here every list
 * that was asked is told with why it lost, which is what `explain` shows.
 */
import { compare, type Decimal, decimal, plain, roundTo } from "../../../kernel/decimal.ts";
import { BELOW, BEYOND } from "../../categories/domain/tree.ts";
import type { Discount, Tier } from "./price-at.ts";

/** One row of a set: sets of a product differ by their first day. */
export interface DatedTier {
  readonly validFrom: string;
  readonly minQuantity: string;
  readonly amount: string;
  readonly baseQuantity: string;
}

export interface Dated {
  readonly status: string;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
}

export interface Rounding {
  readonly step: string;
  readonly mode: "nearest" | "up" | "down";
}

/** A list that is asked, with its rows for the product. */
export interface Asked extends Dated {
  readonly kind: string;
  readonly id: string | null;
  readonly name: string | null;
  readonly currency: string;
  readonly derivation: "fixed" | "derived" | "cost_plus";
  readonly percent: string | null;
  readonly rounding: Rounding | null;
  readonly rows: readonly DatedTier[];
  readonly base: (Dated & { readonly rows: readonly DatedTier[] }) | null;
}

/** `path` is the category it is for; null for all products. */
export interface OfferedDiscount extends Discount, Dated {
  readonly path: string | null;
}

export interface PriceFacts {
  readonly today: string;
  readonly currency: string;
  /** The contract's last day. */
  readonly validUntil: string | null;
  readonly mode: "combine" | "best_of";
  readonly product: {
    readonly path: string | null;
    readonly minimum: string;
    readonly cost: { readonly amount: string; readonly currency: string } | null;
  };
  /** In the order in which they are asked. */
  readonly lists: readonly Asked[];
  readonly discounts: readonly OfferedDiscount[];
}

export type Outcome = "used" | "no_price" | "not_valid" | "other_currency" | "inactive" | "outranked";

export interface Candidate {
  readonly list: Asked;
  readonly outcome: Outcome;
  readonly tiers: readonly Tier[];
}

export interface Resolved {
  readonly candidates: readonly Candidate[];
  readonly used: Asked | null;
  readonly tiers: readonly Tier[];
  readonly discounts: readonly Discount[];
  readonly validUntil: string | null;
}

export function resolvePrice(facts: PriceFacts): Resolved {
  let used: { list: Asked; set: PricedSet } | null = null;
  const candidates = facts.lists.map((list): Candidate => {
    const set = setOf(list, facts);
    const barred = barredBy(list, facts);
    const tiers = set?.tiers ?? [];
    if (barred) return { list, outcome: barred, tiers };
    if (!set) return { list, outcome: "no_price", tiers };
    if (used) return { list, outcome: "outranked", tiers };
    used = { list, set };
    return { list, outcome: "used", tiers };
  });
  const won = used as { list: Asked; set: PricedSet } | null;
  if (!won) return { candidates, used: null, tiers: [], discounts: [], validUntil: null };
  const discounts = applied(facts);
  const tiers = won.set.tiers.map((tier) => ({ ...tier, amount: discounted(tier.listAmount, discounts) }));
  const ends = [facts.validUntil, won.set.lastDay, ...discounts.map(({ validUntil }) => validUntil)];
  return {
    candidates,
    used: won.list,
    tiers,
    discounts: discounts.map(({ kind, id, name, percent }) => ({ kind, id, name, percent: plain(percent) })),
    validUntil: earliest(ends),
  };
}

function barredBy(list: Asked, { currency, today }: PriceFacts): Outcome | null {
  if (list.status !== "active") return "inactive";
  if (list.currency !== currency) return "other_currency";
  return isValid(list, today) ? null : "not_valid";
}

const isValid = ({ validFrom, validUntil }: Dated, today: string) =>
  (validFrom === null || validFrom <= today) && (validUntil === null || today <= validUntil);

interface PricedSet {
  readonly tiers: readonly Tier[];
  readonly lastDay: string | null;
}

/** A list's own prices, or what it derives; null where it does not hold the product. */
function setOf(list: Asked, { today, product }: PriceFacts): PricedSet | null {
  const own = currentSet(list.rows, today);
  if (own) return { tiers: own.tiers, lastDay: earliest([own.lastDay, list.validUntil]) };
  const factor = decimal(list.percent ?? "0")
    .plus(100)
    .times("0.01");
  const derived = (amount: string) => plain(byRule(factor.times(amount), amount, list.rounding));
  if (list.derivation === "derived" && list.base?.status === "active" && isValid(list.base, today)) {
    const base = currentSet(list.base.rows, today);
    return (
      base && {
        tiers: base.tiers.map((tier) => ({ ...tier, ...same(derived(tier.amount)) })),
        lastDay: earliest([base.lastDay, list.validUntil, list.base.validUntil]),
      }
    );
  }
  if (list.derivation === "cost_plus" && product.cost?.currency === list.currency) {
    const minQuantity = compare(product.minimum, "1") < 0 ? plain(product.minimum) : "1";
    const tier = { minQuantity, baseQuantity: "1", ...same(derived(product.cost.amount)) };
    return { tiers: [tier], lastDay: list.validUntil };
  }
  return null;
}

const same = (amount: string) => ({ amount, listAmount: amount });

/** The set whose first day came last applies as a whole, until the next one begins. */
function currentSet(rows: readonly DatedTier[], today: string): PricedSet | null {
  const days = [...new Set(rows.map((row) => row.validFrom))].sort();
  const first = days.filter((day) => day <= today).at(-1);
  if (first === undefined) return null;
  const next = days.find((day) => day > first);
  const tiers = rows
    .filter((row) => row.validFrom === first)
    .map(({ minQuantity, amount, baseQuantity }) => ({
      minQuantity: plain(minQuantity),
      baseQuantity: plain(baseQuantity),
      ...same(plain(amount)),
    }))
    .sort((a, b) => compare(a.minQuantity, b.minQuantity));
  return { tiers, lastDay: next === undefined ? null : dayBefore(next) };
}

/** Exactly, without a division: the next multiple of the step, or four decimals where there is no rule. */
function byRule(exact: Decimal, original: string, rounding: Rounding | null): Decimal {
  if (!rounding) return toPlaces(exact, original);
  const rest = exact.mod(rounding.step);
  const up =
    rounding.mode === "up" ? rest.gt(0) : rounding.mode === "nearest" && rest.times(2).gte(rounding.step);
  return exact.minus(rest).plus(up ? rounding.step : 0);
}

/** A price that was reckoned has four decimals, or as many as the one it comes from. */
export function toPlaces(exact: Decimal, original: string): Decimal {
  return roundTo(exact, Math.max(4, plain(original).split(".")[1]?.length ?? 0));
}

/** All discounts multiplied exactly, rounded once. */
export function discounted(listAmount: string, discounts: readonly { readonly percent: string }[]): string {
  if (discounts.length === 0) return plain(listAmount);
  const left = discounts.reduce(
    (rest, { percent }) => rest.times(decimal("100").minus(percent)).times("0.01"),
    decimal(listAmount),
  );
  return plain(toPlaces(left, listAmount));
}

const SCOPES = ["contract", "company", "group", "category", "promotion"];

/** Of each scope the highest that applies, or of all of them. */
function applied({ discounts, product, mode, today }: PriceFacts): OfferedDiscount[] {
  const fit = discounts
    .filter((one) => one.status === "active" && isValid(one, today) && covers(one.path, product.path))
    .sort(
      (a, b) =>
        SCOPES.indexOf(a.kind) - SCOPES.indexOf(b.kind) ||
        compare(b.percent, a.percent) ||
        (a.id < b.id ? -1 : 1),
    );
  if (mode === "combine")
    return fit.filter((one, place) => fit.findIndex((other) => other.kind === one.kind) === place);
  const [first, ...rest] = fit;
  if (!first) return [];
  return [rest.reduce((best, one) => (compare(one.percent, best.percent) > 0 ? one : best), first)];
}

/** Whether a category's path is another's or stands above it; none stands above everything. */
export function covers(top: string | null, path: string | null): boolean {
  if (top === null) return true;
  return path !== null && (path === top || (path >= `${top}${BELOW}` && path < `${top}${BEYOND}`));
}

const earliest = (days: readonly (string | null)[]) => days.filter((day) => day !== null).sort()[0] ?? null;

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
