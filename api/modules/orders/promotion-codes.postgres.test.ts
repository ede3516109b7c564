import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeContract } from "../../testing/catalogue.ts";
import { makeBuyer } from "../../testing/factories.ts";
import { openHarness } from "../../testing/harness.ts";
import { openPostgres, type PostgresWorld } from "../../testing/postgres-world.ts";
import { fillCart, makeTrade, submit, type Trade } from "../../testing/trade.ts";

describe("the last use of a promotion code", () => {
  let world: PostgresWorld;
  beforeAll(async () => {
    world = await openPostgres(8);
  });
  afterAll(() => world.close());

  it.each([
    ["of all", { maximum_uses: 1 }],
    ["of a company", { maximum_uses_per_company: 1 }],
  ])("%s goes to one of several buyers; the others are shown the price without it", async (_, limit) => {
    const harness = await openHarness(world.db);
    const trade = await makeTrade(harness);
    await trade.supplier.admin("POST", "/v1/admin/promotions", {
      ...{ code: "LAST", name: "Last", percent: "5", ...limit },
    });
    const trades = await Promise.all(
      [1, 2, 3, 4].map(async (): Promise<Trade> => {
        const buyer = await makeBuyer(harness, trade.supplier, { companyId: trade.buyer.companyId });
        const contractId = await makeContract(harness, trade.supplier, {
          ...{ companyId: trade.buyer.companyId, priceListId: trade.priceListId },
        });
        return { ...trade, buyer, contractId };
      }),
    );
    const carts = await Promise.all(
      trades.map(async (one) => {
        const cart = (await fillCart(one, { "BOLT-8": "10" })).body;
        await one.buyer.store("PUT", `/v1/store/carts/${cart.id}/promotion`, { code: "LAST" });
        return cart.id as string;
      }),
    );
    const answers = await Promise.all(trades.map((one, place) => submit(one, carts[place] as string)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
    for (const { status, body } of answers) if (status === 409) expect(body.code).toBe("cart_changed");
    const [counted] = await trade.supplier.scope((tx) =>
      tx.query("select uses, (select count(*)::int from promotion_uses) as orders from promotions"),
    );
    expect(counted).toEqual({ uses: 1, orders: 1 });
  });
});
