import fc from "fast-check";
import { expect, it } from "vitest";
import { REACHES } from "../../../kernel/grants.ts";
import { isAdministrator, losesLast, type Member } from "./administrators.ts";

const grants = fc.array(
  fc.record({ capability: fc.constant("buyers.manage" as const), scope: fc.constantFrom(...REACHES) }),
  { maxLength: 1 },
);
const people = fc.uniqueArray(
  fc.record({ buyerId: fc.integer({ min: 0, max: 5 }).map(String), active: fc.boolean(), grants }),
  { minLength: 1, selector: ({ buyerId }: Member) => buyerId },
);

it("a company keeps an administrator exactly where one is left after the change", () => {
  fc.assert(
    fc.property(people, fc.boolean(), grants, (members, active, granted) => {
      const [{ buyerId } = { buyerId: "" }] = members;
      const changed = { buyerId, active, grants: granted };
      const others = members.filter((member) => member.buyerId !== buyerId);
      const left = others.some(isAdministrator) || isAdministrator(changed);
      expect(losesLast(members, changed)).toBe(members.some(isAdministrator) && !left);
    }),
  );
});

it("a branch's manager is no administrator", () => {
  const manager = (scope: (typeof REACHES)[number]) => ({
    buyerId: "b",
    active: true,
    grants: [{ capability: "buyers.manage" as const, scope }],
  });
  expect(isAdministrator(manager("location"))).toBe(false);
  expect(isAdministrator(manager("company"))).toBe(true);
});
