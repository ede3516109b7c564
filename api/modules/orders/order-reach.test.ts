import { and, eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { makeBuyer, type TestBuyer } from "../../testing/factories.ts";
import { openHarness } from "../../testing/harness.ts";
import { fillCart, makeTrade, submit } from "../../testing/trade.ts";
import { memberships } from "../buyers/tables.ts";
import { locations } from "../locations/tables.ts";

const ORDERS = "/v1/store/orders";

it("orders are seen as far as the role reaches: one's own, the branch's, the company's", async () => {
  const harness = await openHarness();
  const trade = await makeTrade(harness, {
    specs: [{ sku: "BOLT-8", prices: { "1": "0.85" }, stock: "500" }],
  });
  const { supplier } = trade;
  const { companyId } = trade.buyer;
  const now = harness.clock.now();
  const [leeds, york] = [harness.newId("loc"), harness.newId("loc")];
  await supplier.scope(async (tx) => {
    for (const [id, name] of [
      [leeds, "Leeds"],
      [york, "York"],
    ] as const) {
      await tx.db
        .insert(locations)
        .values({ supplierId: supplier.id, companyId, id, name, createdAt: now, updatedAt: now });
    }
    await tx.db
      .update(memberships)
      .set({ locationId: leeds })
      .where(and(eq(memberships.buyerId, trade.buyer.id), eq(memberships.companyId, companyId)));
  });
  const role = async (scope: string) =>
    (
      await supplier.admin("POST", "/v1/admin/buyer-roles", {
        name: `Sees ${scope}`,
        grants: [{ capability: "orders.view", scope }],
      })
    ).body.id;
  const [own, location, company] = [await role("own"), await role("location"), await role("company")];
  const person = (roleId: string, locationId?: string) =>
    makeBuyer(harness, supplier, { companyId, roleId, ...(locationId ? { locationId } : {}) });
  const filled = await fillCart(trade, { "BOLT-8": "5" });
  const order = (await submit(trade, filled.body.id)).body;

  const seen = async (buyer: TestBuyer) => {
    const one = await buyer.store("GET", `${ORDERS}/${order.id}`);
    const { data } = (await buyer.store("GET", ORDERS)).body;
    expect(one.status).toBe(data.length === 1 ? 200 : 404);
    return data.length === 1;
  };
  expect(await seen(await person(own, leeds))).toBe(false);
  expect(await seen(await person(location, leeds))).toBe(true);
  expect(await seen(await person(location, york))).toBe(false);
  expect(await seen(await person(location))).toBe(false);
  expect(await seen(await person(company))).toBe(true);
  expect(await seen(trade.buyer)).toBe(true);
  await supplier.scope((tx) =>
    tx.db
      .update(memberships)
      .set({ roleId: own, capabilities: [] })
      .where(eq(memberships.buyerId, trade.buyer.id)),
  );
  expect(await seen(trade.buyer)).toBe(true);
});
