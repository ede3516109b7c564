import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runSchedules } from "../../platform/jobs/schedules.ts";
import { schedules } from "../../subscribers.ts";
import { makeBuyer } from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";
import { openPostgres, type PostgresWorld } from "../../testing/postgres-world.ts";
import { fillCart, makeTrade, submit, type Trade } from "../../testing/trade.ts";

describe("orders submitted at once, on PostgreSQL", () => {
  let world: PostgresWorld;
  let harness: Harness;
  beforeAll(async () => {
    world = await openPostgres();
    harness = await openHarness(world.db);
  });
  afterAll(() => world.close());

  async function levels(trade: Trade) {
    return trade.supplier.scope((tx) =>
      tx.query<{ on_hand: number; reserved: number }>(
        "select on_hand::int, reserved::int from stock_levels where product_id = $1",
        [trade.products.SCARCE],
      ),
    );
  }

  it("sell what is there and not one more: 200 submissions for a stock of 50", async () => {
    const trade = await makeTrade(harness, { specs: [{ sku: "SCARCE", prices: { "1": "3" }, stock: "50" }] });
    const carts = await Promise.all(
      Array.from({ length: 200 }, async () => {
        const buyer = await makeBuyer(harness, trade.supplier, { companyId: trade.buyer.companyId });
        const cart = await fillCart(trade, { SCARCE: "1" }, buyer);
        return { mine: { ...trade, buyer }, id: cart.body.id as string };
      }),
    );
    const answers = await Promise.all(carts.map(({ mine, id }) => submit(mine, id)));
    const accepted = answers.filter(({ status }) => status === 201);
    const refused = answers.filter(({ status }) => status === 409);
    expect(accepted).toHaveLength(50);
    expect(refused).toHaveLength(150);
    for (const { body } of refused) {
      expect(body).toMatchObject({
        code: "stock_short",
        lines: [{ sku: "SCARCE", requested: "1", available: "0" }],
      });
    }
    expect(await levels(trade)).toEqual([{ on_hand: 50, reserved: 50 }]);
    const numbers = accepted.map(({ body }) => Number(body.number.slice(5))).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 50 }, (_, i) => i + 1));
  });

  it("make one order of one cart, whatever the number of tabs", async () => {
    const trade = await makeTrade(harness, { specs: [{ sku: "SCARCE", prices: { "1": "3" }, stock: "50" }] });
    const cart = (await fillCart(trade, { SCARCE: "2" })).body;
    const answers = await Promise.all(Array.from({ length: 8 }, () => submit(trade, cart.id)));
    const orders = answers.filter(({ status }) => status === 201);
    expect(orders).toHaveLength(1);
    for (const { status, body } of answers) {
      if (status !== 201)
        expect(body).toMatchObject({ code: "cart_submitted", order_id: orders[0]?.body.id });
    }
    expect(await levels(trade)).toEqual([{ on_hand: 50, reserved: 2 }]);
  });

  it("give one answer to one key, however often it is pressed", async () => {
    const trade = await makeTrade(harness, { specs: [{ sku: "SCARCE", prices: { "1": "3" }, stock: "50" }] });
    const cart = (await fillCart(trade, { SCARCE: "2" })).body;
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => submit(trade, cart.id, { key: "pressed" })),
    );
    const ids = new Set(answers.filter(({ status }) => status === 201).map(({ body }) => body.id));
    expect(ids.size).toBe(1);
    for (const { status, body } of answers) {
      if (status !== 201) expect(body.code).toBe("idempotency_in_progress");
    }
    expect(await levels(trade)).toEqual([{ on_hand: 50, reserved: 2 }]);
  });

  it("are accepted or rejected by one of two who answer at once", async () => {
    const trade = await makeTrade(harness, { specs: [{ sku: "SCARCE", prices: { "1": "3" }, stock: "50" }] });
    const order = (await submit(trade, (await fillCart(trade, { SCARCE: "5" })).body.id)).body;
    const path = `/v1/admin/orders/${order.id}`;
    const answers = await Promise.all([
      trade.supplier.admin("POST", `${path}/accept`, { promised_date: "2026-12-01" }),
      trade.supplier.admin("POST", `${path}/reject`, { reason: "no" }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const accepted = answers[0]?.status === 200;
    expect(await levels(trade)).toEqual([{ on_hand: 50, reserved: accepted ? 5 : 0 }]);
  });

  it("never come above what was agreed for open orders, whatever the number of tabs", async () => {
    const trade = await makeTrade(harness, { specs: [{ sku: "SCARCE", prices: { "1": "3" }, stock: "50" }] });
    await trade.supplier.scope((tx) =>
      tx.query(
        `insert into company_conditions (supplier_id, company_id, currency, maximum_open_orders, updated_at)
         values ($1, $2, 'GBP', 20, $3)`,
        [trade.supplier.id, trade.buyer.companyId, harness.clock.now().toISOString()],
      ),
    );
    const carts = await Promise.all(
      Array.from({ length: 16 }, async () => {
        const buyer = await makeBuyer(harness, trade.supplier, { companyId: trade.buyer.companyId });
        const cart = await fillCart(trade, { SCARCE: "1" }, buyer);
        return { mine: { ...trade, buyer }, id: cart.body.id as string };
      }),
    );
    const answers = await Promise.all(carts.map(({ mine, id }) => submit(mine, id)));
    // 3.60 each: five are 18.00, and a sixth would be above 20.00.
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(5);
    for (const { body } of answers.filter(({ status }) => status !== 201))
      expect(body).toMatchObject({ code: "above_open_orders", open: { amount: "18.00" } });
    expect(await levels(trade)).toEqual([{ on_hand: 50, reserved: 5 }]);
  });

  it("and accepted while they expire keep their stock or have given it back", async () => {
    const trade = await makeTrade(harness, { specs: [{ sku: "SCARCE", prices: { "1": "3" }, stock: "50" }] });
    await trade.supplier.scope((tx) => tx.query("update settings set reservation_hours = 1"));
    const ids: string[] = [];
    for (let n = 0; n < 10; n++)
      ids.push((await submit(trade, (await fillCart(trade, { SCARCE: "5" })).body.id)).body.id);
    harness.clock.advance(60 * 60 * 1000);
    const accepts = ids.map((id) =>
      trade.supplier.admin("POST", `/v1/admin/orders/${id}/accept`, { promised_date: "2026-12-01" }),
    );
    const expiry = Array.from({ length: 3 }, () => runSchedules(harness.ports, schedules));
    const [answers] = await Promise.all([Promise.all(accepts), Promise.all(expiry)]);
    // Nobody else wants any, so that each finds its stock held or free.
    expect(answers.map(({ status }) => status)).toEqual(ids.map(() => 200));
    expect(await levels(trade)).toEqual([{ on_hand: 50, reserved: 50 }]);
  });
});
