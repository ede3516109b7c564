/** How much a company may order: agreed with it, absent for no limit. Pure. */
import { compare, decimal } from "../../../kernel/decimal.ts";
import { type Money, money } from "../../../kernel/money.ts";

interface Limits {
  readonly currency: string | null;
}

/**
 * The limit of orders in a currency. What was agreed in euros says nothing of an order in pounds, because nothing here
 * converts; nothing is nothing in every currency.
 */
export function limitIn(amount: string | null, limits: Limits, currency: string): Money | null {
  if (amount === null) return null;
  return limits.currency === currency || compare(amount, "0") === 0 ? money(amount, currency) : null;
}

export function isAbove(limit: Money, ...amounts: readonly string[]): boolean {
  const sum = amounts.reduce((total, amount) => total.plus(amount), decimal("0"));
  return sum.gt(limit.amount);
}
