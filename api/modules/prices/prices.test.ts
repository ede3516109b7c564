import { beforeAll, describe, expect, it } from "vitest";
import {
  makeContract,
  makePriceList,
  makeStock,
  makeTaxCategory,
  makeWarehouse,
} from "../../testing/catalogue.ts";
import { makeBuyer, makeSupplier, type TestBuyer, type TestSupplier } from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";

const QUERY = "/v1/store/prices/query";
const COUNT = "/v1/store/prices/count";

describe("the price list of a contract", () => {
  let harness: Harness;
  let supplier: TestSupplier;
  let buyer: TestBuyer;
  let contract_id: string;
  let listId: string;
  let leeds: string;
  const ids: Record<string, string> = {};
  const category: Record<string, string> = {};

  beforeAll(async () => {
    harness = await openHarness();
    supplier = await makeSupplier(harness);
    buyer = await makeBuyer(harness, supplier);
    await makeTaxCategory(harness, supplier, "standard", "20");
    await makeTaxCategory(harness, supplier, "zero", "0");
    await supplier.admin("POST", "/v1/admin/categories/bulk", {
      rows: [
        { external_id: "home", name: "Home", position: 2 },
        { external_id: "lights", name: "Lights", parent_external_id: "home" },
        { external_id: "toys", name: "Toys", position: 1 },
      ],
    });
    for (const one of (await supplier.admin("GET", "/v1/admin/categories")).body.data)
      category[one.external_id] = one.id;
    const product = (sku: string, name: string, of: string | null, more = {}) => ({
      ...{ external_id: sku, sku, name, category_external_id: of },
      ...more,
    });
    const made = await supplier.admin("POST", "/v1/admin/products/bulk", {
      rows: [
        product("H-1", "White heart holder", "lights", {
          image_url: "/h.svg",
          maximum_quantity: "60",
          unit: "KGM",
        }),
        product("H-2", "Red heart", "home", { minimum_quantity: "6", quantity_multiple: "6" }),
        product("T-1", 'Tin "toy"\\ car', "toys", { tax_category: "zero", description: "Line\nbreak" }),
        product("T-2", "Amber bear", "toys"),
        product("X-1", "Żółty hearth rug", null),
        product("X-9", "Withdrawn heart", "home", { status: "inactive" }),
      ],
    });
    for (const one of made.body.results) ids[one.external_id] = one.id;
    leeds = await makeWarehouse(harness, supplier, { name: "Leeds", position: 1 });
    const rotterdam = await makeWarehouse(harness, supplier, { name: "Rotterdam", position: 2 });
    const shut = await makeWarehouse(harness, supplier, { name: "Shut", status: "inactive" });
    await makeStock(harness, supplier, ids["H-1"] as string, leeds, "12.5");
    await makeStock(harness, supplier, ids["H-1"] as string, rotterdam, "100");
    await makeStock(harness, supplier, ids["H-1"] as string, shut, "7");
    listId = await makePriceList(harness, supplier, {
      [ids["H-1"] as string]: { "1": "0.850000", "100": "0.7" },
      [ids["T-1"] as string]: "2.50",
    });
    contract_id = await makeContract(harness, supplier, {
      companyId: buyer.companyId,
      priceListId: listId,
      validUntil: "2026-12-31",
    });
  });

  const ask = (body: object = {}) => buyer.store("POST", QUERY, { contract_id, ...body });
  const skus = async (body: object = {}) =>
    (await ask(body)).body.data.map((row: { product: { sku: string } }) => row.product.sku);

  it("tells of a product its price with tiers and source, its stock and its quantity rules", async () => {
    const { status, body, headers } = await ask({ skus: ["h-1"] });
    expect(status).toBe(200);
    expect(headers.get("content-type")).toBe("application/json");
    expect(body.data).toEqual([
      {
        product: {
          ...{ id: ids["H-1"], sku: "H-1", name: "White heart holder", image_url: "/h.svg", unit: "KGM" },
          ...{ category_id: category.lights, category_name: "Lights", family_id: null, packs: [] },
          ...{ gtin: null, brand: null, part_number: null, discontinued: false, replacement: null },
        },
        price: {
          ...{ state: "priced", currency: "GBP", amount: "0.85", base_quantity: "1", tax_rate: "20" },
          ...{ list_amount: "0.85", gross_amount: null, discounts: [] },
          tiers: [
            { min_quantity: "1", amount: "0.85" },
            { min_quantity: "100", amount: "0.7" },
          ],
          source: { kind: "contract_list", price_list_id: listId, price_list_name: "Trade", tier: "1" },
          valid_until: "2026-12-31",
        },
        recommended_price: null,
        stock: {
          ...{ disclosure: "exact", state: "in_stock", available: "112.5" },
          warehouses: [
            { id: leeds, name: "Leeds", available: "12.5", state: "in_stock" },
            { id: expect.stringMatching(/^whs_/), name: "Rotterdam", available: "100", state: "in_stock" },
          ],
          ...{ next_arrival: null, lead_time_days: null },
        },
        quantity_rules: { minimum: "1", multiple: "1", maximum: "60" },
      },
    ]);
  });

  it("lists every active product; what the contract has no price for is on request", async () => {
    expect(await skus()).toEqual(["H-1", "H-2", "T-1", "T-2", "X-1"]);
    const [row] = (await ask({ skus: ["H-2"] })).body.data;
    expect(row).toMatchObject({
      price: { state: "on_request", currency: "GBP", amount: null, tiers: [], source: null },
      stock: { available: "0", warehouses: [] },
      quantity_rules: { minimum: "6", multiple: "6", maximum: null },
    });
    const [bare] = (await ask({ skus: ["X-1"] })).body.data;
    expect(bare.product).toMatchObject({ category_id: null, category_name: null, image_url: null });
  });

  it("sorts by SKU, name or the order of the catalogue, and pages through each", async () => {
    for (const [sort, order] of [
      ["sku", ["H-1", "H-2", "T-1", "T-2", "X-1"]],
      ["name", ["T-2", "H-2", "T-1", "H-1", "X-1"]],
      ["category", ["T-1", "T-2", "H-2", "H-1", "X-1"]],
    ] as const) {
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const { body } = await ask({ sort, limit: 2, ...(cursor ? { cursor } : {}) });
        seen.push(...body.data.map((row: { product: { sku: string } }) => row.product.sku));
        cursor = body.next_cursor ?? undefined;
      } while (cursor);
      expect(seen).toEqual(order);
    }
  });

  it("filters by category with all below, by beginnings of words, by SKU, and by all of them at once", async () => {
    for (const sort of ["sku", "name", "category"]) {
      expect((await skus({ sort, category_id: category.home })).sort()).toEqual(["H-1", "H-2"]);
      expect((await skus({ sort, q: "heart" })).sort()).toEqual(["H-1", "H-2", "X-1"]);
      expect(await skus({ sort, q: "HEAR hold" })).toEqual(["H-1"]);
      expect(await skus({ sort, q: "zolty" })).toEqual(["X-1"]);
      expect((await skus({ sort, q: "h-" })).sort()).toEqual(["H-1", "H-2"]);
      expect(await skus({ sort, q: "heart", category_id: category.lights })).toEqual(["H-1"]);
      const some = { sort, skus: ["t-2", "H-1", "X-9", "nothing"] };
      expect((await skus(some)).sort()).toEqual(["H-1", "T-2"]);
      expect(await skus({ ...some, q: "white", category_id: category.home })).toEqual(["H-1"]);
      expect(await skus({ sort, skus: [] })).toEqual([]);
    }
    expect(await skus({ q: "heart toy" })).toEqual([]);
    expect(await skus({ category_id: harness.newId("cat") })).toEqual([]);
    expect((await skus({ q: "!?" })).length).toBe(5);
  });

  it("can be entered anywhere: anchors at even distances, and rows to skip behind them", async () => {
    const many = await makeSupplier(harness);
    await makeTaxCategory(harness, many);
    const rows = Array.from({ length: 55 }, (_, n) => ({
      external_id: `${n}`,
      sku: `S-${String(n).padStart(2, "0")}`,
      name: `Article ${99 - n}`,
    }));
    await many.admin("POST", "/v1/admin/products/bulk", { rows });
    const other = await makeBuyer(harness, many);
    const priceListId = await makePriceList(harness, many, {});
    const own = {
      contract_id: await makeContract(harness, many, { companyId: other.companyId, priceListId }),
    };
    for (const sort of ["sku", "name"]) {
      const { body } = await other.store("POST", COUNT, { ...own, sort, every: 10 });
      expect(body.count).toBe(55);
      expect(body.anchors).toHaveLength(5);
      const whole = (await other.store("POST", QUERY, { ...own, sort, limit: 500 })).body.data;
      for (const [index, cursor] of body.anchors.entries()) {
        const part = await other.store("POST", QUERY, { ...own, sort, cursor, skip: 3, limit: 2 });
        const start = (index + 1) * 10 + 3;
        expect(part.body.data).toEqual(whole.slice(start, start + 2));
      }
    }
    expect((await other.store("POST", COUNT, own)).body).toEqual({ count: 55, anchors: [] });
    const even = { ...own, q: "s-1", every: 10 };
    expect((await other.store("POST", COUNT, even)).body).toEqual({ count: 10, anchors: [] });
    expect((await other.store("POST", QUERY, { ...own, skip: 54, limit: 1 })).body).toMatchObject({
      data: [{ product: { sku: "S-54" } }],
      next_cursor: null,
    });
    expect((await other.store("POST", QUERY, { ...own, skip: 1000 })).body).toEqual({
      data: [],
      next_cursor: null,
    });
  });

  it("counts what the filters leave", async () => {
    const count = async (body: object) =>
      (await buyer.store("POST", COUNT, { contract_id, ...body })).body.count;
    expect(await count({})).toBe(5);
    expect(await count({ q: "heart" })).toBe(3);
    expect(await count({ q: "heart whi" })).toBe(1);
    expect(await count({ category_id: category.home, sort: "category" })).toBe(2);
    expect(await count({ skus: ["h-1", "x-9"] })).toBe(1);
  });

  it("is the same as a GET", async () => {
    const path = `/v1/store/prices?contract_id=${contract_id}&q=heart&skus=H-1&skus=H-2&sort=name&limit=1`;
    const { body } = await buyer.store("GET", path);
    expect(body).toEqual((await ask({ q: "heart", skus: ["H-1", "H-2"], sort: "name", limit: 1 })).body);
    expect(body.next_cursor).not.toBeNull();
    const one = await buyer.store("GET", `/v1/store/prices?contract_id=${contract_id}&skus=H-1`);
    expect(one.body.data).toHaveLength(1);
  });

  it("shows one product with its description, and none that is not sold", async () => {
    const of = (id: string | undefined) => `/v1/store/products/${id}?contract_id=${contract_id}`;
    const { body } = await buyer.store("GET", of(ids["T-1"]));
    expect(body).toMatchObject({
      product: { sku: "T-1", name: 'Tin "toy"\\ car' },
      price: { amount: "2.5", tax_rate: "0" },
      description: "Line\nbreak",
    });
    expect((await buyer.store("GET", of(ids["T-2"]))).body.description).toBeNull();
    for (const id of [ids["X-9"], harness.newId("prd"), "nonsense"])
      expect(await buyer.store("GET", of(id))).toMatchObject({ status: 404, body: { code: "not_found" } });
    expect(await buyer.store("GET", `/v1/store/products/${ids["T-1"]}`)).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: "/query/contract_id" }] },
    });
  });

  it("is without tax where the contract is exempt or shifts it, and without prices where the list is switched off", async () => {
    for (const taxTreatment of ["exempt", "reverse_charge"] as const) {
      const free = await makeContract(harness, supplier, {
        companyId: buyer.companyId,
        priceListId: listId,
        taxTreatment,
      });
      const { body } = await buyer.store("POST", QUERY, { contract_id: free, skus: ["H-1"] });
      expect(body.data[0].price).toMatchObject({ amount: "0.85", tax_rate: "0" });
    }
    const off = await makePriceList(
      harness,
      supplier,
      { [ids["H-1"] as string]: "1" },
      { status: "inactive" },
    );
    const contract = await makeContract(harness, supplier, { companyId: buyer.companyId, priceListId: off });
    const { body } = await buyer.store("POST", QUERY, { contract_id: contract, skus: ["H-1"] });
    expect(body.data[0].price).toMatchObject({ state: "on_request", amount: null, source: null });
  });

  it("is refused under a contract that is over, not begun, closed, another company's or not there", async () => {
    const contract = (more: object) =>
      makeContract(harness, supplier, { companyId: buyer.companyId, priceListId: listId, ...more });
    const id = ids["H-1"];
    const answers = async (contract_id: string, expected: object) => {
      expect(await buyer.store("POST", QUERY, { contract_id })).toMatchObject(expected);
      expect(await buyer.store("GET", `/v1/store/prices?contract_id=${contract_id}`)).toMatchObject(expected);
      expect(await buyer.store("POST", COUNT, { contract_id })).toMatchObject(expected);
      expect(await buyer.store("GET", `/v1/store/products/${id}?contract_id=${contract_id}`)).toMatchObject(
        expected,
      );
    };
    const expired = { status: 409, body: { code: "contract_expired" } };
    await answers(await contract({ validUntil: "2026-11-21" }), {
      ...expired,
      body: { code: "contract_expired", valid_until: "2026-11-21", valid_from: null },
    });
    await answers(await contract({ validFrom: "2026-11-23" }), expired);
    await answers(await contract({ status: "closed" }), expired);
    const missing = { status: 404, body: { code: "not_found" } };
    const colleague = await makeBuyer(harness, supplier);
    await answers(await contract({ companyId: colleague.companyId }), missing);
    await answers(harness.newId("con"), missing);
    await answers("nonsense", missing);
  });

  it("is not for visitors, nor for buyers who may not see prices, nor for another origin", async () => {
    expect(await supplier.visit("POST", QUERY, { contract_id })).toMatchObject({
      status: 401,
      body: { code: "unauthenticated" },
    });
    const blind = await makeBuyer(harness, supplier, {
      companyId: buyer.companyId,
      capabilities: ["orders.view"],
    });
    expect(await blind.store("POST", QUERY, { contract_id })).toMatchObject({
      status: 403,
      body: { capability: "prices.view" },
    });
    const elsewhere = { headers: { Origin: "https://elsewhere.example" } };
    expect(await buyer.store("POST", QUERY, { contract_id }, elsewhere)).toMatchObject({
      status: 403,
      body: { code: "origin_not_allowed" },
    });
    const token = { headers: { Authorization: `${buyer.token.replace(/.$/, "")}x`.replace(/^/, "Bearer ") } };
    expect(await buyer.store("POST", QUERY, { contract_id }, token)).toMatchObject({ status: 401 });
  });

  it("refuses a cursor of another sort, and numbers out of range", async () => {
    const { next_cursor } = (await ask({ limit: 1 })).body;
    const wrong = { status: 422, body: { errors: [{ pointer: "/cursor", code: "invalid_cursor" }] } };
    expect(await ask({ cursor: next_cursor, sort: "name" })).toMatchObject(wrong);
    expect(await ask({ cursor: "???" })).toMatchObject(wrong);
    for (const [field, value] of [
      ["limit", 501],
      ["limit", 0],
      ["skip", 1001],
      ["sort", "price"],
    ] as const) {
      expect(await ask({ [field]: value })).toMatchObject({
        status: 422,
        body: { errors: [{ pointer: `/${field}` }] },
      });
    }
    expect(await buyer.store("POST", COUNT, { contract_id, every: 1 })).toMatchObject({ status: 422 });
    for (const field of ["q", "category_id", "contract_id"])
      expect(await ask({ [field]: "a\u0000b" })).toMatchObject({
        status: 422,
        body: { errors: [{ pointer: `/${field}` }] },
      });
  });

  it("is one statement in one read-only transaction, whatever is asked", async () => {
    let statements = 0;
    let transactions = 0;
    const counting = await openHarness({
      ...harness.db,
      transaction: (options, run) => {
        transactions++;
        expect(options.read).toBe(true);
        return harness.db.transaction(options, (connection) =>
          run({
            query: (text, params) => {
              statements++;
              return connection.query(text, params);
            },
            values: (text, params) => {
              statements++;
              return connection.values(text, params);
            },
          }),
        );
      },
    });
    counting.clock.advance(harness.clock.now().getTime() - counting.clock.now().getTime());
    const headers = {
      ...{ "Listino-Key": supplier.publishableKey, Origin: "https://shop.example" },
      Authorization: `Bearer ${buyer.token}`,
    };
    const asked = [
      counting.call("POST", QUERY, { headers, body: { contract_id } }),
      counting.call("POST", QUERY, {
        headers,
        body: { contract_id, q: "heart holder", category_id: category.home },
      }),
      counting.call("POST", QUERY, {
        headers,
        body: { contract_id, category_id: category.home, sort: "name" },
      }),
      counting.call("POST", COUNT, { headers, body: { contract_id, every: 10 } }),
      counting.call("GET", `/v1/store/products/${ids["H-1"]}?contract_id=${contract_id}`, { headers }),
    ];
    for (const answer of await Promise.all(asked)) expect(answer.status).toBe(200);
    expect({ statements, transactions }).toEqual({ statements: asked.length, transactions: asked.length });
  });
});
