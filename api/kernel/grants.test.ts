import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beyond, type Grant, joinGrants, plainGrants, REACHES, reaches, reachOf } from "./grants.ts";
import { BUYER_CAPABILITIES } from "./permissions.ts";

const grant = fc.record({
  capability: fc.constantFrom(...BUYER_CAPABILITIES),
  scope: fc.constantFrom(...REACHES),
});
const grants = fc.array(grant, { maxLength: 10 });
const branch = fc.constantFrom(null, "loc_a", "loc_b");

describe("grants", () => {
  it("join to the widest of each capability, in any order", () => {
    fc.assert(
      fc.property(grants, grants, (one, other) => {
        const sorted = (list: Grant[]) => list.sort((a, b) => (a.capability < b.capability ? -1 : 1));
        expect(sorted(joinGrants(one, other))).toEqual(sorted(joinGrants(other, one)));
        expect(beyond(joinGrants(one, other), [...one, ...other])).toEqual([]);
      }),
    );
  });

  it("that nobody lacks are those of a subset", () => {
    fc.assert(
      fc.property(grants, grants, (held, wanted) => {
        const own = joinGrants(held);
        const missing = beyond(own, wanted);
        expect(beyond(joinGrants(own, missing), wanted)).toEqual([]);
        if (missing.length > 0) expect(joinGrants(own, wanted)).not.toEqual(own);
      }),
    );
  });

  it("reach further the wider they are", () => {
    fc.assert(
      fc.property(fc.boolean(), branch, branch, (mine, here, there) => {
        const owner = { buyerId: mine ? "buy_me" : "buy_other", locationId: there };
        const [own, location, company] = REACHES.map((scope) =>
          reaches(
            { id: "buy_me", locationId: here, grants: [{ capability: "orders.view", scope }] },
            "orders.view",
            owner,
          ),
        );
        expect(own).toBe(mine);
        expect(location).toBe(mine || (here !== null && here === there));
        expect(company).toBe(true);
      }),
    );
  });

  it("given without a role reach the company, but carts stay their buyer's", () => {
    const plain = plainGrants(["orders.view", "carts.edit"]);
    expect(reachOf(plain, "orders.view")).toBe("company");
    expect(reachOf(plain, "carts.edit")).toBe("own");
    expect(reachOf(plain, "buyers.manage")).toBeNull();
    expect(
      reaches({ id: "b", locationId: null, grants: [] }, "orders.view", { buyerId: "b", locationId: null }),
    ).toBe(false);
  });
});
