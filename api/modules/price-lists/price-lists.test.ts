import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { makeProduct } from "../../testing/catalogue.ts";
import { makeSupplier, type TestSupplier } from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";

const PATH = "/v1/admin/price-lists";

describe("price lists", () => {
  let harness: Harness;
  let supplier: TestSupplier;
  let list: string;
  beforeAll(async () => {
    harness = await openHarness();
  });
  beforeEach(async () => {
    supplier = await makeSupplier(harness);
    for (const sku of ["A", "B", "C"]) await makeProduct(harness, supplier, { sku });
    list = (await supplier.admin("POST", PATH, { external_id: "trade", name: "Trade", currency: "GBP" })).body
      .id;
  });
  const send = async (rows: readonly unknown[], mode = "patch") =>
    (await supplier.admin("POST", `${PATH}/${list}/entries/bulk`, { mode, rows })).body;
  const tier = (product_external_id: string, min_quantity: string, amount: string | null, more = {}) => ({
    ...{ product_external_id, min_quantity, amount },
    ...more,
  });
  const entries = async () =>
    (await supplier.admin("GET", `${PATH}/${list}/entries`)).body.data
      .map((one: { sku: string; min_quantity: string; amount: string; base_quantity: string }) =>
        [one.sku, one.min_quantity, one.amount, one.base_quantity].join(" "),
      )
      .sort();

  it("are made, listed, read and changed", async () => {
    expect(await supplier.admin("GET", `${PATH}/${list}`)).toMatchObject({
      status: 200,
      body: { external_id: "trade", currency: "GBP", status: "active" },
    });
    const changed = await supplier.admin("PATCH", `${PATH}/${list}`, { name: "Trade 2027" });
    expect(changed.headers.get("ETag")).toBe('"v2"');
    const stale = { headers: { "If-Match": '"v1"' } };
    expect(await supplier.admin("PATCH", `${PATH}/${list}`, { name: "X" }, stale)).toMatchObject({
      status: 412,
    });
    expect((await supplier.admin("GET", `${PATH}?external_id=trade`)).body.data).toEqual([changed.body]);
    expect((await supplier.admin("GET", `${PATH}?status=inactive`)).body.data).toEqual([]);
    const taken = await supplier.admin("POST", PATH, { external_id: "trade", name: "T", currency: "EUR" });
    expect(taken).toMatchObject({ status: 409, body: { code: "external_id_taken" } });
    expect(await supplier.admin("POST", PATH, { name: "T", currency: "euro" })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: "/currency" }] },
    });
  });

  it("get their tiers in bulk: made, changed, left alone and taken away", async () => {
    const first = await send([
      tier("A", "1", "0.85"),
      tier("B", "100", "12.40", { base_quantity: "100" }),
      tier("A", "100.00", "0.70"),
    ]);
    expect(first.summary).toMatchObject({ created: 3 });
    expect(await entries()).toEqual(["A 1 0.85 1", "A 100 0.7 1", "B 100 12.4 100"]);
    const second = await send([
      tier("A", "1", "0.850"),
      tier("A", "100", null),
      tier("B", "100", "11.9"),
      tier("C", "5", null),
    ]);
    expect(second.results.map((one: { status: string }) => one.status)).toEqual([
      ...["unchanged", "updated", "updated", "unchanged"],
    ]);
    expect(await entries()).toEqual(["A 1 0.85 1", "B 100 11.9 100"]);
    expect(first.results[0].id).toMatch(/^prd_/);
  });

  it("are replaced by a full set, but keep the tiers of a product whose row is bad", async () => {
    await send([tier("A", "1", "1"), tier("A", "10", "0.9"), tier("B", "1", "2"), tier("C", "1", "3")]);
    const full = await send([tier("A", "1", "1.1"), tier("C", "1", "free")], "full");
    expect(full.summary).toEqual({ created: 0, updated: 1, unchanged: 0, failed: 1, deactivated: 2 });
    expect(await entries()).toEqual(["A 1 1.1 1", "C 1 3 1"]);
  });

  it("keep one base quantity for all tiers of a product", async () => {
    await send([tier("A", "1", "1"), tier("A", "10", "0.9")]);
    const { results } = await send([
      tier("A", "10", "80", { base_quantity: "100" }),
      tier("B", "1", "5", { base_quantity: "10" }),
      tier("B", "10", "4"),
    ]);
    expect(results.map((one: { error?: { code: string } }) => one.error?.code ?? null)).toEqual([
      "base_quantity_differs",
      "base_quantity_differs",
      "base_quantity_differs",
    ]);
    expect(await entries()).toEqual(["A 1 1 1", "A 10 0.9 1"]);
    await send([
      tier("A", "1", "100", { base_quantity: "100" }),
      tier("A", "10", "90", { base_quantity: "100" }),
    ]);
    await send([tier("A", "50", "80")]);
    expect(await entries()).toEqual(["A 1 100 100", "A 10 90 100", "A 50 80 100"]);
    await send([tier("A", "1", "1", { base_quantity: "1" })], "full");
    expect(await entries()).toEqual(["A 1 1 1"]);
  });

  it("fail row by row on unknown products, bad numbers and doubles", async () => {
    const { results } = await send([
      tier("Z", "1", "1"),
      tier("A", "0", "1"),
      tier("A", "1", "1.1234567"),
      tier("B", "1", "1"),
      tier("B", "1.0", "2"),
      { product_external_id: "B" },
    ]);
    expect(results.map((one: { error?: object }) => one.error ?? null)).toEqual([
      expect.objectContaining({ code: "unknown_product", pointer: "/rows/0/product_external_id" }),
      expect.objectContaining({ pointer: "/rows/1/min_quantity" }),
      expect.objectContaining({ pointer: "/rows/2/amount" }),
      null,
      expect.objectContaining({ code: "duplicate_row" }),
      expect.objectContaining({ pointer: "/rows/5/amount" }),
    ]);
  });

  it("page through their entries", async () => {
    await send(["A", "B", "C"].flatMap((sku) => [tier(sku, "1", "2"), tier(sku, "9.5", "1")]));
    const seen: string[] = [];
    let cursor = "";
    do {
      const page = (await supplier.admin("GET", `${PATH}/${list}/entries?limit=4${cursor}`)).body;
      seen.push(...page.data.map((one: { sku: string; min_quantity: string }) => one.sku + one.min_quantity));
      cursor = page.next_cursor ? `&cursor=${page.next_cursor}` : "";
    } while (cursor);
    expect(seen.sort()).toEqual(["A1", "A9.5", "B1", "B9.5", "C1", "C9.5"]);
  });

  it("of a stranger are missing, and need the permission", async () => {
    const stranger = await makeSupplier(harness);
    const rows = [tier("A", "1", "1")];
    for (const id of [list, "prl_01k9w8zv6se7r8x9y0a1b2c3d4", "nonsense"]) {
      const missing = { status: 404, body: { code: "not_found" } };
      expect(await stranger.admin("GET", `${PATH}/${id}`)).toMatchObject(missing);
      expect(await stranger.admin("PATCH", `${PATH}/${id}`, { name: "X" })).toMatchObject(missing);
      expect(await stranger.admin("GET", `${PATH}/${id}/entries`)).toMatchObject(missing);
      expect(await stranger.admin("POST", `${PATH}/${id}/entries/bulk`, { rows })).toMatchObject(missing);
      expect(await stranger.admin("POST", `${PATH}/${id}/entries/bulk`, { rows: [] })).toMatchObject(missing);
    }
    const reader = await makeSupplier(harness, { scopes: ["prices.read"] });
    expect(await reader.admin("POST", `${PATH}/${list}/entries/bulk`, { rows })).toMatchObject({
      status: 403,
    });
    expect(await reader.admin("POST", PATH, { name: "X", currency: "EUR" })).toMatchObject({ status: 403 });
  });
});
