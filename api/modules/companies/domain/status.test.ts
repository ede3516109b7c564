import { describe, expect, it } from "vitest";
import { COMPANY_STATUSES, type CompanyMove, statusAfter } from "./status.ts";

const reach = (move: CompanyMove, connected: boolean) =>
  Object.fromEntries(COMPANY_STATUSES.map((status) => [status, statusAfter(move, { status, connected })]));
const nowhere = { invited: null, registered: null, active: null, suspended: null, closed: null };

describe("a company's status", () => {
  it("becomes registered once, from invited", () => {
    expect(reach("register", false)).toEqual({ ...nowhere, invited: "registered" });
  });
  it("becomes active when the connection is accepted", () => {
    expect(reach("connect", false)).toEqual({ ...nowhere, registered: "active" });
  });
  it("can be suspended once there is somebody to keep out", () => {
    expect(reach("suspend", true)).toEqual({ ...nowhere, registered: "suspended", active: "suspended" });
  });
  it("is closed once, from anywhere, for good", () => {
    const closed = { invited: "closed", registered: "closed", active: "closed", suspended: "closed" };
    expect(reach("close", true)).toEqual({ ...closed, closed: null });
    expect(reach("resume", true).closed).toBeNull();
  });
  it("returns to where it was when it is resumed", () => {
    expect(reach("resume", true)).toEqual({ ...nowhere, suspended: "active" });
    expect(reach("resume", false)).toEqual({ ...nowhere, suspended: "registered" });
  });
});
