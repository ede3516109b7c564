import { expect, test } from "vitest";
import { isAbove, limitIn } from "./limits.ts";

const limits = { currency: "EUR", maximumOrder: "100", maximumOpenOrders: null };

test("an absent limit is none, and zero is nothing at all", () => {
  expect(limitIn(null, limits, "EUR")).toBeNull();
  expect(limitIn("0", limits, "EUR")).toEqual({ amount: "0.00", currency: "EUR" });
});

test("a limit binds orders in its own currency; nothing is nothing in every currency", () => {
  expect(limitIn("100", limits, "EUR")).toEqual({ amount: "100.00", currency: "EUR" });
  expect(limitIn("100", limits, "GBP")).toBeNull();
  expect(limitIn("0.00", limits, "GBP")).toEqual({ amount: "0.00", currency: "GBP" });
});

test("what reaches the limit is within it", () => {
  const limit = { amount: "100.00", currency: "EUR" };
  expect(isAbove(limit, "60", "40")).toBe(false);
  expect(isAbove(limit, "60", "40.01")).toBe(true);
});
