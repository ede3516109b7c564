import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { command } from "../../platform/command.ts";
import { systemCredential } from "../../platform/context.ts";
import { makeProduct, makeStock, makeWarehouse } from "../../testing/catalogue.ts";
import { makeCompany, makeSupplier, type TestSupplier } from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";
import { release, reserve, type Wanted } from "./index.ts";

const BULK = "/v1/admin/stock/bulk";

const reserving = command({
  permission: { system: true },
  audit: { none: "a test" },
  run: async (
    work,
    { lines, orderId, companyId }: { lines: readonly Wanted[]; orderId: string; companyId: string },
  ) => reserve(work, lines, { orderId, companyId, expires: false }),
});
const releasing = command({
  permission: { system: true },
  audit: { none: "a test" },
  run: (work, orderId: string) => release(work, [orderId]),
});

describe("stock", () => {
  let harness: Harness;
  let supplier: TestSupplier;
  let product: string;
  let near: string;
  let far: string;
  let companyId: string;
  beforeAll(async () => {
    harness = await openHarness();
  });
  beforeEach(async () => {
    supplier = await makeSupplier(harness);
    companyId = await makeCompany(harness, supplier);
    product = await makeProduct(harness, supplier, { sku: "A" });
    // Made first, used last: the position decides, not the age.
    far = await makeWarehouse(harness, supplier, { externalId: "far", name: "Rotterdam", position: 2 });
    near = await makeWarehouse(harness, supplier, { externalId: "near", name: "Leeds", position: 1 });
  });
  const row = (product_external_id: string, warehouse_external_id: string, on_hand: string) => ({
    ...{ product_external_id, warehouse_external_id, on_hand },
  });
  const send = async (rows: readonly unknown[], mode = "patch") =>
    (await supplier.admin("POST", BULK, { mode, rows })).body;
  const levels = async (query = "") =>
    Object.fromEntries(
      (await supplier.admin("GET", `/v1/admin/stock${query}`)).body.data.map(
        (one: { sku: string; warehouse_external_id: string; on_hand: string; reserved: string }) => [
          `${one.sku} ${one.warehouse_external_id}`,
          `${one.on_hand} ${one.reserved}`,
        ],
      ),
    );
  const movements = () =>
    supplier.scope(async (tx) =>
      (
        await tx.query<{ kind: string; quantity: string }>(
          "select kind, trim_scale(quantity)::text as quantity from stock_movements order by at, id",
        )
      ).map((one) => `${one.kind} ${one.quantity}`),
    );
  const asSystem = () => ({
    ports: harness.ports,
    credential: systemCredential(supplier.id),
    requestId: "req_test",
    now: harness.clock.now(),
    idempotency: null,
    ifMatch: null,
    replayed: false,
  });
  const line = (quantity: string, more: Partial<Wanted> = {}): Wanted => ({
    productId: product,
    warehouseId: null,
    quantity,
    backorder: false,
    ...more,
  });
  const ask = (lines: readonly Wanted[], orderId: string = harness.newId("ord")) =>
    reserving(asSystem(), { lines, orderId, companyId });

  it("is set in bulk; only a real change leaves a movement", async () => {
    expect((await send([row("A", "near", "5"), row("A", "far", "0")])).summary).toMatchObject({ created: 2 });
    harness.clock.advance(1000);
    const again = await send([row("A", "near", "3.50"), row("A", "far", "0.0")]);
    expect(again.results.map((one: { status: string }) => one.status)).toEqual(["updated", "unchanged"]);
    expect(await levels()).toEqual({ "A near": "3.5 0", "A far": "0 0" });
    expect(await movements()).toEqual(["adjust 5", "adjust -1.5"]);
    const since = harness.clock.now().toISOString();
    expect(await levels(`?updated_since=${since}`)).toEqual({ "A near": "3.5 0" });
    expect(await levels(`?warehouse_id=${far}`)).toEqual({ "A far": "0 0" });
    expect(await levels(`?product_id=${harness.newId("prd")}`)).toEqual({});
  });

  it("that a full set does not name is none", async () => {
    await makeProduct(harness, supplier, { sku: "B" });
    await makeProduct(harness, supplier, { sku: "C" });
    await send([row("A", "near", "5"), row("A", "far", "6"), row("B", "near", "7"), row("C", "near", "8")]);
    const full = await send([row("A", "near", "5"), row("B", "near", "many")], "full");
    expect(full.summary).toEqual({ created: 0, updated: 0, unchanged: 1, failed: 1, deactivated: 2 });
    expect(await levels()).toEqual({ "A near": "5 0", "A far": "0 0", "B near": "7 0", "C near": "0 0" });
  });

  it("fails row by row on what there is not", async () => {
    const { results } = await send([
      row("Z", "near", "1"),
      row("A", "nowhere", "1"),
      row("A", "near", "-1"),
      row("A", "near", "1"),
      row("A", "near", "2"),
    ]);
    expect(results.map((one: { error?: object }) => one.error ?? null)).toEqual([
      expect.objectContaining({ code: "unknown_product", pointer: "/rows/0/product_external_id" }),
      expect.objectContaining({ code: "unknown_warehouse", pointer: "/rows/1/warehouse_external_id" }),
      expect.objectContaining({ pointer: "/rows/2/on_hand" }),
      null,
      expect.objectContaining({ code: "duplicate_row" }),
    ]);
  });

  it("is a supplier's own, and needs the permission", async () => {
    await send([row("A", "near", "5")]);
    const stranger = await makeSupplier(harness);
    expect((await stranger.admin("GET", "/v1/admin/stock")).body.data).toEqual([]);
    const foreign = (await stranger.admin("POST", BULK, { rows: [row("A", "near", "1")] })).body;
    expect(foreign.results[0].error.code).toBe("unknown_product");
    const reader = await makeSupplier(harness, { scopes: ["stock.read"] });
    expect(await reader.admin("POST", BULK, { rows: [] })).toMatchObject({ status: 403 });
  });

  it("is reserved from the warehouses in their order, in parts where one is not enough, and released once", async () => {
    await makeStock(harness, supplier, product, near, "5");
    await makeStock(harness, supplier, product, far, "10");
    const order = harness.newId("ord");
    expect(await ask([line("4"), line("4")], order)).toEqual([]);
    expect(await levels()).toEqual({ "A near": "5 5", "A far": "10 3" });
    expect((await movements()).sort()).toEqual(["reserve 3", "reserve 5"]);
    await releasing(asSystem(), order);
    await releasing(asSystem(), order);
    expect(await levels()).toEqual({ "A near": "5 0", "A far": "10 0" });
    expect((await movements()).sort()).toEqual(["release -3", "release -5", "reserve 3", "reserve 5"]);
  });

  it("is reserved for all lines or for none, and every shortage is told", async () => {
    const other = await makeProduct(harness, supplier, { sku: "B" });
    await makeStock(harness, supplier, product, near, "5");
    await makeStock(harness, supplier, product, far, "1");
    expect(await ask([line("7"), line("1", { productId: other })])).toEqual(
      [
        { productId: product, warehouseId: null, requested: "7", available: "6" },
        { productId: other, warehouseId: null, requested: "1", available: "0" },
      ].sort((a, b) => (a.productId < b.productId ? -1 : 1)),
    );
    expect(await ask([line("6.000001")])).toMatchObject([{ available: "6" }]);
    expect(await levels()).toEqual({ "A near": "5 0", "A far": "1 0" });
    expect(await movements()).toEqual([]);
  });

  it("on backorder is promised beyond what is there, on the first warehouse", async () => {
    await makeStock(harness, supplier, product, far, "2");
    const order = harness.newId("ord");
    expect(await ask([line("5", { backorder: true })], order)).toEqual([]);
    expect(await levels()).toEqual({ "A near": "0 3", "A far": "2 2" });
    await releasing(asSystem(), order);
    expect(await levels()).toEqual({ "A near": "0 0", "A far": "2 0" });
  });

  it("in an inactive warehouse is not sold; without any warehouse there is none", async () => {
    await makeStock(harness, supplier, product, near, "5");
    await supplier.admin("PATCH", `/v1/admin/warehouses/${near}`, { status: "inactive" });
    expect(await ask([line("1")])).toMatchObject([{ requested: "1", available: "0" }]);
    await supplier.admin("PATCH", `/v1/admin/warehouses/${far}`, { status: "inactive" });
    expect(await ask([line("1", { backorder: true })])).toMatchObject([{ available: "0" }]);
  });
});
