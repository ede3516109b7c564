import { expect, it } from "vitest";
import { givenPromotion } from "./given-promotion.ts";

const line = (...kinds: string[]) => ({ discounts: kinds.map((kind) => ({ kind, name: `${kind} name` })) });

it("has the name that stands on the lines it changed", () => {
  expect(givenPromotion("SPRING5", [line("company"), line("company", "promotion")])).toEqual({
    code: "SPRING5",
    name: "promotion name",
  });
});

it("has no name where it changed no line, and is none without a code", () => {
  expect(givenPromotion("SPRING5", [line("company"), line()])).toEqual({ code: "SPRING5", name: null });
  expect(givenPromotion(null, [line("promotion")])).toBeNull();
});
