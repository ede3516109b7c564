/** Where a cart's lines come from, what they are counted in, and what their buyer is told of stock. */
import { beforeAll, describe, expect, it } from "vitest";
import { makeStock, makeWarehouse } from "../../testing/catalogue.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";
import { fillCart, makeTrade, type ProductSpec, type Trade } from "../../testing/trade.ts";

const SPECS: readonly ProductSpec[] = [
  { sku: "BOLT", prices: { "1": "0.85", "100": "0.70" }, stock: "30" },
  { sku: "NUT", prices: { "1": "0.10" }, minimum: "10", multiple: "10", maximum: "500", stock: "1000" },
];

describe("a cart's line", () => {
  let harness: Harness;
  let trade: Trade;
  let far: string;
  beforeAll(async () => {
    harness = await openHarness();
    trade = await makeTrade(harness, { specs: SPECS });
    far = await makeWarehouse(harness, trade.supplier, { name: "Rotterdam", position: 9 });
    await makeStock(harness, trade.supplier, trade.products.BOLT ?? "", far, "7");
    const packs = [
      { unit: "BX", quantity: "12", gtin: null },
      { unit: "PF", quantity: "480", gtin: null },
    ];
    await trade.supplier.scope((tx) =>
      tx.query("update products set packs = $1::jsonb", [JSON.stringify(packs)]),
    );
  });

  const set = async (lines: readonly object[], mode = "set") => {
    const { body } = await trade.buyer.store("POST", "/v1/store/carts", { contract_id: trade.contractId });
    return trade.buyer.store("POST", `/v1/store/carts/${body.id}/lines`, { lines, mode });
  };
  const lineOf = (answer: Awaited<ReturnType<typeof set>>, sku = "BOLT") =>
    answer.body.lines.find((one: { product: { sku: string } }) => one.product.sku === sku);
  const tell = (columns: string, of: Trade = trade) =>
    of.supplier.scope((tx) => tx.query(`update settings set ${columns}`));

  it("may be counted in packs: the price is that of the pieces, and the count is shown back", async () => {
    const answer = await set([{ sku: "BOLT", quantity: "10", unit: "BX" }]);
    expect(lineOf(answer)).toMatchObject({
      quantity: "120",
      unit_price: "0.7",
      pack: { unit: "BX", quantity: "12", count: "10" },
    });
    const added = await set([{ sku: "BOLT", quantity: "1", unit: "BX" }], "add");
    expect(lineOf(added)).toMatchObject({ quantity: "132", pack: { count: "11" } });
    const read = await trade.buyer.store("GET", `/v1/store/carts/${added.body.id}`);
    expect(read.body).toEqual(added.body);
    const loose = await set([{ sku: "BOLT", quantity: "1" }], "add");
    expect(lineOf(loose)).toMatchObject({ quantity: "133", pack: null });
  });

  it("in packs is judged by its pieces, and the suggestion is in packs", async () => {
    const refused = await set([{ sku: "NUT", quantity: "1", unit: "BX" }]);
    expect(refused).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: "/lines/0/quantity", code: "quantity_off_multiple", suggestion: "5" }] },
    });
    const much = await set([{ sku: "NUT", quantity: "2", unit: "PF" }]);
    expect(much.body.errors[0]).toMatchObject({ code: "quantity_above_maximum", suggestion: "1" });
    const whole = await set([{ sku: "BOLT", quantity: "0.5", unit: "BX" }]);
    expect(whole.body.errors[0]).toMatchObject({ code: "quantity_off_multiple", suggestion: "1" });
    const unknown = await set([{ sku: "BOLT", quantity: "1", unit: "KGM" }]);
    expect(unknown.body.errors[0]).toMatchObject({ pointer: "/lines/0/unit", code: "unknown_unit" });
    const short = await set([{ sku: "BOLT", quantity: "9", unit: "BX" }]);
    expect(lineOf(short).problems).toMatchObject([{ code: "stock_short", suggestion: "3" }]);
  });

  it("may ask for a warehouse, and then counts on what is there", async () => {
    const answer = await set([{ sku: "BOLT", quantity: "8", warehouse_id: far }]);
    expect(lineOf(answer)).toMatchObject({
      warehouse: { id: far, name: "Rotterdam" },
      stock: { state: "in_stock", available: "7" },
      problems: [
        {
          code: "stock_short",
          detail: "Only 7 of BOLT are available in Rotterdam.",
          suggestion: "7",
        },
      ],
    });
    const kept = await set([{ sku: "BOLT", quantity: "5" }]);
    expect(lineOf(kept)).toMatchObject({ warehouse: { id: far }, problems: [] });
    const read = await trade.buyer.store("GET", `/v1/store/carts/${kept.body.id}`);
    expect(read.body).toEqual(kept.body);
    const anywhere = await set([{ sku: "BOLT", quantity: "8", warehouse_id: null }]);
    expect(lineOf(anywhere)).toMatchObject({ warehouse: null, stock: { available: "37" }, problems: [] });
  });

  it("may not ask for a warehouse that is closed, another supplier's, or not told of", async () => {
    const closed = await makeWarehouse(harness, trade.supplier, { name: "Old", status: "inactive" });
    const stranger = await makeTrade(harness);
    for (const id of [closed, stranger.warehouseId, harness.newId("whs")]) {
      expect(await set([{ sku: "BOLT", quantity: "1", warehouse_id: id }])).toMatchObject({
        status: 422,
        body: { errors: [{ pointer: "/lines/0/warehouse_id", code: "unknown_warehouse" }] },
      });
    }
    await set([{ sku: "BOLT", quantity: "1", warehouse_id: far }]);
    await tell("stock_per_warehouse = false");
    expect((await set([{ sku: "NUT", quantity: "10", warehouse_id: far }])).body.errors).toMatchObject([
      { code: "unknown_warehouse" },
    ]);
    const stale = await set([{ sku: "BOLT", quantity: "1" }]);
    expect(lineOf(stale)).toMatchObject({
      stock: { available: "37" },
      problems: [{ code: "warehouse_unavailable" }],
    });
    await tell("stock_per_warehouse = true");
    await set([{ sku: "BOLT", quantity: "0" }]);
  });

  it("tells of stock what the company may know: exact, in bands, yes or no, or nothing", async () => {
    const own = await makeTrade(harness, { specs: [{ sku: "A", prices: { "1": "1" }, stock: "30" }] });
    const seen = async (quantity: string) => {
      const line = lineOf(await fillCart(own, { A: quantity }), "A");
      const { state, available } = line.stock;
      return [state, available, line.problems.map((one: { detail: string }) => one.detail)];
    };
    const put = (there: number) =>
      own.supplier.scope((tx) => tx.query("update stock_levels set on_hand = $1", [there]));
    expect(await seen("31")).toEqual(["in_stock", "30", ["Only 30 of A are available."]]);
    await tell("stock_disclosure = 'banded'", own);
    expect(await seen("999999")).toEqual(["in_stock", "10+", []]);
    await put(9);
    expect(await seen("10")).toEqual(["in_stock", "9", ["Only 9 of A are available."]]);
    await own.supplier.scope((tx) => tx.query("update products set low_stock = 9"));
    expect(await seen("1")).toEqual(["low", "9", []]);
    await tell("stock_disclosure = 'yes_no'", own);
    expect(await seen("999999")).toEqual(["in_stock", null, []]);
    await put(0);
    expect(await seen("1")).toEqual(["out", null, ["Only 0 of A are available."]]);
    await tell("stock_disclosure = 'hidden'", own);
    expect(await seen("1")).toEqual(["unknown", null, []]);
    await own.supplier.scope((tx) =>
      tx.query(
        `insert into company_conditions (supplier_id, company_id, stock_disclosure, stock_band, updated_at)
         values ($1, $2, 'banded', 5, $3)`,
        [own.supplier.id, own.buyer.companyId, harness.clock.now().toISOString()],
      ),
    );
    await put(7);
    expect(await seen("8")).toEqual(["in_stock", "5+", []]);
  });

  it("on backorder is never short, unless it is sold while it lasts", async () => {
    const own = await makeTrade(harness, {
      specs: [{ sku: "A", prices: { "1": "1" }, stock: "0", backorder: true }],
    });
    await own.supplier.scope((tx) => tx.query("update products set lead_time_days = 14"));
    expect(lineOf(await fillCart(own, { A: "5" }), "A")).toMatchObject({
      ...{ stock: { state: "backorder", available: "0", lead_time_days: 14 }, problems: [] },
    });
    await own.supplier.scope((tx) => tx.query("update products set discontinued = true"));
    expect(lineOf(await fillCart(own, { A: "5" }), "A")).toMatchObject({
      stock: { state: "out", lead_time_days: null },
      problems: [{ code: "stock_short" }],
    });
  });
});
