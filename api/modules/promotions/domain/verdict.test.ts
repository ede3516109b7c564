import { describe, expect, it } from "vitest";
import { type PromotionFacts, verdictOn } from "./verdict.ts";

const facts: PromotionFacts = {
  ...{ id: "pro_1", code: "SPRING5", name: "Spring", percent: "5", status: "active" },
  ...{ validFrom: "2026-11-01", validUntil: "2026-11-22", ours: true, left: true },
  minimum: { amount: "100.00", currency: "GBP" },
};
const verdict = (more: Partial<PromotionFacts> = {}, amount = "100.00", today = "2026-11-22") =>
  verdictOn({ ...facts, ...more }, today, { amount, currency: "GBP" });

describe("a promotion", () => {
  it("counts on its last day, at its minimum", () => {
    expect(verdict()).toBeNull();
    expect(verdict({ minimum: null }, "0.00")).toBeNull();
  });

  it("says why it does not count", () => {
    expect(verdict({ status: "inactive" })).toBe("promotion_unknown");
    expect(verdict({}, "100.00", "2026-11-23")).toBe("promotion_expired");
    expect(verdict({}, "100.00", "2026-10-31")).toBe("promotion_expired");
    expect(verdict({ left: false })).toBe("promotion_used_up");
    expect(verdict({ ours: false, left: false })).toBe("promotion_not_for_you");
    expect(verdict({}, "99.99")).toBe("below_promotion_minimum");
    expect(verdict({ minimum: { amount: "1.00", currency: "EUR" } })).toBe("promotion_not_for_you");
  });
});
