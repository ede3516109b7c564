import { beforeAll, describe, expect, it } from "vitest";
import { makeBuyer, makeSupplier, type TestSupplier } from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";

const BULK = "/v1/admin/categories/bulk";

describe("categories", () => {
  let harness: Harness;
  let supplier: TestSupplier;
  beforeAll(async () => {
    harness = await openHarness();
  });

  const fresh = async () => {
    supplier = await makeSupplier(harness);
    const made = await supplier.admin("POST", BULK, {
      rows: [
        { external_id: "mugs", name: "Mugs", parent_external_id: "kitchen", position: 2 },
        { external_id: "kitchen", name: "Kitchen", position: 1 },
        { external_id: "bowls", name: "Bowls", parent_external_id: "kitchen", position: 2 },
        { external_id: "garden", name: "Garden" },
      ],
    });
    expect(made.status).toBe(200);
    return made.body;
  };
  const tree = async () =>
    (await supplier.admin("GET", "/v1/admin/categories")).body.data.map(
      (one: { external_id: string }) => one.external_id,
    );
  const send = async (rows: readonly unknown[], mode = "patch") =>
    (await supplier.admin("POST", BULK, { mode, rows })).body;

  it("are made in bulk, whatever comes first in the file, and are listed in the order of the tree", async () => {
    const made = await fresh();
    expect(made.summary).toEqual({ created: 4, updated: 0, unchanged: 0, failed: 0, deactivated: 0 });
    expect(made.results.map((one: { index: number }) => one.index)).toEqual([0, 1, 2, 3]);
    expect(await tree()).toEqual(["garden", "kitchen", "bowls", "mugs"]);
  });

  it("stay as they are when the same rows come again: no new version, time or event", async () => {
    await fresh();
    const before = (await supplier.admin("GET", "/v1/admin/categories")).body;
    harness.clock.advance(60_000);
    const again = await send([
      { external_id: "kitchen", name: "Kitchen", position: 1 },
      { external_id: "mugs", parent_external_id: "kitchen" },
    ]);
    expect(again.summary).toMatchObject({ unchanged: 2, updated: 0 });
    expect((await supplier.admin("GET", "/v1/admin/categories")).body).toEqual(before);
    const events = await supplier.scope((tx) =>
      tx.query<{ type: string; data: object }>("select type, data from events order by id"),
    );
    expect(events).toEqual([
      { type: "categories.imported", data: { created: 4, updated: 0, deactivated: 0 } },
    ]);
  });

  it("move with everything below them, of which only they are changed", async () => {
    await fresh();
    harness.clock.advance(60_000);
    const since = harness.clock.now().toISOString();
    await send([{ external_id: "kitchen", parent_external_id: "garden" }]);
    const list = (await supplier.admin("GET", `/v1/admin/categories?updated_since=${since}`)).body;
    expect(list.data.map((one: { external_id: string }) => one.external_id)).toEqual(["kitchen"]);
    expect(await tree()).toEqual(["garden", "kitchen", "bowls", "mugs"]);
    await send([{ external_id: "kitchen", parent_external_id: null, position: 0 }]);
    expect(await tree()).toEqual(["garden", "kitchen", "bowls", "mugs"]);
    await send([{ external_id: "garden", position: 5 }]);
    expect(await tree()).toEqual(["kitchen", "bowls", "mugs", "garden"]);
  });

  it("refuse an unknown parent, a circle and a nameless newcomer, row by row", async () => {
    await fresh();
    const { results, summary } = await send([
      { external_id: "kitchen", parent_external_id: "mugs" },
      { external_id: "lamps", name: "Lamps", parent_external_id: "nowhere" },
      { external_id: "vases" },
      { external_id: "candles", name: "Candles", position: -1 },
      { external_id: "soap", name: "Soap" },
      { external_id: "soap", name: "Soaps" },
      "soap",
    ]);
    expect(results.map((one: { error?: object }) => one.error ?? null)).toEqual([
      expect.objectContaining({ code: "category_cycle", pointer: "/rows/0/parent_external_id" }),
      expect.objectContaining({ code: "unknown_category", pointer: "/rows/1/parent_external_id" }),
      expect.objectContaining({ code: "required", pointer: "/rows/2/name" }),
      expect.objectContaining({ code: "too_small", pointer: "/rows/3/position" }),
      null,
      expect.objectContaining({ code: "duplicate_row", pointer: "/rows/5" }),
      expect.objectContaining({ code: "invalid_type", pointer: "/rows/6" }),
    ]);
    expect(results[6].external_id).toBeNull();
    expect(summary).toEqual({ created: 1, updated: 0, unchanged: 0, failed: 6, deactivated: 0 });
  });

  it("that a full set does not name are switched off and hidden with all below; named again, they are back", async () => {
    await fresh();
    const buyer = await makeBuyer(harness, supplier);
    const shown = async () =>
      (await buyer.store("GET", "/v1/store/categories")).body.data.map((one: { name: string }) => one.name);
    expect(await shown()).toEqual(["Garden", "Kitchen", "Bowls", "Mugs"]);
    const full = await send(
      [{ external_id: "mugs" }, { external_id: "bowls" }, { external_id: "garden", name: "" }],
      "full",
    );
    expect(full.summary).toMatchObject({ unchanged: 2, failed: 1, deactivated: 1 });
    expect(await shown()).toEqual(["Garden"]);
    expect((await send([{ external_id: "kitchen" }])).summary).toMatchObject({ updated: 1 });
    expect(await shown()).toEqual(["Garden", "Kitchen", "Bowls", "Mugs"]);
  });

  it("are never all switched off by an empty or unreadable full set", async () => {
    await fresh();
    const empty = await supplier.admin("POST", BULK, { mode: "full", rows: [] });
    expect(empty).toMatchObject({ status: 422, body: { errors: [{ pointer: "/rows", code: "empty_set" }] } });
    const unreadable = await send([{ external_id: "mugs" }, { externalid: "bowls" }], "full");
    expect(unreadable.summary).toMatchObject({ failed: 1, deactivated: 0 });
  });

  it("come as one row a line too", async () => {
    supplier = await makeSupplier(harness);
    const body = '{"external_id":"a","name":"A"}\n\n{"external_id":"b"\n{"external_id":"c","name":"C"}\n';
    const made = await supplier.admin("POST", `${BULK}?mode=patch`, body, {
      headers: { "Content-Type": "application/x-ndjson" },
    });
    expect(made.body.summary).toMatchObject({ created: 2, failed: 1 });
    expect(made.body.results[1]).toMatchObject({ error: { code: "malformed_json", pointer: "/rows/1" } });
  });

  it("are answered the same for the same idempotency key, and refused for another body", async () => {
    supplier = await makeSupplier(harness);
    const headers = { "Idempotency-Key": "nightly-1" };
    const rows = [{ external_id: "a", name: "A" }];
    const first = await supplier.admin("POST", BULK, { rows }, { headers });
    const second = await supplier.admin("POST", BULK, { rows }, { headers });
    expect(second.body).toEqual(first.body);
    expect(second.headers.get("Idempotent-Replayed")).toBe("true");
    const other = await supplier.admin("POST", BULK, { rows: [] }, { headers });
    expect(other).toMatchObject({ status: 422, body: { code: "idempotency_key_reused" } });
  });

  it("need a body that is an object with rows", async () => {
    supplier = await makeSupplier(harness);
    expect(await supplier.admin("POST", BULK, "{")).toMatchObject({
      status: 400,
      body: { code: "malformed_json" },
    });
    expect(await supplier.admin("POST", BULK, [])).toMatchObject({ status: 422 });
    expect(await supplier.admin("POST", BULK, { rows: {} })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: "/rows" }] },
    });
    const text = await supplier.admin("POST", BULK, "external_id,name", {
      headers: { "Content-Type": "text/csv" },
    });
    expect(text).toMatchObject({ status: 415, body: { code: "unsupported_media_type" } });
  });

  it("are a supplier's own, and need the permission", async () => {
    await fresh();
    const stranger = await makeSupplier(harness, { scopes: ["products.read"] });
    expect((await stranger.admin("GET", "/v1/admin/categories")).body.data).toEqual([]);
    const refused = await stranger.admin("POST", BULK, { rows: [{ external_id: "kitchen", name: "Mine" }] });
    expect(refused).toMatchObject({ status: 403, body: { permission: "products.write" } });
    expect(await stranger.visit("GET", "/v1/store/categories")).toMatchObject({ status: 401 });
  });

  it("are paged through by cursor and found by key", async () => {
    await fresh();
    const first = (await supplier.admin("GET", "/v1/admin/categories?limit=3")).body;
    const second = (await supplier.admin("GET", `/v1/admin/categories?limit=3&cursor=${first.next_cursor}`))
      .body;
    expect([...first.data, ...second.data].map((one) => one.name)).toEqual([
      "Garden",
      "Kitchen",
      "Bowls",
      "Mugs",
    ]);
    expect(second.next_cursor).toBeNull();
    const found = (await supplier.admin("GET", "/v1/admin/categories?external_id=mugs")).body;
    expect(found.data).toHaveLength(1);
    expect(await supplier.admin("GET", "/v1/admin/categories?cursor=x")).toMatchObject({
      status: 422,
      body: { errors: [{ code: "invalid_cursor" }] },
    });
  });
});
