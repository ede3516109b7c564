import { expect, test } from "vitest";
import { type Level, levelAfter, NOTHING, sameLevel } from "./level-change.ts";

const level: Level = { onHand: "5", arrivalDate: "2026-12-01", arrivalQuantity: "40" };

test("an absolute value sets, a delta adds, and what is absent stays", () => {
  expect(levelAfter(level, { on_hand: "7.50" })).toEqual({ ...level, onHand: "7.5" });
  expect(levelAfter(level, { delta: "-2" })).toEqual({ ...level, onHand: "3" });
  expect(levelAfter(level, { delta: "0.5" })).toEqual({ ...level, onHand: "5.5" });
  expect(levelAfter(level, {})).toEqual(level);
});

test("no level goes below nothing", () => {
  expect(levelAfter(level, { delta: "-5" })).toEqual({ ...level, onHand: "0" });
  expect(levelAfter(level, { delta: "-5.000001" })).toBeNull();
  expect(levelAfter(NOTHING, { delta: "-1" })).toBeNull();
});

test("an arrival is told, changed and taken back; without a date it has no quantity", () => {
  expect(levelAfter(NOTHING, { next_arrival_date: "2026-12-24" })).toEqual({
    ...{ onHand: "0", arrivalDate: "2026-12-24", arrivalQuantity: null },
  });
  expect(levelAfter(level, { next_arrival_quantity: "41.0" })).toEqual({ ...level, arrivalQuantity: "41" });
  expect(levelAfter(level, { next_arrival_date: null })).toEqual({
    ...level,
    arrivalDate: null,
    arrivalQuantity: null,
  });
  expect(levelAfter(NOTHING, { next_arrival_quantity: "3" })).toEqual(NOTHING);
});

test("levels are the same where nothing would be written", () => {
  expect(sameLevel(level, { ...level })).toBe(true);
  expect(sameLevel(level, { ...level, arrivalQuantity: null })).toBe(false);
  expect(sameLevel(level, { ...level, onHand: "6" })).toBe(false);
});
