import { expect, test } from "vitest";
import { lineDetail } from "./mail-words.ts";

test.each([
  ["1", "en-GB", "84991 · 480 × £0.365"],
  ["100", "en-GB", "84991 · 480 × £0.365 / 100"],
])("a price for %s is told as what it is", (base_quantity, language, told) => {
  const line = { sku: "84991", quantity: "480", unit_price: "0.365", base_quantity, discounts: [] };
  expect(lineDetail(line, "GBP", language)).toBe(told);
});
