import { describe, expect, it } from "vitest";
import type { Permission } from "../../kernel/permissions.ts";
import { buyerActor, staffActor } from "../../testing/contexts.ts";
import type { Actor } from "./actor.ts";
import { asBuyer, asStaff, permit } from "./permit.ts";

const visitor: Actor = { kind: "visitor" };
const system: Actor = { kind: "system" };
const verdict = (actor: Actor, permission: Permission, write: boolean) => {
  try {
    permit(actor, permission, write);
    return "allowed";
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe("a permission", () => {
  const accept: Permission = { staff: "orders.accept" };
  const submit: Permission = { buyer: "orders.submit" };
  const own: Permission = { buyer: "signed_in", company: "any" };
  const may = buyerActor({ capabilities: ["orders.submit"] });
  const at = (companyStatus: string) => buyerActor({ companyStatus, capabilities: ["orders.submit"] });

  it.each<[string, Actor, Permission, boolean, string]>([
    ["staff who have it", staffActor("orders.accept"), accept, true, "allowed"],
    ["staff who have another", staffActor("orders.read"), accept, true, "forbidden"],
    ["a key that has it", { ...staffActor("orders.accept"), kind: "key" }, accept, true, "allowed"],
    ["a buyer, of staff's", may, accept, true, "unauthenticated"],
    ["a visitor, of staff's", visitor, accept, true, "unauthenticated"],
    ["the product itself", system, accept, true, "allowed"],
    ["a buyer who has it", may, submit, true, "allowed"],
    ["a buyer who has another", buyerActor({ capabilities: ["orders.view"] }), submit, true, "forbidden"],
    ["staff, of buyers'", staffActor("orders.accept"), submit, true, "unauthenticated"],
    ["a visitor, of buyers'", visitor, submit, true, "unauthenticated"],
    ["a suspended company's buyer, to write", at("suspended"), submit, true, "company_suspended"],
    ["a suspended company's buyer, to read", at("suspended"), submit, false, "allowed"],
    ["a registered company's buyer, to write", at("registered"), submit, true, "connection_not_accepted"],
    ["a registered company's buyer, to read", at("registered"), submit, false, "connection_not_accepted"],
    ["a closed company's buyer, to read", at("closed"), submit, false, "connection_not_accepted"],
    ["any company's buyer, of what is their own", at("suspended"), own, true, "allowed"],
    ["anybody, of what visitors may", visitor, { visitor: true }, true, "allowed"],
    ["staff, of the product's own", staffActor("orders.accept"), { system: true }, true, "forbidden"],
    ["a buyer, of the product's own", may, { system: true }, true, "forbidden"],
  ])("asked by %s", (_who, actor, permission, write, expected) => {
    expect(verdict(actor, permission, write)).toBe(expected);
  });

  it("tells which one is missing", () => {
    expect(() => permit(staffActor(), accept, true)).toThrow("This needs the permission orders.accept.");
    expect(() => permit(buyerActor(), submit, true)).toThrow("This needs the capability orders.submit.");
  });

  it("is not had by casting", () => {
    expect(() => asBuyer(staffActor())).toThrow();
    expect(() => asStaff(visitor)).toThrow();
    expect(asBuyer(may)).toBe(may);
  });
});
