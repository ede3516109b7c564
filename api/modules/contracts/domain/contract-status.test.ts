import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contractStatus, dayOf } from "./contract-status.ts";

const day = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2030-01-01"), noInvalidDate: true })
  .map(dayOf);

describe("a contract", () => {
  it("is active exactly from its first to its last day", () => {
    fc.assert(
      fc.property(fc.option(day), fc.option(day), day, (validFrom, validUntil, today) => {
        const status = contractStatus({ status: "active", validFrom, validUntil }, today);
        const within = (validFrom ?? today) <= today && today <= (validUntil ?? today);
        expect(status === "active").toBe(within);
        expect(contractStatus({ status: "closed", validFrom, validUntil }, today)).toBe("closed");
      }),
    );
  });

  it("says on which side of its time a day is", () => {
    const contract = { status: "active", validFrom: "2026-01-01", validUntil: "2026-12-31" };
    expect(contractStatus(contract, "2025-12-31")).toBe("not_yet_valid");
    expect(contractStatus(contract, "2026-12-31")).toBe("active");
    expect(contractStatus(contract, "2027-01-01")).toBe("expired");
  });
});
