import { describe, expect, it } from "vitest";
import { invitationState } from "./state.ts";

const at = (text: string) => new Date(`2026-11-${text}T00:00:00Z`);
const sent = { usedAt: null, replacedAt: null, revokedAt: null, expiresAt: at("14") };

describe("an invitation", () => {
  it("is open until the very moment it expires", () => {
    expect(invitationState(sent, at("13"))).toBe("open");
    expect(invitationState(sent, at("14"))).toBe("expired");
  });
  it("that was replaced says so even when it has expired", () => {
    expect(invitationState({ ...sent, replacedAt: at("02") }, at("20"))).toBe("replaced");
  });
  it("that was taken back is over", () => {
    expect(invitationState({ ...sent, revokedAt: at("02") }, at("03"))).toBe("revoked");
  });
  it("that was used is used, whatever came after", () => {
    expect(invitationState({ ...sent, usedAt: at("02"), replacedAt: at("03") }, at("20"))).toBe("used");
  });
});
