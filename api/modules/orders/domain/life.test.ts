import { describe, expect, it } from "vitest";
import { actionsOf, LIFE } from "./life.ts";

describe("the life of an order", () => {
  it("lets a submitted order be accepted or rejected", () => {
    expect(actionsOf("submitted")).toEqual(["accept", "reject"]);
  });

  it("ends once it was accepted or rejected", () => {
    for (const { to } of Object.values(LIFE)) expect(actionsOf(to)).toEqual([]);
  });
});
