import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { makeProduct, makeStock, makeWarehouse } from "../../testing/catalogue.ts";
import { makeSupplier, type TestSupplier } from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";

const BULK = "/v1/admin/stock/bulk";
const CORRECTIONS = "/v1/admin/stock/corrections";

describe("stock that staff keep", () => {
  let harness: Harness;
  let supplier: TestSupplier;
  let product: string;
  let near: string;
  beforeAll(async () => {
    harness = await openHarness();
  });
  beforeEach(async () => {
    supplier = await makeSupplier(harness);
    product = await makeProduct(harness, supplier, { sku: "A" });
    near = await makeWarehouse(harness, supplier, { externalId: "near", name: "Leeds", position: 1 });
  });

  const keyed = (key: string = crypto.randomUUID()) => ({ headers: { "Idempotency-Key": key } });
  const row = (more: object) => ({ product_external_id: "A", warehouse_external_id: "near", ...more });
  const send = async (rows: readonly object[], key?: string) =>
    (await supplier.admin("POST", BULK, { rows }, key === undefined ? {} : keyed(key))).body;
  const level = async () => (await supplier.admin("GET", "/v1/admin/stock")).body.data[0];
  const correct = (delta: string, more: object = {}, key?: string) =>
    supplier.admin(
      "POST",
      CORRECTIONS,
      { product_id: product, warehouse_id: near, delta, reason: "Counted", ...more },
      keyed(key),
    );
  const movements = async (query = "") =>
    (await supplier.admin("GET", `/v1/admin/stock/movements?product_id=${product}${query}`)).body;

  it("is added to once, however often the request arrives", async () => {
    await send([row({ on_hand: "5" })]);
    const first = await send([row({ delta: "2.5" })], "delivery-1");
    expect(first.results[0].status).toBe("updated");
    expect(await send([row({ delta: "2.5" })], "delivery-1")).toEqual(first);
    expect(await level()).toMatchObject({ on_hand: "7.5" });
    await send([row({ delta: "-7.5" })], "delivery-2");
    expect(await level()).toMatchObject({ on_hand: "0" });
  });

  it("is not added to without a key, below nothing, or both set and added to", async () => {
    await send([row({ on_hand: "5" })]);
    expect((await send([row({ delta: "1" })])).results[0].error).toMatchObject({
      ...{ code: "idempotency_key_missing", pointer: "/rows/0/delta" },
    });
    expect((await send([row({ delta: "-6" })], "a")).results[0].error).toMatchObject({ code: "below_zero" });
    for (const bad of [{ on_hand: "1", delta: "1" }, { delta: "0" }, { delta: "1e3" }])
      expect((await send([row(bad)], crypto.randomUUID())).results[0]).toMatchObject({
        ...{ status: "failed", error: { pointer: "/rows/0/delta" } },
      });
    expect(await level()).toMatchObject({ on_hand: "5" });
  });

  it("tells when more comes, until that is taken back", async () => {
    const arrival = { next_arrival_date: "2026-12-01", next_arrival_quantity: "40" };
    expect((await send([row({ on_hand: "5", ...arrival })])).results[0].status).toBe("created");
    expect(await level()).toMatchObject({ on_hand: "5", ...arrival });
    expect((await send([row({ on_hand: "5" })])).results[0].status).toBe("unchanged");
    expect((await send([row({ next_arrival_date: null })])).results[0].status).toBe("updated");
    expect(await level()).toMatchObject({
      on_hand: "5",
      next_arrival_date: null,
      next_arrival_quantity: null,
    });
    expect((await movements()).data).toHaveLength(1);
  });

  it("is corrected with a reason, once per key, and never below nothing", async () => {
    const found = await correct("12", {}, "count-1");
    expect(found).toMatchObject({ status: 200, body: { on_hand: "12", reserved: "0", available: "12" } });
    expect((await correct("12", {}, "count-1")).body).toEqual(found.body);
    harness.clock.advance(1000);
    expect((await correct("-2", { reason: "Broken" })).body).toMatchObject({ on_hand: "10" });
    expect(await correct("-10.5")).toMatchObject({
      ...{ status: 409, body: { code: "below_zero", on_hand: "10" } },
    });
    const { data } = await movements();
    expect(data.map((one: { quantity: string; reason: string }) => `${one.quantity} ${one.reason}`)).toEqual([
      ...["-2 Broken", "12 Counted"],
    ]);
    const [page] = [await movements("&limit=1")];
    expect(page.data).toEqual([data[0]]);
    expect((await movements(`&limit=1&cursor=${page.next_cursor}`)).data).toEqual([data[1]]);
    expect((await movements(`&warehouse_id=${harness.newId("whs")}`)).data).toEqual([]);
    const audit = await supplier.scope((tx) =>
      tx.query("select changes from audit_entries where action = 'stock.corrected' order by id"),
    );
    expect(audit[1]).toEqual({ changes: [{ field: `on_hand in ${near}`, before: "12", after: "10" }] });
  });

  it("is not corrected without a key, a reason, the permission, or where there is none", async () => {
    const body = { product_id: product, warehouse_id: near, delta: "1", reason: "Counted" };
    expect(await supplier.admin("POST", CORRECTIONS, body)).toMatchObject({
      ...{ status: 400, body: { code: "idempotency_key_missing" } },
    });
    expect(await correct("1", { reason: "" })).toMatchObject({
      ...{ status: 422, body: { errors: [{ pointer: "/reason" }] } },
    });
    expect(await correct("1", { product_id: harness.newId("prd") })).toMatchObject({ status: 404 });
    expect(await correct("1", { warehouse_id: harness.newId("whs") })).toMatchObject({ status: 404 });
    expect(await level()).toBeUndefined();
    const reader = await makeSupplier(harness, { scopes: ["stock.read"] });
    expect(await reader.admin("POST", CORRECTIONS, body, keyed())).toMatchObject({ status: 403 });
    const nobody = await makeSupplier(harness, { scopes: ["products.read"] });
    const of = `/v1/admin/stock/movements?product_id=${product}`;
    expect(await nobody.admin("GET", of)).toMatchObject({ status: 403 });
    expect((await reader.admin("GET", of)).body.data).toEqual([]);
  });

  it("is low when there is no more of a product in all warehouses than its threshold", async () => {
    const far = await makeWarehouse(harness, supplier, { externalId: "far", position: 2 });
    const others = await makeProduct(harness, supplier, { sku: "B" });
    await makeStock(harness, supplier, product, near, "3");
    await makeStock(harness, supplier, product, far, "2");
    await makeStock(harness, supplier, others, near, "0");
    const low = async () =>
      (await supplier.admin("GET", "/v1/admin/stock?low=true")).body.data.map(
        (one: { sku: string; on_hand: string }) => `${one.sku} ${one.on_hand}`,
      );
    expect(await low()).toEqual([]);
    const threshold = (to: string) =>
      supplier.scope((tx) => tx.query("update products set low_stock = $1 where id = $2", [to, product]));
    await threshold("4");
    expect(await low()).toEqual([]);
    await threshold("5");
    expect((await low()).sort()).toEqual(["A 2", "A 3"]);
  });
});
