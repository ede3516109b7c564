import { beforeAll, describe, expect, it } from "vitest";
import {
  makeBuyer,
  makeCompany,
  makeSupplier,
  type TestBuyer,
  type TestSupplier,
} from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";

const STORE = "/v1/store/addresses";
const ADMIN = "/v1/admin/addresses";
const LEEDS = { line1: "12 Mill Lane", postal_code: "LS1 4DY", city: "Leeds", country: "GB" };

describe("addresses", () => {
  let harness: Harness;
  let supplier: TestSupplier;
  beforeAll(async () => {
    harness = await openHarness();
    supplier = await makeSupplier(harness);
  });

  const book = async (buyer: TestBuyer) => (await buyer.store("GET", STORE)).body.data;
  const defaults = async (buyer: TestBuyer) =>
    Object.fromEntries(
      (await book(buyer)).map(
        (one: { id: string; is_billing_default: boolean; is_shipping_default: boolean }) => [
          one.id,
          [one.is_billing_default, one.is_shipping_default],
        ],
      ),
    );

  it("are added by a buyer for its own company; the first one is the default of both kinds", async () => {
    const companyId = await makeCompany(harness, supplier, { name: "Hartley Gifts Ltd" });
    const buyer = await makeBuyer(harness, supplier, { companyId });
    const made = await buyer.store("POST", STORE, { ...LEEDS, contact_name: "Maya Hartley" });
    expect(made).toMatchObject({
      status: 201,
      body: {
        ...LEEDS,
        label: "Leeds",
        company_name: "Hartley Gifts Ltd",
        contact_name: "Maya Hartley",
        line2: null,
        is_billing_default: true,
        is_shipping_default: true,
      },
    });
    expect(await book(buyer)).toEqual([made.body]);
    const colleague = await makeBuyer(harness, supplier, { companyId });
    expect(await book(colleague)).toEqual([made.body]);
    expect(await book(await makeBuyer(harness, supplier))).toEqual([]);
  });

  it("have one default of each kind: becoming it takes it from the other", async () => {
    const buyer = await makeBuyer(harness, supplier);
    const first = (await buyer.store("POST", STORE, LEEDS)).body.id;
    harness.clock.advance(1000);
    const second = (await buyer.store("POST", STORE, { ...LEEDS, city: "York" })).body.id;
    expect(await defaults(buyer)).toEqual({ [first]: [true, true], [second]: [false, false] });
    harness.clock.advance(1000);
    await buyer.store("PATCH", `${STORE}/${second}`, { is_shipping_default: true });
    expect(await defaults(buyer)).toEqual({ [first]: [true, false], [second]: [false, true] });
    harness.clock.advance(1000);
    const third = (await buyer.store("POST", STORE, { ...LEEDS, is_billing_default: true })).body.id;
    expect(await defaults(buyer)).toEqual({
      [first]: [false, false],
      [second]: [false, true],
      [third]: [true, false],
    });
    const entries = await supplier.scope((tx) =>
      tx.query("select action, changes from audit_entries where record_id = $1 order by at, id", [first]),
    );
    expect(entries.slice(1)).toEqual([
      { action: "address.updated", changes: [{ field: "is_shipping_default", before: true, after: false }] },
      { action: "address.updated", changes: [{ field: "is_billing_default", before: true, after: false }] },
    ]);
  });

  it("end with one default even when two become it at once", async () => {
    const buyer = await makeBuyer(harness, supplier);
    await Promise.all(
      ["Leeds", "York", "Hull"].map((city) =>
        buyer.store("POST", STORE, { ...LEEDS, city, is_billing_default: true }),
      ),
    );
    const rows = await book(buyer);
    expect(rows).toHaveLength(3);
    expect(rows.filter((one: { is_billing_default: boolean }) => one.is_billing_default)).toHaveLength(1);
  });

  it("are changed field by field, and history keeps no personal data", async () => {
    const buyer = await makeBuyer(harness, supplier);
    const made = (await buyer.store("POST", STORE, { ...LEEDS, phone: "+44 113 496 0000" })).body;
    const changed = await buyer.store("PATCH", `${STORE}/${made.id}`, {
      contact_name: "Maya Hartley",
      phone: null,
      country: "IE",
    });
    expect(changed.body).toEqual({ ...made, contact_name: "Maya Hartley", phone: null, country: "IE" });
    expect(changed.headers.get("etag")).toBe('"v2"');
    const late = await buyer.store(
      "PATCH",
      `${STORE}/${made.id}`,
      { city: "York" },
      { headers: { "If-Match": '"v1"' } },
    );
    expect(late).toMatchObject({ status: 412, body: { current: { country: "IE" } } });
    const [audit, events] = await supplier.scope((tx) =>
      Promise.all([
        tx.query("select changes from audit_entries where record_id = $1 and action = 'address.updated'", [
          made.id,
        ]),
        tx.query("select company_id, data from events where record_id = $1 and type = 'address.updated'", [
          made.id,
        ]),
      ]),
    );
    expect(audit).toEqual([
      {
        changes: [
          { field: "contact_name", before: null, after: null },
          { field: "country", before: "GB", after: "IE" },
          { field: "phone", before: null, after: null },
        ],
      },
    ]);
    expect(events).toEqual([
      { company_id: buyer.companyId, data: { fields: ["contact_name", "country", "phone"] } },
    ]);
  });

  it("are added and listed by staff for any company", async () => {
    const own = await makeSupplier(harness);
    const [one, two] = [await makeCompany(harness, own), await makeCompany(harness, own)];
    const first = await own.admin("POST", ADMIN, { ...LEEDS, company_id: one });
    expect(first).toMatchObject({ status: 201, body: { company_id: one, is_billing_default: true } });
    harness.clock.advance(1000);
    const second = await own.admin("POST", ADMIN, { ...LEEDS, company_id: two });
    expect((await own.admin("GET", ADMIN)).body.data).toEqual([first.body, second.body]);
    expect((await own.admin("GET", `${ADMIN}?company_id=${two}`)).body.data).toEqual([second.body]);
    const page = (await own.admin("GET", `${ADMIN}?limit=1`)).body;
    expect((await own.admin("GET", `${ADMIN}?limit=1&cursor=${page.next_cursor}`)).body.data).toEqual([
      second.body,
    ]);
  });

  it("are changed by staff, who see the version they change", async () => {
    const own = await makeSupplier(harness);
    const company_id = await makeCompany(harness, own);
    const first = (await own.admin("POST", ADMIN, { ...LEEDS, company_id })).body;
    const second = (await own.admin("POST", ADMIN, { ...LEEDS, city: "York", company_id })).body;
    const read = await own.admin("GET", `${ADMIN}/${second.id}`);
    expect(read).toMatchObject({ status: 200, body: second });
    const headers = { "If-Match": read.headers.get("etag") ?? "" };
    const change = { city: "Hull", is_shipping_default: true };
    const changed = await own.admin("PATCH", `${ADMIN}/${second.id}`, change, { headers });
    expect(changed).toMatchObject({ status: 200, body: { ...second, ...change } });
    expect((await own.admin("GET", `${ADMIN}/${first.id}`)).body.is_shipping_default).toBe(false);
    expect(await own.admin("PATCH", `${ADMIN}/${second.id}`, { city: "Bath" }, { headers })).toMatchObject({
      status: 412,
      body: { current: { city: "Hull" } },
    });
    expect(await own.admin("PATCH", `${ADMIN}/${second.id}`, { location_id: "loc_x" })).toMatchObject({
      status: 422,
    });
    const missing = `${ADMIN}/adr_01k9w8zv6se7r8x9y0a1b2c3d4`;
    for (const [who, path] of [
      [own, missing],
      [await makeSupplier(harness), `${ADMIN}/${second.id}`],
    ] as const) {
      expect((await who.admin("GET", path)).status).toBe(404);
      expect((await who.admin("PATCH", path, { city: "Bath" })).status).toBe(404);
    }
    const narrow = await makeSupplier(harness, { scopes: ["companies.read"] });
    expect((await narrow.admin("PATCH", missing, { city: "Bath" })).status).toBe(403);
  });

  it("of a stranger, supplier or company, are as if they were not there", async () => {
    const stranger = await makeSupplier(harness);
    const theirs = await makeBuyer(harness, stranger);
    const neighbour = await makeBuyer(harness, supplier);
    const buyer = await makeBuyer(harness, supplier);
    const ids = await Promise.all(
      [theirs, neighbour].map(async (other) => (await other.store("POST", STORE, LEEDS)).body.id),
    );
    for (const id of [...ids, "adr_01k9w8zv6se7r8x9y0a1b2c3d4"]) {
      expect(await buyer.store("PATCH", `${STORE}/${id}`, { city: "York" })).toMatchObject({
        status: 404,
        body: { code: "not_found" },
      });
    }
    for (const company_id of [theirs.companyId, "com_01k9w8zv6se7r8x9y0a1b2c3d4"]) {
      expect(await supplier.admin("POST", ADMIN, { ...LEEDS, company_id })).toMatchObject({
        status: 422,
        body: { errors: [{ pointer: "/company_id", code: "unknown_company" }] },
      });
      expect((await supplier.admin("GET", `${ADMIN}?company_id=${company_id}`)).body.data).toEqual([]);
    }
    const foreign = await buyer.store("POST", STORE, { ...LEEDS, company_id: neighbour.companyId });
    expect(foreign.status).toBe(201);
    expect(await book(neighbour)).toHaveLength(1);
  });

  it("are changed only by who may, for a company that is active", async () => {
    const reader = await makeBuyer(harness, supplier, { capabilities: ["orders.view"] });
    expect(await reader.store("POST", STORE, LEEDS)).toMatchObject({
      status: 403,
      body: { code: "forbidden", capability: "addresses.edit" },
    });
    const buyer = await makeBuyer(harness, supplier);
    await supplier.admin("POST", `/v1/admin/companies/${buyer.companyId}/suspend`);
    expect(await buyer.store("POST", STORE, LEEDS)).toMatchObject({
      status: 403,
      body: { code: "company_suspended" },
    });
    expect((await buyer.store("GET", STORE)).status).toBe(200);
    const narrow = await makeSupplier(harness, { scopes: ["companies.read"] });
    const company_id = await makeCompany(harness, narrow);
    expect((await narrow.admin("POST", ADMIN, { ...LEEDS, company_id })).status).toBe(403);
  });

  it("name each bad field", async () => {
    const buyer = await makeBuyer(harness, supplier);
    const refused = await buyer.store("POST", STORE, {
      line1: " ",
      postal_code: "",
      city: "Le\neds",
      country: "UK!",
    });
    expect(refused.status).toBe(422);
    expect(refused.body.errors.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual(
      expect.arrayContaining(["/city", "/country", "/line1", "/postal_code"]),
    );
  });
});
