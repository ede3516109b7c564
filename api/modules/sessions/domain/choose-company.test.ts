import { describe, expect, it } from "vitest";
import { chooseCompany } from "./choose-company.ts";

const member = (id: string, status: string) => ({ company: { id, status } });
const chosen = (id: string, status: string) => ({ kind: "chosen", membership: member(id, status) });

describe("the company of a session", () => {
  it("is the first active one", () => {
    const all = [
      member("a", "registered"),
      member("b", "suspended"),
      member("c", "active"),
      member("d", "active"),
    ];
    expect(chooseCompany(all)).toEqual(chosen("c", "active"));
  });
  it("is one that has still to accept the connection where none is active", () => {
    expect(chooseCompany([member("a", "suspended"), member("b", "registered")])).toEqual(
      chosen("b", "registered"),
    );
  });
  it("is the one asked for", () => {
    const all = [member("a", "active"), member("b", "registered"), member("c", "suspended")];
    expect(chooseCompany(all, "b")).toEqual(chosen("b", "registered"));
    expect(chooseCompany(all, "c")).toEqual({ kind: "suspended" });
    expect(chooseCompany(all, "z")).toEqual({ kind: "unknown" });
  });
  it("is missing where all are suspended, or there is none", () => {
    expect(chooseCompany([member("a", "suspended")])).toEqual({ kind: "suspended" });
    expect(chooseCompany([])).toEqual({ kind: "none" });
    expect(chooseCompany([member("a", "invited")], "a")).toEqual({ kind: "unknown" });
  });
});
