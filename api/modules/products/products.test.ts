import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { makeTaxCategory } from "../../testing/catalogue.ts";
import { makeBuyer, makeSupplier, type TestSupplier } from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";
import { sortProducts } from "./reactions.ts";

const BULK = "/v1/admin/products/bulk";
const HEART = { external_id: "1", sku: "85123A", name: "White hanging heart T-light holder" };

describe("products", () => {
  let harness: Harness;
  let supplier: TestSupplier;
  beforeAll(async () => {
    harness = await openHarness();
  });
  beforeEach(async () => {
    supplier = await makeSupplier(harness);
    await makeTaxCategory(harness, supplier);
    await supplier.admin("POST", "/v1/admin/categories/bulk", {
      rows: [
        { external_id: "home", name: "Home" },
        { external_id: "lights", name: "Lights", parent_external_id: "home" },
        { external_id: "toys", name: "Toys" },
      ],
    });
  });
  const send = async (rows: readonly unknown[], mode = "patch") =>
    (await supplier.admin("POST", BULK, { mode, rows })).body;
  const list = async (query = "") =>
    (await supplier.admin("GET", `/v1/admin/products${query}`)).body.data as {
      id: string;
      sku: string;
      updated_at: string;
    }[];
  const skus = async (query = "") => (await list(query)).map((one) => one.sku).sort();

  it.each(["//evil.example/x", "/\\evil.example/x", "data:image/svg+xml,x", "/\t/evil.example"])(
    "take no image from a path that leads to another host: %j",
    async (image_url) => {
      expect((await send([{ ...HEART, image_url }])).summary).toMatchObject({ created: 0, failed: 1 });
    },
  );

  it("are made with defaults, changed field by field, and cleared by null", async () => {
    const made = await send([
      { ...HEART, category_external_id: "lights", description: "Wood", maximum_quantity: "60" },
    ]);
    expect(made.results[0]).toMatchObject({ status: "created", external_id: "1" });
    const id = made.results[0].id;
    expect((await supplier.admin("GET", `/v1/admin/products/${id}`)).body).toMatchObject({
      sku: "85123A",
      category_external_id: "lights",
      unit: "C62",
      tax_category: "standard",
      minimum_quantity: "1",
      quantity_multiple: "1",
      maximum_quantity: "60",
      backorder: false,
      status: "active",
    });
    harness.clock.advance(1000);
    const changed = await send([
      { external_id: "1", description: null, category_external_id: null, minimum_quantity: "6.000" },
    ]);
    expect(changed.results[0]).toEqual({ index: 0, external_id: "1", id, status: "updated" });
    const after = await supplier.admin("GET", `/v1/admin/products/${id}`);
    expect(after.headers.get("ETag")).toBe('"v2"');
    expect(after.body).toMatchObject({
      ...{ description: null, category_id: null, minimum_quantity: "6", maximum_quantity: "60" },
      name: HEART.name,
      updated_at: harness.clock.now().toISOString(),
    });
  });

  it("keep everything there is to say of them, and know it again", async () => {
    const rich = {
      ...{
        ...HEART,
        brand: "Brightway",
        gtin: "4006381333931",
        customs_code: "83062990",
        origin_country: "CN",
      },
      ...{ weight_grams: "180.50", discontinued: true, lead_time_days: 14, low_stock: "20" },
      recommended_price: { amount: "2.950", currency: "GBP" },
      cost_price: { amount: "0.4", currency: "GBP" },
      attributes: [{ name: "Colour", value: "White" }],
      images: [{ url: "/images/2.webp", alt: "Side" }, { url: "/images/3.webp" }],
      documents: [{ kind: "manual", title: "Manual", url: "https://bolts.example/m.pdf", language: "en" }],
      packs: [{ unit: "CT", quantity: "24.0", gtin: "10012345678902" }],
      image_url: "/images/1.webp",
    };
    const made = await send([rich]);
    expect(made.results[0]).toMatchObject({ status: "created" });
    const { body } = await supplier.admin("GET", `/v1/admin/products/${made.results[0].id}`);
    expect(body).toMatchObject({
      ...{ ...rich, weight_grams: "180.5", recommended_price: { amount: "2.95", currency: "GBP" } },
      images: [rich.images[0], { url: "/images/3.webp", alt: null }],
      packs: [{ unit: "CT", quantity: "24", gtin: "10012345678902" }],
    });
    expect((await send([rich])).summary).toMatchObject({ unchanged: 1 });
    expect((await send([{ external_id: "1", packs: [], cost_price: null }])).summary).toMatchObject({
      updated: 1,
    });
    expect(await skus("?q=brightway")).toEqual(["85123A"]);
    expect(await skus("?q=4006381333931")).toEqual(["85123A"]);
  });

  it("refuse codes that cannot be right, field by field", async () => {
    const { results } = await send([
      { ...HEART, gtin: "4006381333932" },
      { ...HEART, external_id: "2", origin_country: "UK" },
      { ...HEART, external_id: "3", customs_code: "83" },
      { ...HEART, external_id: "4", packs: [{ unit: "C62", quantity: "2" }] },
      { ...HEART, external_id: "5", replacement_external_id: "5" },
      {
        ...HEART,
        external_id: "6",
        attributes: [
          { name: "A", value: "1" },
          { name: "A", value: "2" },
        ],
      },
    ]);
    expect(results.map((one: { error: { pointer: string } }) => one.error.pointer)).toEqual([
      ...["/rows/0/gtin", "/rows/1/origin_country", "/rows/2/customs_code", "/rows/3/packs"],
      ...["/rows/4/replacement_external_id", "/rows/5/attributes"],
    ]);
  });

  it("are replaced by another, which may stand anywhere in the same request", async () => {
    const row = (external_id: string, replacement_external_id?: string, more = {}) => ({
      ...{ external_id, sku: external_id, name: external_id, replacement_external_id, ...more },
    });
    const { results } = await send([
      row("a", "b"),
      row("b", "c"),
      row("c"),
      row("d", "e"),
      row("e", "f"),
      row("f", undefined, { tax_category: "none" }),
      row("g", "nowhere"),
    ]);
    expect(results.map((one: { status: string }) => one.status)).toEqual([
      ...["created", "created", "created", "failed", "failed", "failed", "failed"],
    ]);
    expect(results[3].error).toMatchObject({ code: "unknown_product" });
    const [first] = (await supplier.admin("GET", "/v1/admin/products?external_id=a")).body.data;
    expect(first).toMatchObject({ replacement_id: results[1].id, replacement_external_id: "b" });
    const cleared = await supplier.admin("PATCH", `/v1/admin/products/${first.id}`, {
      replacement_external_id: null,
    });
    expect(cleared.body).toMatchObject({ replacement_id: null, replacement_external_id: null });
  });

  it("that come again unchanged keep their version and time; a chunk without a change says nothing", async () => {
    await send([{ ...HEART, minimum_quantity: "6" }]);
    const [before] = await list();
    harness.clock.advance(60_000);
    const again = await send([{ ...HEART, minimum_quantity: "6.0", category_external_id: null }]);
    expect(again.summary).toMatchObject({ unchanged: 1 });
    expect(await list()).toEqual([before]);
    const trail = await supplier.scope((tx) =>
      tx.query("select changes from audit_entries where action = 'products.imported'"),
    );
    expect(trail).toEqual([{ changes: [{ field: "created", before: null, after: 1 }] }]);
  });

  it("fail row by row on what they name that is not there, and on a SKU that is taken", async () => {
    await send([HEART]);
    const { results, summary } = await send([
      { external_id: "2", sku: "A", name: "A", category_external_id: "nowhere" },
      { external_id: "3", sku: "B", name: "B", tax_category: "luxury" },
      { external_id: "4", sku: "85123A", name: "C" },
      { external_id: "5", sku: "D", name: "D" },
      { external_id: "6", sku: "D", name: "D again" },
      { external_id: "7", name: "no SKU" },
      { external_id: "8", sku: "E", name: "E", minimum_quantity: "12", maximum_quantity: "6" },
      { external_id: "9", sku: "F", name: "F", quantity_multiple: "0" },
      { external_id: "5", sku: "G", name: "G" },
      { external_id: "10", sku: "H", name: "H", image_url: "javascript:alert(1)" },
      { external_id: "11", sku: "I", name: "I\u0000" },
    ]);
    const error = (code: string, pointer: string) => expect.objectContaining({ code, pointer });
    expect(results.map((one: { error?: object }) => one.error ?? null)).toEqual([
      error("unknown_category", "/rows/0/category_external_id"),
      error("unknown_tax_category", "/rows/1/tax_category"),
      error("sku_taken", "/rows/2/sku"),
      null,
      error("sku_taken", "/rows/4/sku"),
      error("required", "/rows/5/sku"),
      error("maximum_below_minimum", "/rows/6/maximum_quantity"),
      error("custom", "/rows/7/quantity_multiple"),
      error("duplicate_row", "/rows/8"),
      error("invalid_format", "/rows/9/image_url"),
      error("invalid_format", "/rows/10/name"),
    ]);
    expect(summary).toEqual({ created: 1, updated: 0, unchanged: 0, failed: 10, deactivated: 0 });
  });

  it("that a full set does not name are switched off; named again, they are sold again", async () => {
    const other = { external_id: "2", sku: "B", name: "Bowl" };
    await send([HEART, other]);
    expect((await send([HEART], "full")).summary).toMatchObject({ unchanged: 1, deactivated: 1 });
    expect(await skus("?status=inactive")).toEqual(["B"]);
    expect((await send([other])).summary).toMatchObject({ unchanged: 1 });
    expect((await send([HEART, other], "full")).summary).toMatchObject({ updated: 1, deactivated: 0 });
    expect(await skus("?status=active")).toEqual(["85123A", "B"]);
  });

  it("are found by the beginnings of words of SKU and name, without accents, and by category with what is below", async () => {
    await send([
      { ...HEART, category_external_id: "lights" },
      { external_id: "2", sku: "T/10-B", name: "Żółty t-shirt, café", category_external_id: "home" },
      { external_id: "3", sku: "85123B", name: "Heart of wicker" },
    ]);
    expect(await skus("?q=heart")).toEqual(["85123A", "85123B"]);
    expect(await skus("?q=HOLD%20hear")).toEqual(["85123A"]);
    expect(await skus("?q=85123")).toEqual(["85123A", "85123B"]);
    expect(await skus("?q=t%2F10")).toEqual(["T/10-B"]);
    expect(await skus("?q=t-shi")).toEqual(["T/10-B"]);
    expect(await skus("?q=cafe%20shirt")).toEqual(["T/10-B"]);
    expect(await skus("?q=heart%20cafe")).toEqual([]);
    const home = (await supplier.admin("GET", "/v1/admin/categories?external_id=home")).body.data[0].id;
    expect(await skus(`?category_id=${home}`)).toEqual(["85123A", "T/10-B"]);
    expect(await skus("?sku=85123B")).toEqual(["85123B"]);
    await send([{ external_id: "3", name: "Wicker circle" }]);
    expect(await skus("?q=heart")).toEqual(["85123A"]);
    expect(await skus("?q=circle")).toEqual(["85123B"]);
  });

  it("follow their category's place in the catalogue when it moves", async () => {
    await send([
      { external_id: "1", sku: "B", name: "B", category_external_id: "lights" },
      { external_id: "2", sku: "A", name: "A", category_external_id: "toys" },
      { external_id: "3", sku: "0", name: "0" },
    ]);
    const order = () =>
      supplier.scope(async (tx) =>
        (await tx.query<{ sku: string }>("select sku from products order by category_sort")).map(
          (one) => one.sku,
        ),
      );
    expect(await order()).toEqual(["B", "A", "0"]);
    await supplier.admin("POST", "/v1/admin/categories/bulk", {
      rows: [{ external_id: "home", position: 9 }],
    });
    const [event] = await supplier.scope((tx) =>
      tx.query<{ id: string }>("select id from events where type = 'categories.imported' order by id desc"),
    );
    expect(event).toBeDefined();
    await sortProducts.handle({ ports: harness.ports, scope: supplier.scope }, {} as never);
    expect(await order()).toEqual(["A", "B", "0"]);
  });

  it("are changed by hand with If-Match, and every real change is in the audit trail", async () => {
    const id = (await send([HEART, { external_id: "2", sku: "B", name: "B" }])).results[0].id;
    const path = `/v1/admin/products/${id}`;
    const headers = { "If-Match": '"v1"' };
    const changed = await supplier.admin(
      "PATCH",
      path,
      { name: "Heart", category_external_id: "toys" },
      { headers },
    );
    expect(changed).toMatchObject({ status: 200, body: { name: "Heart", category_external_id: "toys" } });
    expect(changed.headers.get("ETag")).toBe('"v2"');
    expect(await skus("?q=hanging")).toEqual([]);
    const late = await supplier.admin("PATCH", path, { name: "Mine" }, { headers });
    expect(late).toMatchObject({ status: 412, body: { current: { name: "Heart" } } });
    expect((await supplier.admin("PATCH", path, { name: "Heart" })).headers.get("ETag")).toBe('"v2"');
    for (const [change, code] of [
      [{ sku: "B" }, "sku_taken"],
      [{ tax_category: "luxury" }, "unknown_tax_category"],
      [{ category_external_id: "nowhere" }, "unknown_category"],
      [{ maximum_quantity: "0.5" }, "maximum_below_minimum"],
    ] as const) {
      const pointer = `/${Object.keys(change)[0]}`;
      const refused = await supplier.admin("PATCH", path, change);
      expect(refused).toMatchObject({ status: 422, body: { errors: [{ code, pointer }] } });
    }
    const trail = await supplier.scope((tx) =>
      tx.query<{ changes: { field: string }[] }>("select changes from audit_entries where record_id = $1", [
        id,
      ]),
    );
    expect(trail.map(({ changes }) => changes.map(({ field }) => field))).toEqual([
      ["name", "category_id", "category_external_id"],
    ]);
  });

  it("of a stranger are missing", async () => {
    const id = (await send([HEART])).results[0].id;
    const stranger = await makeSupplier(harness);
    for (const one of [id, "prd_01k9w8zv6se7r8x9y0a1b2c3d4", "nonsense"]) {
      const path = `/v1/admin/products/${one}`;
      expect(await stranger.admin("GET", path)).toMatchObject({ status: 404, body: { code: "not_found" } });
      expect(await stranger.admin("PATCH", path, { name: "Mine" })).toMatchObject({ status: 404 });
    }
  });

  it("are not for buyers, and not to be written without the permission", async () => {
    const buyer = await makeBuyer(harness, supplier);
    const asBuyer = await harness.call("GET", "/v1/admin/products", {
      headers: { Authorization: `Bearer ${buyer.token}` },
    });
    expect(asBuyer.status).toBe(401);
    const reader = await makeSupplier(harness, { scopes: ["products.read"] });
    expect(await reader.admin("POST", BULK, { rows: [HEART] })).toMatchObject({ status: 403 });
    const id = harness.newId("prd");
    expect(await reader.admin("PATCH", `/v1/admin/products/${id}`, {})).toMatchObject({ status: 403 });
  });

  it("come by the thousand: chunk by chunk, with one event and one audit entry each", async () => {
    const rows = Array.from({ length: 2500 }, (_, n) => ({
      external_id: `e${n}`,
      sku: `SKU-${n}`,
      name: `Article number ${n} of a long and winding import`,
      category_external_id: n % 2 ? "toys" : "lights",
      minimum_quantity: "6",
    }));
    const made = await send(rows);
    expect(made.summary).toMatchObject({ created: 2500, failed: 0 });
    expect(new Set(made.results.map((one: { id: string }) => one.id)).size).toBe(2500);
    const events = await supplier.scope((tx) =>
      tx.query<{ data: { created: number } }>(
        "select data from events where type = 'products.imported' order by id",
      ),
    );
    expect(events.map(({ data }) => data.created).sort((a, b) => b - a)).toEqual([1000, 1000, 500]);
    const pages = async (cursor: string | null, count = 0): Promise<number> => {
      const page = (
        await supplier.admin("GET", `/v1/admin/products?limit=500${cursor ? `&cursor=${cursor}` : ""}`)
      ).body;
      return page.next_cursor ? pages(page.next_cursor, count + page.data.length) : count + page.data.length;
    };
    expect(await pages(null)).toBe(2500);
  });
});
