import { beforeAll, describe, expect, it } from "vitest";
import { makeBuyer, makeCompany, makeSupplier, type TestSupplier } from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";
import { staff } from "../staff/tables.ts";

describe("conditions", () => {
  let harness: Harness;
  let supplier: TestSupplier;
  beforeAll(async () => {
    harness = await openHarness();
    supplier = await makeSupplier(harness);
  });

  const at = (id: string) => `/v1/admin/companies/${id}/conditions`;
  const made = async (path: string, body: object, own = supplier) => {
    const answer = await own.admin("POST", `/v1/admin/${path}`, body);
    expect(answer.status).toBe(201);
    return answer.body.id as string;
  };
  const priceList = (own = supplier, currency = "GBP") =>
    made("price-lists", { name: "Trade", currency }, own);
  const contract = (price_list_id: string, more: object = {}) => ({
    name: "Trade, 30 days",
    price_list_id,
    payment_terms: { kind: "net", net_days: 30 },
    ...more,
  });
  const gbp = (amount: string) => ({ amount, currency: "GBP" });
  async function makeRep(own = supplier) {
    const id = harness.newId("stf");
    const now = harness.clock.now();
    await own.scope((tx) =>
      tx.db.insert(staff).values({
        ...{ supplierId: own.id, id, name: "Jo Smith", email: `${id}@bolts.example`, passwordHash: "x" },
        ...{ permissions: [], createdAt: now, updatedAt: now },
      }),
    );
    return id;
  }

  it("are set in one call, read back, and summarised with the company", async () => {
    const companyId = await makeCompany(harness, supplier);
    const none = await supplier.admin("GET", at(companyId));
    expect(none).toMatchObject({ status: 200, body: { custom: true, contracts: [], credit_limit: null } });
    expect(none.headers.get("etag")).toBe('"v0"');
    const [list, special] = [await priceList(), await priceList()];
    const group = await made("groups", { name: "Wholesalers" });
    const assortment = await made("assortments", { name: "Fixings" });
    const rep = await makeRep();
    const set = await supplier.admin("POST", at(companyId), {
      contracts: [
        contract(list, { external_id: "C-1" }),
        contract(list, { name: "Prepaid", payment_terms: { kind: "prepaid" } }),
      ],
      price_list_id: special,
      discounts: [{ name: "Loyalty", percent: "3" }],
      credit_limit: gbp("5000"),
      maximum_order: gbp("800"),
      maximum_open_orders: gbp("0"),
      assortment_ids: [assortment],
      stock: { disclosure: "banded", band: "25" },
      sales_rep_id: rep,
      group_ids: [group],
    });
    expect(set).toMatchObject({
      status: 200,
      body: {
        company_id: companyId,
        contracts: [
          { external_id: "C-1", is_default: true, currency: "GBP" },
          { name: "Prepaid", is_default: false },
        ],
        price_list_id: special,
        discounts: [{ name: "Loyalty", percent: "3", company_id: companyId }],
        credit_limit: gbp("5000.00"),
        maximum_order: gbp("800.00"),
        maximum_open_orders: gbp("0.00"),
        assortment_ids: [assortment],
        stock: { disclosure: "banded", band: "25", per_warehouse: null },
        sales_rep_id: rep,
        group_ids: [group],
      },
    });
    expect(set.headers.get("etag")).toBe('"v1"');
    expect((await supplier.admin("GET", at(companyId))).body).toEqual(set.body);
    expect((await supplier.admin("GET", `/v1/admin/companies/${companyId}`)).body).toMatchObject({
      groups: [{ id: group, name: "Wholesalers" }],
      sales_rep: { id: rep, name: "Jo Smith" },
      conditions_summary: {
        custom: true,
        contracts: [{ name: "Trade, 30 days" }, { name: "Prepaid" }],
        price_list: { id: special, name: "Trade" },
        discounts: 1,
        credit_limit: gbp("5000.00"),
        assortments: [{ id: assortment, name: "Fixings" }],
        stock_disclosure: "banded",
      },
    });
  });

  it("leave what is absent, clear what is null, and change contracts and discounts by id or key", async () => {
    const companyId = await makeCompany(harness, supplier);
    const list = await priceList();
    const first = await supplier.admin("POST", at(companyId), {
      contracts: [contract(list, { external_id: `K-${companyId}` })],
      discounts: [{ name: "Loyalty", percent: "3" }],
      credit_limit: gbp("10"),
    });
    const discount = first.body.discounts[0].id;
    const second = await supplier.admin(
      "POST",
      at(companyId),
      {
        contracts: [{ external_id: `K-${companyId}`, name: "Trade, 45 days" }],
        discounts: [{ id: discount, percent: "4" }],
        credit_limit: null,
        custom: false,
      },
      { headers: { "If-Match": '"v1"' } },
    );
    expect(second).toMatchObject({
      status: 200,
      body: {
        contracts: [{ id: first.body.contracts[0].id, name: "Trade, 45 days" }],
        discounts: [{ id: discount, name: "Loyalty", percent: "4" }],
        credit_limit: null,
        custom: false,
      },
    });
    const late = await supplier.admin(
      "POST",
      at(companyId),
      { custom: true },
      { headers: { "If-Match": '"v1"' } },
    );
    expect(late).toMatchObject({ status: 412, body: { current: { custom: false } } });
    expect((await supplier.admin("POST", at(companyId), {})).headers.get("etag")).toBe('"v2"');
    const entries = await supplier.scope((tx) =>
      tx.query("select action, changes from audit_entries where record_id = $1 order by at, id", [companyId]),
    );
    expect(entries).toContainEqual({
      action: "company.conditions_set",
      changes: [
        { field: "custom", before: true, after: false },
        { field: "credit_limit", before: gbp("10.00"), after: null },
      ],
    });
    const events = await supplier.scope((tx) =>
      tx.query("select data from events where record_id = $1 and type = 'company.conditions_set'", [
        companyId,
      ]),
    );
    expect(events).toContainEqual({ data: { fields: ["custom", "credit_limit", "contracts", "discounts"] } });
  });

  it("are all set or none, and a refusal says in which row", async () => {
    const companyId = await makeCompany(harness, supplier);
    const list = await priceList();
    const refused = await supplier.admin("POST", at(companyId), {
      credit_limit: gbp("10"),
      contracts: [contract(list), contract("prl_01k9w8zv6se7r8x9y0a1b2c3d4")],
    });
    expect(refused).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: "/contracts/1/price_list_id", code: "unknown_price_list" }] },
    });
    expect(await supplier.admin("POST", at(companyId), { contracts: [{ name: "No list" }] })).toMatchObject({
      status: 422,
      body: {
        errors: [{ pointer: "/contracts/0/price_list_id" }, { pointer: "/contracts/0/payment_terms" }],
      },
    });
    const other = await supplier.admin("POST", at(await makeCompany(harness, supplier)), {
      contracts: [contract(list)],
      discounts: [{ name: "Theirs", percent: "1" }],
    });
    const { contracts, discounts } = other.body;
    for (const [body, pointer] of [
      [{ contracts: [{ id: contracts[0].id, name: "Mine" }] }, "/contracts/0/id"],
      [{ discounts: [{ id: discounts[0].id, name: "Mine" }] }, "/discounts/0/id"],
      [{ discounts: [{ name: "A", percent: "1" }, { name: "B" }] }, "/discounts/1/percent"],
      [{ price_list_id: "prl_01k9w8zv6se7r8x9y0a1b2c3d4" }, "/price_list_id"],
      [{ assortment_ids: ["asm_01k9w8zv6se7r8x9y0a1b2c3d4"] }, "/assortment_ids/0"],
      [{ group_ids: ["grp_01k9w8zv6se7r8x9y0a1b2c3d4"] }, "/group_ids/0"],
      [{ sales_rep_id: "stf_01k9w8zv6se7r8x9y0a1b2c3d4" }, "/sales_rep_id"],
      [{ credit_limit: gbp("1"), maximum_order: { amount: "1", currency: "EUR" } }, "/credit_limit/currency"],
    ] as const) {
      const answer = await supplier.admin("POST", at(companyId), body);
      expect(answer.status).toBe(422);
      expect(answer.body.errors[0].pointer).toBe(pointer);
    }
    const euro = await supplier.admin("POST", at(companyId), {
      contracts: [contract(list, { minimum_order: { amount: "1", currency: "EUR" } })],
    });
    expect(euro).toMatchObject({ body: { errors: [{ pointer: "/contracts/0/minimum_order/currency" }] } });
    expect((await supplier.admin("GET", at(companyId))).body).toMatchObject({
      contracts: [],
      credit_limit: null,
    });
  });

  it("are for staff who may set each part of them", async () => {
    const narrow = await makeSupplier(harness, { scopes: ["contracts.read", "contracts.write"] });
    const companyId = await makeCompany(harness, narrow);
    expect((await narrow.admin("POST", at(companyId), { credit_limit: gbp("1") })).status).toBe(200);
    for (const [body, permission] of [
      [{ group_ids: [] }, "companies.write"],
      [{ sales_rep_id: null }, "companies.write"],
      [{ price_list_id: null }, "prices.write"],
      [{ discounts: [] }, "prices.write"],
      [{ assortment_ids: [] }, "products.write"],
    ] as const) {
      expect(await narrow.admin("POST", at(companyId), body)).toMatchObject({
        status: 403,
        body: { permission },
      });
    }
    const reader = await makeSupplier(harness, { scopes: ["contracts.read"] });
    const theirs = await makeCompany(harness, reader);
    expect((await reader.admin("GET", at(theirs))).status).toBe(200);
    expect((await reader.admin("POST", at(theirs), {})).status).toBe(403);
    expect((await supplier.admin("GET", at(theirs))).status).toBe(404);
    expect((await supplier.admin("POST", at(theirs), {})).status).toBe(404);
    const buyer = await makeBuyer(harness, supplier);
    const headers = { Authorization: `Bearer ${buyer.token}` };
    expect((await harness.call("GET", at(buyer.companyId), { headers })).status).toBe(401);
  });

  it("of a group are its price list", async () => {
    const [list, group] = [await priceList(), await made("groups", { name: "Retail" })];
    const path = `/v1/admin/groups/${group}/conditions`;
    expect((await supplier.admin("GET", path)).body).toEqual({ price_list_id: null });
    expect(await supplier.admin("PUT", path, { price_list_id: list })).toMatchObject({
      status: 200,
      body: { price_list_id: list },
    });
    expect((await supplier.admin("GET", path)).body).toEqual({ price_list_id: list });
    const stranger = await makeSupplier(harness);
    expect((await stranger.admin("PUT", path, { price_list_id: null })).status).toBe(404);
    expect((await stranger.admin("GET", path)).status).toBe(404);
    const theirs = await priceList(stranger);
    expect(await supplier.admin("PUT", path, { price_list_id: theirs })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: "/price_list_id", code: "unknown_price_list" }] },
    });
    expect((await supplier.admin("PUT", path, { price_list_id: null })).body).toEqual({
      price_list_id: null,
    });
  });
});
