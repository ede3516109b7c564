import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decimals, scaled } from "../testing/arbitrary.ts";
import { plain } from "./decimal.ts";
import { judgeQuantity, type QuantityRules } from "./quantity.ts";

const pieces = { minimum: "6", multiple: "6", maximum: null };

describe("a quantity", () => {
  test.each([
    ["6", pieces],
    ["12", pieces],
    ["12.000", pieces],
    ["0.5", { minimum: "0.25", multiple: "0.25", maximum: "10" }],
    ["10", { minimum: "1", multiple: "1", maximum: "10" }],
  ])("of %s may be ordered", (quantity, rules) => {
    expect(judgeQuantity(quantity, rules)).toEqual({ ok: true });
  });

  test.each<[string, QuantityRules, string, string | null]>([
    ["1", pieces, "quantity_below_minimum", "6"],
    ["8", pieces, "quantity_off_multiple", "6"],
    ["9", pieces, "quantity_off_multiple", "12"],
    ["10", pieces, "quantity_off_multiple", "12"],
    ["99", { minimum: "1", multiple: "6", maximum: "20" }, "quantity_above_maximum", "18"],
    ["1", { minimum: "10", multiple: "6", maximum: null }, "quantity_below_minimum", "12"],
    ["5", { minimum: "10", multiple: "6", maximum: "11" }, "quantity_below_minimum", null],
    ["7.3", { minimum: "1", multiple: "0.25", maximum: null }, "quantity_off_multiple", "7.25"],
  ])("of %s under %j is refused", (quantity, rules, code, suggestion) => {
    expect(judgeQuantity(quantity, rules)).toEqual({ ok: false, code, suggestion });
  });

  const small = { min: 1n, max: 5000n };
  const rules = fc
    .record({
      places: fc.integer({ min: 0, max: 3 }),
      minimum: fc.bigInt(small),
      multiple: fc.bigInt({ min: 1n, max: 60n }),
      maximum: fc.option(fc.bigInt(small)),
      asked: fc.bigInt({ min: 1n, max: 6000n }),
    })
    .map((given) => ({ ...given, text: (units: bigint) => scaled(units, given.places).text }));

  test("is judged by whole units, and the suggestion is the nearest that may be ordered", () => {
    fc.assert(
      fc.property(rules, ({ minimum, multiple, maximum, asked, text }) => {
        const good = (units: bigint) =>
          units >= minimum && units % multiple === 0n && (maximum === null || units <= maximum);
        const given: QuantityRules = {
          minimum: text(minimum),
          multiple: text(multiple),
          maximum: maximum === null ? null : text(maximum),
        };
        const verdict = judgeQuantity(text(asked), given);
        expect(verdict.ok).toBe(good(asked));
        if (verdict.ok) return;
        const nearest = nearestGood(asked, good);
        expect(verdict.suggestion).toBe(nearest === null ? null : plain(text(nearest)));
        if (verdict.suggestion !== null)
          expect(judgeQuantity(verdict.suggestion, given)).toEqual({ ok: true });
      }),
    );
  });

  test("has a suggestion that is accepted, however fine and large the numbers", () => {
    const fine = (max: bigint) => decimals(6, 1n, max);
    fc.assert(
      fc.property(fine(10n ** 15n), fine(10n ** 12n), fine(10n ** 9n), (asked, minimum, multiple) => {
        const given = { minimum: minimum.text, multiple: multiple.text, maximum: null };
        const verdict = judgeQuantity(asked.text, given);
        if (!verdict.ok) expect(judgeQuantity(verdict.suggestion ?? "", given)).toEqual({ ok: true });
      }),
    );
  });
});

/** By walking away from what was asked, one unit at a time on both sides; upwards first. */
function nearestGood(asked: bigint, good: (units: bigint) => boolean): bigint | null {
  for (let distance = 0n; distance <= 12_000n; distance++) {
    if (good(asked + distance)) return asked + distance;
    if (asked - distance > 0n && good(asked - distance)) return asked - distance;
  }
  return null;
}
