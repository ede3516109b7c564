import { describe, expect, it } from "vitest";
import { median, percentile, round } from "./statistics.ts";

describe("percentile", () => {
  it("is the smallest value that the share of values does not exceed", () => {
    const hundred = Array.from({ length: 100 }, (_, index) => index + 1);
    expect(percentile(hundred, 0.5)).toBe(50);
    expect(percentile(hundred, 0.95)).toBe(95);
    expect(percentile(hundred, 0.99)).toBe(99);
    expect(percentile([3, 8], 0.99)).toBe(8);
    expect(percentile([3, 8], 0)).toBe(3);
  });

  it("of nothing is no number", () => {
    expect(percentile([], 0.5)).toBeNaN();
  });
});

describe("median", () => {
  it("is the middle value whatever the order, or the mean of the middle two", () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([9, 1, 5, 7])).toBe(6);
    expect(median([4])).toBe(4);
  });

  it("of nothing is no number", () => {
    expect(median([])).toBeNaN();
  });
});

describe("round", () => {
  it("keeps the digits asked for", () => {
    expect(round(0.41666, 2)).toBe(0.42);
    expect(round(1234.5, 0)).toBe(1235);
  });
});
