import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openHarness } from "../../testing/harness.ts";
import { openPostgres, type PostgresWorld } from "../../testing/postgres-world.ts";
import { fillCart, makeTrade, submit, type Trade } from "../../testing/trade.ts";

describe("a cart that several tabs change at once, on PostgreSQL", () => {
  let world: PostgresWorld;
  let trade: Trade;
  beforeAll(async () => {
    world = await openPostgres();
    const harness = await openHarness(world.db);
    trade = await makeTrade(harness, { specs: [{ sku: "BOLT", prices: { "1": "3" }, stock: "500" }] });
  });
  afterAll(() => world.close());

  it("holds all that was added", async () => {
    const { id } = (await fillCart(trade, { BOLT: "1" })).body;
    const add = { lines: [{ sku: "BOLT", quantity: "2" }], mode: "add" };
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => trade.buyer.store("POST", `/v1/store/carts/${id}/lines`, add)),
    );
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    expect((await trade.buyer.store("GET", `/v1/store/carts/${id}`)).body.lines[0].quantity).toBe("17");
  });

  it("is ordered as it was answered", async () => {
    const { id } = (await fillCart(trade, { BOLT: "1" })).body;
    const add = { lines: [{ sku: "BOLT", quantity: "1" }], mode: "add" };
    const [order, ...added] = await Promise.all([
      submit(trade, id),
      ...Array.from({ length: 6 }, () => trade.buyer.store("POST", `/v1/store/carts/${id}/lines`, add)),
    ]);
    const held = 1 + added.filter(({ status }) => status === 200).length;
    expect(order?.body.lines[0].quantity).toBe(String(held));
  });
});
