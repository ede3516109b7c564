import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decimals, divideHalfUp, scaled } from "../testing/arbitrary.ts";
import { compare, decimal, plain, roundTo } from "./decimal.ts";

const value = decimals(6, -(10n ** 18n), 10n ** 18n);

describe("a decimal", () => {
  test.each([
    ["0", "0"],
    ["-12.50", "-12.5"],
    ["007", "7"],
    ["0.000001", "0.000001"],
    ["123456789012345678.123456", "123456789012345678.123456"],
  ])("is read from %s", (text, exact) => expect(decimal(text).toFixed()).toBe(exact));

  test.each([
    "",
    " ",
    "1 ",
    "+1",
    ".5",
    "5.",
    "1e3",
    "1E-7",
    "1,000",
    "0x10",
    "Infinity",
    "NaN",
    "١",
    "1\n",
    "--1",
  ])("is not read from %j", (text) => expect(() => decimal(text)).toThrow(RangeError));

  test.each([0.1, 1.5, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY])(
    "is not read from the float %d",
    (float) => {
      expect(() => decimal(float)).toThrow(RangeError);
    },
  );

  test("is read from whole numbers", () => {
    expect(plain(decimal(42))).toBe("42");
  });

  test("keeps its value in its shortest literal, which has no exponent", () => {
    fc.assert(
      fc.property(value, ({ text }) => {
        const short = plain(text);
        expect(short).toMatch(/^-?(0|[1-9]\d*)(\.\d*[1-9])?$/);
        expect(short).not.toBe("-0");
        expect(decimal(short).eq(text)).toBe(true);
        expect(plain(short)).toBe(short);
      }),
    );
  });

  test("is compared by value", () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(compare(a.text, b.text)).toBe(a.units < b.units ? -1 : a.units > b.units ? 1 : 0);
      }),
    );
    expect(compare("1.50", "1.5")).toBe(0);
  });

  test("is rounded half away from zero", () => {
    fc.assert(
      fc.property(value, fc.integer({ min: 0, max: 6 }), ({ text, units }, digits) => {
        const expected = scaled(divideHalfUp(units, 10n ** BigInt(6 - digits)), digits);
        expect(plain(roundTo(decimal(text), digits))).toBe(plain(expected.text));
      }),
    );
    expect(plain(roundTo(decimal("0.125"), 2))).toBe("0.13");
    expect(plain(roundTo(decimal("-0.125"), 2))).toBe("-0.13");
  });
});
