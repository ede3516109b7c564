import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decimals, divideHalfUp, scaled } from "../testing/arbitrary.ts";
import { currencyDigits, lineNet, money, sum, written } from "./money.ts";

const currency = fc.constantFrom("GBP", "EUR", "PLN", "JPY", "KRW", "KWD", "TND");
const amount = decimals(6, -(10n ** 15n), 10n ** 15n);
const round = (units: bigint, places: number, digits: number) =>
  scaled(divideHalfUp(units * 10n ** BigInt(digits), 10n ** BigInt(places)), digits).text;
/** Literals of nothing have no sign. */
const unsigned = (text: string) => text.replace(/^-(?=0(\.0+)?$)/, "");

describe("money", () => {
  test.each([
    ["GBP", 2, "1234.50"],
    ["JPY", 0, "1235"],
    ["KWD", 3, "1234.500"],
    ["CLP", 0, "1235"],
    ["XYZ", 2, "1234.50"],
  ])("in %s has %d digits", (code, digits, text) => {
    expect(currencyDigits(code)).toBe(digits);
    expect(money("1234.5", code)).toEqual({ amount: text, currency: code });
  });

  test.each([
    ["0.7", "GBP", "0.70"],
    ["12", "EUR", "12.00"],
    ["0.7650", "GBP", "0.765"],
    ["0.123456", "GBP", "0.123456"],
    ["12", "JPY", "12"],
    ["12.50", "JPY", "12.5"],
    ["1.5", "KWD", "1.500"],
  ])("as a price of %s %s is written %s", (text, code, expected) =>
    expect(written(text, code)).toBe(expected),
  );

  test.each([
    ["0.125", "GBP", "0.13"],
    ["0.135", "GBP", "0.14"],
    ["1.005", "GBP", "1.01"],
    ["-0.125", "GBP", "-0.13"],
    ["0.5", "JPY", "1"],
    ["2.5", "JPY", "3"],
    ["0.0005", "KWD", "0.001"],
    ["-0.001", "GBP", "0.00"],
    ["-0.4", "JPY", "0"],
  ])("of %s %s is %s", (text, code, expected) => expect(money(text, code).amount).toBe(expected));

  test("is rounded half up in the currency's digits, exactly", () => {
    fc.assert(
      fc.property(amount, currency, ({ text, units, places }, code) => {
        expect(money(text, code).amount).toBe(unsigned(round(units, places, currencyDigits(code))));
      }),
    );
  });

  test("stays as it is when rounded again", () => {
    fc.assert(
      fc.property(amount, currency, ({ text }, code) => {
        const once = money(text, code);
        expect(money(once.amount, code)).toEqual(once);
      }),
    );
  });

  test("adds up exactly, in any order", () => {
    const amounts = fc.array(decimals(2, -(10n ** 12n), 10n ** 12n), { maxLength: 50 });
    fc.assert(
      fc.property(amounts, (all) => {
        const parts = all.map(({ text }) => money(text, "GBP"));
        const total = all.reduce((units, one) => units + one.units, 0n);
        expect(sum(parts, "GBP").amount).toBe(unsigned(scaled(total, 2).text));
        expect(sum(parts.toReversed(), "GBP")).toEqual(sum(parts, "GBP"));
      }),
    );
  });

  test("of two currencies does not add up", () => {
    expect(() => sum([money("1", "GBP"), money("1", "EUR")], "GBP")).toThrow(RangeError);
  });
});

describe("the net of a line", () => {
  const quantity = decimals(6, 0n, 10n ** 12n);
  const price = decimals(6, 0n, 10n ** 12n);
  const base = decimals(6, 1n, 10n ** 12n);

  test("is quantity × price ÷ base, rounded once", () => {
    fc.assert(
      fc.property(quantity, price, base, currency, (q, p, b, code) => {
        const digits = currencyDigits(code);
        // q·10⁻⁶ × p·10⁻⁶ ÷ b·10⁻⁶
        const exact = divideHalfUp(q.units * p.units * 10n ** BigInt(digits), b.units * 10n ** 6n);
        expect(lineNet(q.text, p.text, b.text, code)).toEqual({
          amount: scaled(exact, digits).text,
          currency: code,
        });
      }),
    );
  });

  test.each([
    ["3", "0.335", "1", "GBP", "1.01"],
    ["1000", "0.000001", "1", "GBP", "0.00"],
    ["7", "1", "3", "GBP", "2.33"],
    ["1", "0.5", "100", "GBP", "0.01"],
    ["12", "85", "100", "JPY", "10"],
  ])("of %s at %s for %s in %s is %s", (q, p, b, code, expected) => {
    expect(lineNet(q, p, b, code).amount).toBe(expected);
  });
});
