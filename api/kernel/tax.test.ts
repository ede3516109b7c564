import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decimals, divideHalfUp, scaled } from "../testing/arbitrary.ts";
import { currencyDigits, money, sum } from "./money.ts";
import { totals } from "./tax.ts";

const rate = fc.constantFrom("0", "5", "5.0", "5.5", "8.1", "20", "20.00", "23");
const lines = (digits: number) =>
  fc.array(fc.record({ net: decimals(digits, -(10n ** 9n), 10n ** 10n), rate }), { maxLength: 40 });

describe("totals", () => {
  test("tax each rate once, on the sum of its lines", () => {
    const line = (amount: string) => ({ net: money(amount, "GBP"), rate: "20" });
    // Line by line the tax would be 0.01 + 0.01 + 0.01.
    expect(totals([line("0.03"), line("0.03"), line("0.03")], "GBP")).toEqual({
      net: { amount: "0.09", currency: "GBP" },
      taxes: [
        {
          rate: "20",
          base: { amount: "0.09", currency: "GBP" },
          amount: { amount: "0.02", currency: "GBP" },
        },
      ],
      gross: { amount: "0.11", currency: "GBP" },
    });
  });

  test("of nothing are nothing", () => {
    const nothing = money("0", "JPY");
    expect(totals([], "JPY")).toEqual({ net: nothing, taxes: [], gross: nothing });
  });

  test.each(["GBP", "JPY", "KWD"])("are the sum of their parts in %s", (currency) => {
    const digits = currencyDigits(currency);
    fc.assert(
      fc.property(lines(digits), (given) => {
        const priced = given.map((one) => ({ net: money(one.net.text, currency), rate: one.rate }));
        const { net, taxes, gross } = totals(priced, currency);
        expect(
          sum(
            taxes.map(({ base }) => base),
            currency,
          ),
        ).toEqual(net);
        expect(sum([net, ...taxes.map(({ amount }) => amount)], currency)).toEqual(gross);
        expect(net.amount).toBe(
          plus(
            given.map((one) => one.net.units),
            digits,
          ),
        );
        for (const tax of taxes) {
          const own = given.filter((one) => Number(one.rate) === Number(tax.rate));
          const base = own.reduce((units, one) => units + one.net.units, 0n);
          expect(tax.base.amount).toBe(plus([base], digits));
          // Rates have at most one digit here: units × tenths of a per cent ÷ 1,000.
          const tenths = BigInt(Math.round(Number(tax.rate) * 10));
          expect(tax.amount.amount).toBe(plus([divideHalfUp(base * tenths, 1000n)], digits));
        }
      }),
    );
  });

  test("list each rate once, from the lowest to the highest, whatever the order of the lines", () => {
    fc.assert(
      fc.property(lines(2), (given) => {
        const priced = given.map((one) => ({ net: money(one.net.text, "GBP"), rate: one.rate }));
        const found = totals(priced, "GBP");
        const rates = found.taxes.map((tax) => Number(tax.rate));
        expect(rates).toEqual([...new Set(given.map((one) => Number(one.rate)))].sort((a, b) => a - b));
        expect(totals(priced.toReversed(), "GBP")).toEqual(found);
      }),
    );
  });
});

function plus(units: readonly bigint[], digits: number): string {
  const { text } = scaled(
    units.reduce((total, one) => total + one, 0n),
    digits,
  );
  return text.replace(/^-(?=0(\.0+)?$)/, "");
}
