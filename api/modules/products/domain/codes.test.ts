import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isCountry, isGtin } from "./codes.ts";

describe("a GTIN", () => {
  it.each(["4006381333931", "96385074", "036000291452", "10012345678902", "00012345678905"])(
    "is %s",
    (text) => expect(isGtin(text)).toBe(true),
  );
  it.each([
    "4006381333932",
    "",
    "123",
    "4006381333931 ",
    "400638133393",
    "40063813339310",
    "４００６３８１３３３９３１",
  ])("is not %j", (text) => expect(isGtin(text)).toBe(false));
  it("shows every single wrong digit", () => {
    fc.assert(
      fc.property(fc.nat(12), fc.integer({ min: 1, max: 9 }), (place, by) => {
        const digits = [..."4006381333931"];
        digits[place] = String((Number(digits[place]) + by) % 10);
        expect(isGtin(digits.join(""))).toBe(false);
      }),
    );
  });
});

it("a country is one that ISO 3166 knows", () => {
  expect(["DE", "GB", "UA", "XK"].every(isCountry)).toBe(true);
  expect(["UK", "EN", "ZZ", "de", ""].some(isCountry)).toBe(false);
});
