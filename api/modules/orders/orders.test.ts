import { beforeAll, describe, expect, it } from "vitest";
import { makeBuyer } from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";
import { fillCart, makeTrade, submit, type Trade } from "../../testing/trade.ts";

const DAY = 24 * 60 * 60 * 1000;

async function stockOf(
  trade: Trade,
  sku: string,
): Promise<{ on_hand: string; reserved: string } | undefined> {
  const [row] = await trade.supplier.scope((tx) =>
    tx.query<{ on_hand: string; reserved: string }>(
      "select trim_scale(on_hand)::text on_hand, trim_scale(reserved)::text reserved from stock_levels where product_id = $1",
      [trade.products[sku]],
    ),
  );
  return row;
}

describe("an order", () => {
  let harness: Harness;
  let trade: Trade;
  beforeAll(async () => {
    harness = await openHarness();
    trade = await makeTrade(harness);
  });

  it("is submitted from a cart, reserves the stock and gets the next number", async () => {
    const own = await makeTrade(harness);
    const cart = (await fillCart(own, { "BOLT-8": "100", "NUT-8": "10" })).body;
    const order = await submit(own, cart.id, {
      body: { po_number: "PO-1", note: "Zażółć 🔩 مرحبا", expected_gross: cart.totals.gross.amount },
    });
    expect(order.status).toBe(201);
    expect(order.body).toMatchObject({
      number: "2026-000001",
      acceptance: "submitted",
      po_number: "PO-1",
      note: "Zażółć 🔩 مرحبا",
      totals: cart.totals,
      payment_terms: { kind: "net", net_days: 30, prepay_percent: null },
      shipping_address: { city: "Leeds" },
    });
    expect(await stockOf(own, "BOLT-8")).toEqual({ on_hand: "500", reserved: "100" });
    const read = await own.buyer.store("GET", `/v1/store/orders/${order.body.id}`);
    expect(read.body).toEqual(order.body);
    const second = await submit(own, (await fillCart(own, { "BOLT-8": "1" })).body.id);
    expect(second.body.number).toBe("2026-000002");
    const list = await own.buyer.store("GET", "/v1/store/orders?limit=1");
    expect(list.body.data.map((one: { number: string }) => one.number)).toHaveLength(1);
    expect(list.body.next_cursor).not.toBeNull();
  });

  it("is the same order when the request is repeated with its key, and never two from one cart", async () => {
    const cart = (await fillCart(trade, { "BOLT-8": "2" })).body;
    const first = await submit(trade, cart.id, { key: "press-1" });
    const again = await submit(trade, cart.id, { key: "press-1" });
    expect(again.status).toBe(201);
    expect(again.body).toEqual(first.body);
    expect(again.headers.get("Idempotent-Replayed")).toBe("true");
    const otherTab = await submit(trade, cart.id, { key: "press-2" });
    expect(otherTab).toMatchObject({
      status: 409,
      body: { code: "cart_submitted", order_id: first.body.id },
    });
    const otherBody = await submit(trade, cart.id, { key: "press-1", body: { note: "other" } });
    expect(otherBody).toMatchObject({ status: 422, body: { code: "idempotency_key_reused" } });
  });

  it("needs an Idempotency-Key", async () => {
    const cart = (await fillCart(trade, { "BOLT-8": "2" })).body;
    const refused = await trade.buyer.store("POST", "/v1/store/orders", {
      cart_id: cart.id,
      billing_address_id: trade.addressId,
      shipping_address_id: trade.addressId,
    });
    expect(refused).toMatchObject({ status: 400, body: { code: "idempotency_key_missing" } });
  });

  it("is refused where a price changed since the cart was shown, and goes through once that was confirmed", async () => {
    const own = await makeTrade(harness);
    const cart = (await fillCart(own, { "BOLT-8": "3" })).body;
    await own.supplier.scope((tx) =>
      tx.query("update price_entries set amount = 0.90 where product_id = $1 and min_quantity = 1", [
        own.products["BOLT-8"],
      ]),
    );
    const refused = await submit(own, cart.id);
    expect(refused).toMatchObject({
      status: 409,
      body: { code: "cart_changed", changes: [{ sku: "BOLT-8", kind: "price", before: "0.85", now: "0.9" }] },
    });
    await fillCart(own, { "BOLT-8": "3" });
    expect((await submit(own, cart.id)).status).toBe(201);
  });

  it("is refused where the total is not the one the buyer saw", async () => {
    const cart = (await fillCart(trade, { "BOLT-8": "3" })).body;
    const refused = await submit(trade, cart.id, { body: { expected_gross: "1.00" } });
    expect(refused.body).toMatchObject({
      code: "cart_changed",
      changes: [{ kind: "total", before: "1.00" }],
    });
  });

  it("is refused as a whole where stock is short, with every short line, and holds nothing", async () => {
    const own = await makeTrade(harness);
    const cart = (await fillCart(own, { "BOLT-8": "10", "WASHER-8": "40" })).body;
    await own.supplier.scope((tx) =>
      tx.query("update stock_levels set on_hand = 12 where product_id = $1", [own.products["WASHER-8"]]),
    );
    const refused = await submit(own, cart.id);
    expect(refused).toMatchObject({
      status: 409,
      body: { code: "stock_short", lines: [{ sku: "WASHER-8", requested: "40", available: "12" }] },
    });
    expect(await stockOf(own, "BOLT-8")).toEqual({ on_hand: "500", reserved: "0" });
    expect((await own.buyer.store("GET", `/v1/store/carts/${cart.id}`)).body.status).toBe("open");
  });

  it("leaves out no product in silence that the company has been stopped from seeing", async () => {
    const own = await makeTrade(harness);
    const cart = (await fillCart(own, { "BOLT-8": "10", "WASHER-8": "40" })).body;
    await own.supplier.admin("POST", "/v1/admin/assortments", {
      name: "Bolts only",
      products: [own.products["BOLT-8"]],
      granted_to: { companies: [own.buyer.companyId] },
    });
    const refused = await submit(own, cart.id);
    expect(refused).toMatchObject({
      status: 409,
      body: { code: "cart_changed", changes: [{ sku: null, kind: "unavailable" }] },
    });
    expect(JSON.stringify(refused.body)).not.toContain("WASHER");
    const left = (await own.buyer.store("GET", `/v1/store/carts/${cart.id}`)).body;
    expect(left.lines).toHaveLength(1);
    const order = await submit(own, cart.id, { body: { expected_gross: left.totals.gross.amount } });
    expect(order).toMatchObject({ status: 201, body: { line_count: 1 } });
  });

  it("is refused for an empty cart, an address of strangers, an unmet minimum and an expired contract", async () => {
    const own = await makeTrade(harness, { contract: { minimumOrder: "50", validUntil: "2026-11-30" } });
    const opened = await own.buyer.store("POST", "/v1/store/carts", { contract_id: own.contractId });
    expect((await submit(own, opened.body.id)).body.code).toBe("cart_empty");
    const cart = (await fillCart(own, { "BOLT-8": "10" })).body;
    expect((await submit(own, cart.id)).body).toMatchObject({
      code: "below_minimum_order",
      minimum: { amount: "50.00", currency: "GBP" },
      net: { amount: "8.50", currency: "GBP" },
    });
    await fillCart(own, { "BOLT-8": "90" });
    const strange = await submit(own, cart.id, { body: { shipping_address_id: trade.addressId } });
    expect(strange.body).toMatchObject({
      code: "invalid_lines",
      errors: [{ pointer: "/shipping_address_id" }],
    });
    harness.clock.advance(10 * DAY);
    expect((await submit(own, cart.id)).body.code).toBe("contract_expired");
    harness.clock.advance(-10 * DAY);
  });

  it("is accepted with a promised date, once, and the buyer sees it in the history", async () => {
    const cart = (await fillCart(trade, { "BOLT-8": "2" })).body;
    const order = (await submit(trade, cart.id)).body;
    harness.clock.advance(1000);
    const path = `/v1/admin/orders/${order.id}`;
    const accepted = await trade.supplier.admin("POST", `${path}/accept`, {
      promised_date: "2026-12-01",
      note: "Thanks",
    });
    expect(accepted.body).toMatchObject({ acceptance: "accepted", promised_date: "2026-12-01" });
    const seen = await trade.buyer.store("GET", `/v1/store/orders/${order.id}`);
    expect(
      seen.body.history.map((entry: { type: string; detail: string | null }) => [entry.type, entry.detail]),
    ).toEqual([
      ["order.submitted", null],
      ["order.accepted", "Thanks"],
    ]);
    const again = await trade.supplier.admin("POST", `${path}/accept`, { promised_date: "2026-12-02" });
    expect(again).toMatchObject({
      status: 409,
      body: { code: "order_not_submitted", acceptance: "accepted" },
    });
    const late = await trade.supplier.admin("POST", `${path}/reject`, { reason: "no" });
    expect(late.status).toBe(409);
  });

  it("is rejected with a reason and gives its stock back", async () => {
    const own = await makeTrade(harness);
    const order = (await submit(own, (await fillCart(own, { "BOLT-8": "7" })).body.id)).body;
    const rejected = await own.supplier.admin("POST", `/v1/admin/orders/${order.id}/reject`, {
      reason: "Sold out.",
    });
    expect(rejected.body).toMatchObject({ acceptance: "rejected", rejection_reason: "Sold out." });
    expect(await stockOf(own, "BOLT-8")).toEqual({ on_hand: "500", reserved: "0" });
  });

  it("is refused from a suspended company, which still reads its orders", async () => {
    const own = await makeTrade(harness);
    const cart = (await fillCart(own, { "BOLT-8": "1" })).body;
    await own.supplier.scope((tx) => tx.query("update companies set status = 'suspended'"));
    expect(await submit(own, cart.id)).toMatchObject({ status: 403, body: { code: "company_suspended" } });
    expect((await own.buyer.store("GET", "/v1/store/orders")).status).toBe(200);
  });

  it("is as missing to strangers as one that never was", async () => {
    const order = (await submit(trade, (await fillCart(trade, { "BOLT-8": "1" })).body.id)).body;
    const other = await makeTrade(harness);
    const sameSupplier = await makeBuyer(harness, trade.supplier);
    for (const stranger of [other.buyer, sameSupplier]) {
      expect((await stranger.store("GET", `/v1/store/orders/${order.id}`)).status).toBe(404);
    }
    expect((await other.supplier.admin("GET", `/v1/admin/orders/${order.id}`)).status).toBe(404);
    const accept = { promised_date: "2026-12-01" };
    expect((await other.supplier.admin("POST", `/v1/admin/orders/${order.id}/accept`, accept)).status).toBe(
      404,
    );
  });

  it("is found by its state, by the beginning of its number and by when it changed", async () => {
    const own = await makeTrade(harness);
    const order = (await submit(own, (await fillCart(own, { "BOLT-8": "1" })).body.id)).body;
    const found = async (query: string) =>
      (await own.supplier.admin("GET", `/v1/admin/orders?${query}`)).body.data.map(
        (one: { id: string }) => one.id,
      );
    expect(await found("acceptance=submitted")).toEqual([order.id]);
    expect(await found("acceptance=accepted")).toEqual([]);
    expect(await found("q=2026-0")).toEqual([order.id]);
    expect(await found(`updated_since=${harness.clock.now().toISOString()}`)).toEqual([order.id]);
  });
});

describe("an order beyond what a number column holds", () => {
  it("is refused in words, not by a fault, and holds nothing", async () => {
    const harness = await openHarness();
    const trade = await makeTrade(harness, {
      specs: [{ sku: "PLANET", prices: { "1": "999999999999" }, stock: "0", backorder: true }],
    });
    const cart = (await fillCart(trade, { PLANET: "999999999999" })).body;
    const refused = await submit(trade, cart.id);
    expect(refused).toMatchObject({ status: 422, body: { code: "invalid_request" } });
    expect(await stockOf(trade, "PLANET")).toEqual({ on_hand: "0", reserved: "0" });
  });
});
