import { beforeAll, describe, expect, it } from "vitest";
import { makeBuyer } from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";
import { fillCart, makeTrade, type Trade } from "../../testing/trade.ts";

describe("a cart", () => {
  let harness: Harness;
  let trade: Trade;
  beforeAll(async () => {
    harness = await openHarness();
    trade = await makeTrade(harness);
  });

  it("is one per buyer and contract, the same at every opening", async () => {
    const { buyer, contractId } = trade;
    const first = await buyer.store("POST", "/v1/store/carts", { contract_id: contractId });
    const again = await buyer.store("POST", "/v1/store/carts", { contract_id: contractId });
    expect(first.status).toBe(200);
    expect(again.body.id).toBe(first.body.id);
    const colleague = await makeBuyer(harness, trade.supplier, { companyId: buyer.companyId });
    const theirs = await colleague.store("POST", "/v1/store/carts", { contract_id: contractId });
    expect(theirs.body.id).not.toBe(first.body.id);
  });

  it("prices each line by its quantity and rounds tax once per rate", async () => {
    const filled = await fillCart(trade, { "BOLT-8": "100", "NUT-8": "10" });
    expect(filled.body.totals).toEqual({
      net: { amount: "71.05", currency: "GBP" },
      taxes: [
        {
          rate: "20",
          base: { amount: "71.05", currency: "GBP" },
          amount: { amount: "14.21", currency: "GBP" },
        },
      ],
      gross: { amount: "85.26", currency: "GBP" },
    });
    const read = await trade.buyer.store("GET", `/v1/store/carts/${filled.body.id}`);
    expect(read.body).toEqual(filled.body);
  });

  it("adds to, replaces and removes quantities", async () => {
    const cart = (await fillCart(trade, { "BOLT-8": "5" })).body;
    const path = `/v1/store/carts/${cart.id}/lines`;
    const added = await trade.buyer.store("POST", path, {
      lines: [{ sku: "BOLT-8", quantity: "2" }],
      mode: "add",
    });
    const bolt = (body: typeof cart) =>
      body.lines.find((line: { product: { sku: string } }) => line.product.sku === "BOLT-8");
    expect(bolt(added.body).quantity).toBe("7");
    const gone = await trade.buyer.store("POST", path, { lines: [{ sku: "BOLT-8", quantity: "0" }] });
    expect(bolt(gone.body)).toBeUndefined();
  });

  it("adds up to no quantity that could not have been set", async () => {
    const before = (await fillCart(trade, { "BOLT-8": "999999999999" })).body;
    const refused = await trade.buyer.store("POST", `/v1/store/carts/${before.id}/lines`, {
      lines: [{ sku: "BOLT-8", quantity: "1" }],
      mode: "add",
    });
    expect(refused).toMatchObject({
      status: 422,
      body: {
        code: "invalid_lines",
        errors: [{ pointer: "/lines/0/quantity", code: "quantity_above_maximum" }],
      },
    });
    await fillCart(trade, { "BOLT-8": "3" });
  });

  it("refuses bad quantities with the nearest good one, names each line, and keeps what it held", async () => {
    const before = (await fillCart(trade, { "BOLT-8": "3" })).body;
    const refused = await trade.buyer.store("POST", `/v1/store/carts/${before.id}/lines`, {
      lines: [
        { sku: "BOLT-8", quantity: "9" },
        { sku: "NUT-8", quantity: "4" },
        { sku: "NUT-9", quantity: "1" },
        { sku: "WASHER-8", quantity: "99" },
        { sku: "ANCHOR-10", quantity: "1" },
      ],
    });
    expect(refused.status).toBe(422);
    expect(refused.body.code).toBe("invalid_lines");
    const errors = Object.fromEntries(refused.body.errors.map((e: { pointer: string }) => [e.pointer, e]));
    expect(errors["/lines/1/quantity"]).toMatchObject({ code: "quantity_below_minimum", suggestion: "10" });
    expect(errors["/lines/2/sku"]).toMatchObject({ code: "unknown_product" });
    expect(errors["/lines/3/quantity"]).toMatchObject({ code: "quantity_above_maximum", suggestion: "40" });
    expect(errors["/lines/4/quantity"]).toMatchObject({ code: "not_on_contract" });
    const after = await trade.buyer.store("GET", `/v1/store/carts/${before.id}`);
    expect(after.body).toEqual(before);
  });

  it("suggests the nearest multiple of the pack", async () => {
    const cart = (await fillCart(trade, {})).body ?? {};
    const opened = await trade.buyer.store("POST", "/v1/store/carts", { contract_id: trade.contractId });
    expect(cart.code).toBe("invalid_request");
    const refused = await trade.buyer.store("POST", `/v1/store/carts/${opened.body.id}/lines`, {
      lines: [{ sku: "NUT-8", quantity: "26" }],
    });
    expect(refused.body.errors[0]).toMatchObject({ code: "quantity_off_multiple", suggestion: "30" });
  });

  it("tells when stock is short, without refusing the line", async () => {
    const filled = await fillCart(trade, { "BOLT-8": "501" });
    const line = filled.body.lines.find((one: { product: { sku: string } }) => one.product.sku === "BOLT-8");
    expect(line.problems).toEqual([
      { code: "stock_short", detail: "Only 500 of BOLT-8 are available.", suggestion: "500" },
    ]);
  });

  it("takes a pasted order of 5,000 lines in one request", async () => {
    const specs = Array.from({ length: 5000 }, (_, i) => ({
      sku: `P-${i}`,
      prices: { "1": "1.01" },
      stock: "10",
    }));
    const large = await makeTrade(harness, { specs });
    const filled = await fillCart(large, Object.fromEntries(specs.map(({ sku }) => [sku, "2"])));
    expect(filled.body.line_count).toBe(5000);
    expect(filled.body.totals.net.amount).toBe("10100.00");
  }, 120_000);

  it("cannot be opened under an expired contract, and an opened one takes no more lines", async () => {
    const short = await makeTrade(harness, { contract: { validUntil: "2026-11-22" } });
    const cart = (await fillCart(short, { "BOLT-8": "1" })).body;
    harness.clock.advance(24 * 60 * 60 * 1000);
    const line = await short.buyer.store("POST", `/v1/store/carts/${cart.id}/lines`, {
      lines: [{ sku: "BOLT-8", quantity: "2" }],
    });
    expect(line).toMatchObject({ status: 409, body: { code: "contract_expired" } });
    const open = await short.buyer.store("POST", "/v1/store/carts", { contract_id: short.contractId });
    expect(open).toMatchObject({ status: 409, body: { code: "contract_expired" } });
  });

  it("is as missing to a colleague and to a stranger as one that never was", async () => {
    const cart = (await fillCart(trade, { "BOLT-8": "1" })).body;
    const missing = await trade.buyer.store("GET", `/v1/store/carts/${harness.newId("crt")}`);
    const colleague = await makeBuyer(harness, trade.supplier, { companyId: trade.buyer.companyId });
    const stranger = await makeBuyer(harness, trade.supplier);
    for (const other of [colleague, stranger]) {
      const found = await other.store("GET", `/v1/store/carts/${cart.id}`);
      expect({ ...found.body, instance: "" }).toEqual({ ...missing.body, instance: "" });
      const changed = await other.store("POST", `/v1/store/carts/${cart.id}/lines`, {
        lines: [{ sku: "BOLT-8", quantity: "2" }],
      });
      expect(changed.status).toBe(404);
    }
    const foreign = await stranger.store("POST", "/v1/store/carts", { contract_id: trade.contractId });
    expect(foreign.status).toBe(404);
  });
});
