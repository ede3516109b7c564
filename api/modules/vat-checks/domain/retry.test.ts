import { expect, test } from "vitest";
import { retryAt } from "./retry.ts";

const now = new Date("2026-11-22T09:00:00.000Z");

test("an outage is waited for longer and longer, five times", () => {
  const pauses = [0, 1, 2, 3, 4].map((tries) => (retryAt(now, tries)?.getTime() ?? 0) - now.getTime());
  expect(pauses).toEqual(pauses.toSorted((a, b) => a - b));
  expect(pauses[0]).toBe(10 * 60 * 1000);
  expect(retryAt(now, 5)).toBeNull();
});
