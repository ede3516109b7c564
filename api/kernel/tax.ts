/** Totals with tax: computed once per rate on the sum of the rounded line nets and rounded once (EN 16931, BR-CO-17). */
import { decimal, plain } from "./decimal.ts";
import { type Money, money, sum } from "./money.ts";

export interface TaxLine {
  /** Percent as a decimal string, e.g. `"20"`. */
  readonly rate: string;
  readonly base: Money;
  readonly amount: Money;
}

export interface Totals {
  readonly net: Money;
  readonly taxes: readonly TaxLine[];
  readonly gross: Money;
}

/** Totals of lines whose nets are already rounded. Rates are listed from the lowest to the highest. */
export function totals(lines: readonly { net: Money; rate: string }[], currency: string): Totals {
  const bases = new Map<string, Money[]>();
  for (const line of lines) {
    const rate = plain(line.rate);
    const base = bases.get(rate);
    if (base) base.push(line.net);
    else bases.set(rate, [line.net]);
  }
  const taxes = [...bases]
    .map(([rate, nets]): TaxLine => {
      const base = sum(nets, currency);
      return { rate, base, amount: money(decimal(base.amount).times(rate).div(100), currency) };
    })
    .sort((a, b) => decimal(a.rate).cmp(b.rate));
  const net = sum(
    lines.map((line) => line.net),
    currency,
  );
  return { net, taxes, gross: sum([net, ...taxes.map((tax) => tax.amount)], currency) };
}
