import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inPacks, packsFor, piecesOf } from "./packs.ts";
import { checkQuantity } from "./quantity.ts";

describe("packs", () => {
  it.each([
    ["2", "12", "24"],
    ["3", "0.75", "2.25"],
    ["0", "12", "0"],
  ])("%s packs of %s are %s pieces, and back", (count, pack, pieces) => {
    expect(piecesOf(count, pack)).toBe(pieces);
    expect(packsFor(pieces, pack)).toBe(count);
  });

  it("hold more than was asked for rather than less", () => {
    expect(packsFor("13", "12")).toBe("2");
  });

  it("take a quantity exactly when the rules take its pieces", () => {
    const whole = fc.integer({ min: 1, max: 60 }).map(String);
    const maximum = fc.option(fc.integer({ min: 60, max: 900 }).map(String), { nil: null });
    fc.assert(
      fc.property(
        fc.record({ minimum: whole, multiple: whole, maximum }),
        whole,
        whole,
        (rules, pack, count) => {
          const inPieces = checkQuantity(piecesOf(count, pack), rules);
          expect(checkQuantity(count, inPacks(rules, pack)) === null).toBe(inPieces === null);
        },
      ),
    );
  });
});
