import { describe, expect, it } from "vitest";
import { checkQuantity, parseQuantity, plain, stepQuantity } from "./quantity.ts";

const packs = { minimum: "6", multiple: "6", maximum: "60" };

describe("a typed quantity", () => {
  it.each([
    ["12", "en", "12"],
    ["1,200", "en", "1200"],
    ["2.5", "en", "2.5"],
    ["1.200", "it", "1200"],
    ["2,5", "it", "2.5"],
    ["2.5", "it", "2.5"],
    ["1 200,25", "pl", "1200.25"],
    ["١٢", "ar-EG", "12"],
    ["007", "en", "7"],
    ["0", "en", "0"],
  ])("%s in %s is %s", (text, locale, quantity) => {
    expect(parseQuantity(text, locale)).toBe(quantity);
  });

  it.each(["", "abc", "-3", "1,2,3", "1e3", "1.2.3"])("refuses %j", (text) => {
    expect(parseQuantity(text, "en")).toBeNull();
  });

  it("keeps digits that a float would lose", () => {
    expect(plain("100000000000.100000")).toBe("100000000000.1");
    expect(parseQuantity("99999999999.999999", "en")).toBe("99999999999.999999");
  });
});

describe("a quantity checked against its rules", () => {
  it("accepts whole packs within the bounds, and nothing at all", () => {
    expect(checkQuantity("12", packs)).toBeNull();
    expect(checkQuantity("0", packs)).toBeNull();
    expect(checkQuantity("0.5", { minimum: "0", multiple: "0.25", maximum: null })).toBeNull();
  });

  it("suggests the nearest good quantity", () => {
    expect(checkQuantity("2", packs)).toEqual({
      code: "quantity_below_minimum",
      suggestion: "6",
    });
    expect(checkQuantity("13", packs)).toEqual({
      code: "quantity_off_multiple",
      suggestion: "12",
    });
    expect(checkQuantity("16", packs)).toEqual({
      code: "quantity_off_multiple",
      suggestion: "18",
    });
    expect(checkQuantity("99", packs)).toEqual({
      code: "quantity_above_maximum",
      suggestion: "60",
    });
  });

  it("steps by whole packs, from nothing to the minimum and back", () => {
    expect(stepQuantity("0", { ...packs, minimum: "12" }, true)).toBe("12");
    expect(stepQuantity("12", packs, true)).toBe("18");
    expect(stepQuantity("12", { ...packs, minimum: "12" }, false)).toBe("0");
  });
});
