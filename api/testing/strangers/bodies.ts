/** What some operations need in their bodies beside the document's examples, so that one's own id succeeds. */
import type { Seeded } from "../tenancy/seed.ts";

const BODIES: Readonly<Record<string, (asking: Seeded) => object>> = {
  createSession: ({ companies: [{ buyer }] }) => ({
    email: buyer.email,
    password: `password of ${buyer.email}`,
  }),
  createPriceList: () => ({ kind: "derived", percent: "5" }),
  updatePriceList: () => ({ kind: "derived", percent: "5" }),
  setCompanyGroups: ({ groupId }) => ({ group_ids: [groupId] }),
  setCartPromotion: () => ({ code: null }),
  createStaffSession: ({ staff }) => staff,
};

export function bodyFor(operationId: string, asking: Seeded): object {
  return BODIES[operationId]?.(asking) ?? {};
}
