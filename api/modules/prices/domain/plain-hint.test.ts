import { expect, it } from "vitest";
import { plainHint } from "./plain-hint.ts";

it("lets a contract rest after a miss and tries again", () => {
  const hint = plainHint({ rest: 2 });
  expect(hint.likely("con_1")).toBe(true);
  hint.missed("con_1");
  expect([1, 2, 3, 4].map(() => hint.likely("con_1"))).toEqual([false, false, true, true]);
  expect(hint.likely("con_2")).toBe(true);
});

it("remembers no more than it may", () => {
  const hint = plainHint({ kept: 2 });
  for (const contract of ["con_1", "con_2", "con_3"]) hint.missed(contract);
  expect(["con_1", "con_2", "con_3"].map((contract) => hint.likely(contract))).toEqual([true, false, false]);
});

it("trusts whom it answered until it missed", () => {
  const hint = plainHint({ kept: 2 });
  expect(hint.sure("com_1")).toBe(false);
  hint.answered("com_1");
  expect(hint.sure("com_1")).toBe(true);
  hint.missed("com_1");
  expect(hint.sure("com_1")).toBe(false);
  for (const company of ["com_2", "com_3", "com_4"]) hint.answered(company);
  expect(["com_2", "com_3", "com_4"].map((company) => hint.sure(company))).toEqual([false, true, true]);
});
