/** What binds an order beside its cart: stock that ends, limits that were agreed, where it comes from and goes to. */
import { beforeAll, describe, expect, it } from "vitest";
import { runSchedules } from "../../platform/jobs/schedules.ts";
import { schedules } from "../../subscribers.ts";
import { makeStock, makeWarehouse } from "../../testing/catalogue.ts";
import { makeBuyer } from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";
import { fillCart, makeTrade, submit, type Trade } from "../../testing/trade.ts";

const HOUR = 60 * 60 * 1000;
const SPECS = [{ sku: "BOLT", prices: { "1": "1" }, stock: "100" }];

describe("an order", () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await openHarness();
  });

  const put = (trade: Trade, columns: string) =>
    trade.supplier.scope((tx) => tx.query(`update stock_levels set ${columns}`));
  const order = async (trade: Trade, quantity: string) =>
    submit(trade, (await fillCart(trade, { BOLT: quantity })).body.id);
  const levels = (trade: Trade) =>
    trade.supplier.scope((tx) =>
      tx.query("select on_hand::int, reserved::int from stock_levels order by warehouse_id"),
    );
  const held = async (trade: Trade, id: string) =>
    (await trade.supplier.admin("GET", `/v1/admin/stock/reservations?order_id=${id}`)).body.data;
  const agree = (trade: Trade, columns: object, companyId = trade.buyer.companyId) =>
    trade.supplier.scope((tx) =>
      tx.query(
        `insert into company_conditions (supplier_id, company_id, updated_at, ${Object.keys(columns).join(", ")})
         values ($1, $2, $3, ${Object.keys(columns)
           .map((_, place) => `$${place + 4}`)
           .join(", ")})`,
        [trade.supplier.id, companyId, harness.clock.now().toISOString(), ...Object.values(columns)],
      ),
    );

  describe("holds its stock for the supplier's hours", () => {
    async function expiring(): Promise<{ trade: Trade; id: string }> {
      const trade = await makeTrade(harness, { specs: SPECS });
      await trade.supplier.scope((tx) => tx.query("update settings set reservation_hours = 24"));
      const { body } = await order(trade, "60");
      const endsAt = new Date(harness.clock.now().getTime() + 24 * HOUR).toISOString();
      expect(await held(trade, body.id)).toMatchObject([
        { sku: "BOLT", quantity: "60", expires_at: endsAt, released_at: null },
      ]);
      return { trade, id: body.id };
    }
    const pass = (hours: number) => {
      harness.clock.advance(hours * HOUR);
      return runSchedules(harness.ports, schedules);
    };

    it("and then gives it back, once, with a line in its history", async () => {
      const { trade, id } = await expiring();
      await pass(23);
      expect(await levels(trade)).toEqual([{ on_hand: 100, reserved: 60 }]);
      await Promise.all([pass(1), runSchedules(harness.ports, schedules)]);
      await pass(0);
      expect(await levels(trade)).toEqual([{ on_hand: 100, reserved: 0 }]);
      const seen = (await trade.buyer.store("GET", `/v1/store/orders/${id}`)).body;
      expect(seen.acceptance).toBe("submitted");
      expect(seen.history.map(({ type }: { type: string }) => type)).toEqual([
        ...["order.submitted", "stock.reservation_expired"],
      ]);
      expect((await held(trade, id))[0].released_at).toBe(harness.clock.now().toISOString());
    });

    it("and no longer needs them once it was accepted in time", async () => {
      const { trade, id } = await expiring();
      await trade.supplier.admin("POST", `/v1/admin/orders/${id}/accept`, { promised_date: "2026-12-01" });
      await pass(100);
      expect(await levels(trade)).toEqual([{ on_hand: 100, reserved: 60 }]);
      expect((await held(trade, id))[0]).toMatchObject({ expires_at: null, released_at: null });
    });

    it("and takes it again when it is accepted late, or tells what is missing and stays as it was", async () => {
      const { trade, id } = await expiring();
      await pass(25);
      await put(trade, "on_hand = 59");
      const accept = () =>
        trade.supplier.admin("POST", `/v1/admin/orders/${id}/accept`, { promised_date: "2026-12-01" });
      expect(await accept()).toMatchObject({
        status: 409,
        body: { code: "stock_short", lines: [{ sku: "BOLT", requested: "60", available: "59" }] },
      });
      expect((await trade.buyer.store("GET", `/v1/store/orders/${id}`)).body.acceptance).toBe("submitted");
      await put(trade, "on_hand = 60");
      expect(await accept()).toMatchObject({ status: 200, body: { acceptance: "accepted" } });
      expect(await levels(trade)).toEqual([{ on_hand: 60, reserved: 60 }]);
      await pass(100);
      expect(await levels(trade)).toEqual([{ on_hand: 60, reserved: 60 }]);
    });

    it("and may be rejected after them, which gives nothing back twice", async () => {
      const { trade, id } = await expiring();
      await pass(25);
      await trade.supplier.admin("POST", `/v1/admin/orders/${id}/reject`, { reason: "Too late" });
      expect(await levels(trade)).toEqual([{ on_hand: 100, reserved: 0 }]);
    });

    it("or for as long as it takes, where none were set", async () => {
      const trade = await makeTrade(harness, { specs: SPECS });
      const { body } = await order(trade, "60");
      await pass(10_000);
      expect(await held(trade, body.id)).toMatchObject([{ expires_at: null, released_at: null }]);
      harness.clock.advance(-10_000 * HOUR);
    });
  });

  it("is refused for want of stock in words, where the company is told no figures", async () => {
    const trade = await makeTrade(harness, { specs: [{ ...SPECS[0], sku: "BOLT", stock: "4711" }] });
    await trade.supplier.scope((tx) => tx.query("update settings set stock_disclosure = 'hidden'"));
    const refused = await order(trade, "999999");
    expect(refused).toMatchObject({
      status: 409,
      body: {
        code: "stock_short",
        lines: [{ sku: "BOLT", requested: "999999", available: null }],
        errors: [{ detail: "There is not enough of BOLT in stock." }],
      },
    });
    expect(JSON.stringify(refused.body)).not.toContain("4711");
    // What else is wrong is told first: nobody learns of stock by an order that could not have been made.
    const cart = (await fillCart(trade, { BOLT: "999999" })).body;
    const strange = await submit(trade, cart.id, { body: { shipping_address_id: harness.newId("adr") } });
    expect(strange.body.code).toBe("invalid_lines");
  });

  it("takes a line from the warehouse that it names, and no other", async () => {
    const trade = await makeTrade(harness, { specs: SPECS });
    const far = await makeWarehouse(harness, trade.supplier, { name: "Rotterdam", position: 9 });
    await makeStock(harness, trade.supplier, trade.products.BOLT ?? "", far, "7");
    const cart = (await fillCart(trade, { BOLT: "7" })).body;
    const pin = (quantity: string) =>
      trade.buyer.store("POST", `/v1/store/carts/${cart.id}/lines`, {
        lines: [{ sku: "BOLT", quantity, warehouse_id: far }],
      });
    await pin("8");
    expect(await submit(trade, cart.id)).toMatchObject({
      status: 409,
      body: { code: "stock_short", lines: [{ requested: "8", available: "7" }] },
    });
    await pin("7");
    const made = (await submit(trade, cart.id)).body;
    expect(made.lines).toMatchObject([
      { quantity: "7", pack: null, warehouse: { id: far, name: "Rotterdam" } },
    ]);
    expect(await held(trade, made.id)).toMatchObject([{ warehouse_name: "Rotterdam", quantity: "7" }]);
    expect((await trade.buyer.store("GET", `/v1/store/orders/${made.id}`)).body).toEqual(made);
    const here = async (id: string) =>
      (await trade.supplier.admin("GET", `/v1/admin/orders?warehouse_id=${id}`)).body.data.length;
    expect([await here(far), await here(trade.warehouseId)]).toEqual([1, 0]);
  });

  it("keeps the packs it was counted in", async () => {
    const trade = await makeTrade(harness, { specs: SPECS });
    await trade.supplier.scope((tx) =>
      tx.query(`update products set packs = '[{"unit":"BX","quantity":"12","gtin":null}]'`),
    );
    const cart = (await fillCart(trade, { BOLT: "1" })).body;
    await trade.buyer.store("POST", `/v1/store/carts/${cart.id}/lines`, {
      lines: [{ sku: "BOLT", quantity: "3", unit: "BX" }],
    });
    const made = (await submit(trade, cart.id)).body;
    expect(made.lines).toMatchObject([{ quantity: "36", pack: { unit: "BX", quantity: "12", count: "3" } }]);
    expect((await trade.buyer.store("GET", `/v1/store/orders/${made.id}`)).body).toEqual(made);
  });

  it("goes to the branch of its delivery address", async () => {
    const trade = await makeTrade(harness, { specs: SPECS });
    expect((await order(trade, "1")).body.location).toBeNull();
    const id = harness.newId("loc");
    const now = harness.clock.now().toISOString();
    await trade.supplier.scope(async (tx) => {
      await tx.query(
        `insert into locations (supplier_id, company_id, id, name, created_at, updated_at)
         values ($1, $2, $3, 'Leeds depot', $4, $4)`,
        [trade.supplier.id, trade.buyer.companyId, id, now],
      );
      await tx.query("update addresses set location_id = $1 where id = $2", [id, trade.addressId]);
    });
    const made = (await order(trade, "1")).body;
    expect(made.location).toEqual({ id, name: "Leeds depot" });
    expect((await trade.buyer.store("GET", `/v1/store/orders/${made.id}`)).body).toEqual(made);
  });

  it("is refused above what was agreed for one order, and goes through at it", async () => {
    const trade = await makeTrade(harness, { specs: SPECS });
    await agree(trade, { currency: "GBP", maximum_order: "60" });
    expect(await order(trade, "51")).toMatchObject({
      status: 422,
      body: {
        code: "above_maximum_order",
        limit: { amount: "60.00", currency: "GBP" },
        gross: { amount: "61.20", currency: "GBP" },
      },
    });
    expect((await order(trade, "50")).status).toBe(201);
  });

  it("is refused above what was agreed for all that wait, until some are taken over", async () => {
    const trade = await makeTrade(harness, { specs: SPECS });
    await agree(trade, { currency: "GBP", maximum_open_orders: "60" });
    const first = (await order(trade, "30")).body;
    const colleague = await makeBuyer(harness, trade.supplier, { companyId: trade.buyer.companyId });
    const theirs = { ...trade, buyer: colleague };
    const cart = (await fillCart(theirs, { BOLT: "21" }, colleague)).body;
    expect(await submit(theirs, cart.id)).toMatchObject({
      status: 409,
      body: {
        code: "above_open_orders",
        limit: { amount: "60.00" },
        open: { amount: "36.00" },
        gross: { amount: "25.20" },
      },
    });
    await trade.supplier.admin("POST", `/v1/admin/orders/${first.id}/accept`, {
      promised_date: "2026-12-01",
    });
    expect((await submit(theirs, cart.id)).status).toBe(201);
  });

  it("is bound by limits of its own currency; where nothing may be ordered, it is nothing in any", async () => {
    const euros = await makeTrade(harness, { specs: SPECS });
    await agree(euros, { currency: "EUR", maximum_order: "1", maximum_open_orders: "1" });
    expect((await order(euros, "50")).status).toBe(201);
    const none = await makeTrade(harness, { specs: SPECS });
    await agree(none, { currency: "EUR", maximum_order: "0" });
    expect((await order(none, "1")).body.code).toBe("above_maximum_order");
    const noneOpen = await makeTrade(harness, { specs: SPECS });
    await agree(noneOpen, { currency: "EUR", maximum_open_orders: "0" });
    expect((await order(noneOpen, "1")).body).toMatchObject({
      ...{ code: "above_open_orders", limit: { amount: "0.00", currency: "GBP" } },
    });
  });
});
