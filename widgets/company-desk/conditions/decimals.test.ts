import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { decimalOf, shownDecimal } from "./decimals.ts";

test.each([
  ["en-GB", "1500", "1500"],
  ["en-GB", "1,500", "1500"],
  ["en-GB", "1,500.50", "1500.50"],
  ["en-GB", "1.500,50", "1500.50"],
  ["en-GB", "2,5", "2.5"],
  ["it", "1.500", "1500"],
  ["it", "1.500,50", "1500.50"],
  ["pl", "1,500", "1.5"],
  ["pl", "1 500,50", "1500.5"],
  ["de-CH", "1’500.50", "1500.5"],
  ["ar-EG", "١٬٥٠٠", "1500"],
  ["en", "a lot", "alot"],
])("in %s, %s is %s", (locale, typed, decimal) => expect(decimalOf(typed, locale)).toBe(decimal));

describe("a decimal in a field", () => {
  it("is read back as it was, in every language", () => {
    const decimal = fc
      .tuple(fc.nat({ max: 999_999_999 }), fc.nat({ max: 999 }), fc.integer({ min: 0, max: 3 }))
      .map(([whole, part, digits]) =>
        digits ? `${whole}.${String(part).padStart(3, "0").slice(0, digits)}` : `${whole}`,
      );
    const locale = fc.constantFrom("en", "it", "pl", "de", "fr", "cs", "uk", "ar-EG");
    fc.assert(
      fc.property(decimal, locale, (value, language) => {
        const shown = shownDecimal(value, language) ?? "";
        expect(Number(decimalOf(shown, language))).toBe(Number(value));
      }),
    );
  });

  it("is nothing where there is none", () => expect(shownDecimal(null, "en")).toBeNull());
});
