import fc from "fast-check";
import { expect, test } from "vitest";
import { decimal } from "../../../kernel/decimal.ts";
import { judgeQuantity } from "../../../kernel/quantity.ts";
import "../../../testing/arbitrary.ts";
import { packed, wholePacks } from "./packs.ts";

const packs = [
  { unit: "BX", quantity: "12.000000" },
  { unit: "PF", quantity: "480" },
];
const free = { minimum: "1", multiple: "1", maximum: null };

test("a quantity is shown in the packs it was counted in, while it makes whole ones", () => {
  expect(packed("24", packs, "BX")).toEqual({ unit: "BX", quantity: "12", count: "2" });
  expect(packed("25", packs, "BX")).toBeNull();
  expect(packed("24", packs, null)).toBeNull();
  expect(packed("24", packs, "CT")).toBeNull();
  expect(packed("960", packs, "PF")).toEqual({ unit: "PF", quantity: "480", count: "2" });
});

test("a suggestion in packs is the nearest that the rules about pieces allow", () => {
  const box = { unit: "BX", quantity: "12" };
  expect(wholePacks("30", box, free, "up")).toBe("3");
  expect(wholePacks("30", box, free, "down")).toBe("2");
  expect(wholePacks("5", box, free, "down")).toBeNull();
  expect(wholePacks("13", box, { ...free, multiple: "8" }, "up")).toBe("2");
  expect(wholePacks("1", box, { ...free, maximum: "11" }, "up")).toBeNull();
});

test("whatever is suggested may be ordered", () => {
  const size = fc.integer({ min: 1, max: 60 }).map(String);
  const rules = fc.record({ minimum: size, multiple: size, maximum: fc.option(size.map((n) => `${n}00`)) });
  fc.assert(
    fc.property(size, size, rules, fc.constantFrom("up", "down"), (asked, quantity, given, way) => {
      const count = wholePacks(asked, { unit: "BX", quantity }, given, way);
      if (count === null) return;
      const pieces = decimal(count).times(quantity);
      expect(judgeQuantity(pieces.toFixed(), given)).toEqual({ ok: true });
      expect(way === "up" ? pieces.gte(asked) : pieces.lte(asked)).toBe(true);
    }),
  );
});
