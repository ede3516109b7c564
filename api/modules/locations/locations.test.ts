import { beforeAll, describe, expect, it } from "vitest";
import { makeBuyer, makeCompany, makeSupplier, type TestSupplier } from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";

const ADMIN = "/v1/admin/locations";
const STORE = "/v1/store/locations";
const LEEDS = { line1: "12 Mill Lane", postal_code: "LS1 4DY", city: "Leeds", country: "GB" };

describe("locations", () => {
  let harness: Harness;
  let supplier: TestSupplier;
  beforeAll(async () => {
    harness = await openHarness();
    supplier = await makeSupplier(harness);
  });
  const make = async (company_id: string, name: string, more: object = {}) =>
    (await supplier.admin("POST", ADMIN, { company_id, name, ...more })).body;

  it("are made and changed by staff, and shown to the company's buyers", async () => {
    const buyer = await makeBuyer(harness, supplier);
    const made = await supplier.admin("POST", ADMIN, {
      company_id: buyer.companyId,
      name: "Leeds",
      external_id: "L-1",
      phone: "+44 113 496 0000",
    });
    expect(made).toMatchObject({
      status: 201,
      body: { name: "Leeds", status: "active", external_id: "L-1" },
    });
    const at = `${ADMIN}/${made.body.id}`;
    expect((await supplier.admin("GET", at)).body).toEqual(made.body);
    const changed = await supplier.admin("PATCH", at, { name: "Leeds North", phone: null });
    expect(changed.body).toMatchObject({ name: "Leeds North", phone: null });
    expect(changed.headers.get("etag")).toBe('"v2"');
    const late = await supplier.admin("PATCH", at, { name: "x" }, { headers: { "If-Match": '"v1"' } });
    expect(late.status).toBe(412);
    expect((await buyer.store("GET", STORE)).body.data).toEqual([
      { id: made.body.id, name: "Leeds North", phone: null, status: "active" },
    ]);
    const colleague = await makeBuyer(harness, supplier);
    expect((await colleague.store("GET", STORE)).body.data).toEqual([]);
    const audit = await supplier.scope((tx) =>
      tx.query("select changes from audit_entries where record_id = $1 and action = 'location.updated'", [
        made.body.id,
      ]),
    );
    expect(audit).toEqual([
      {
        changes: [
          { field: "name", before: "Leeds", after: "Leeds North" },
          { field: "phone", before: null, after: null },
        ],
      },
    ]);
  });

  it("are listed by company and key, and keep keys apart", async () => {
    const [one, two] = [await makeCompany(harness, supplier), await makeCompany(harness, supplier)];
    const first = await make(one, "York", { external_id: "Y" });
    const second = await make(two, "Hull");
    expect((await supplier.admin("GET", `${ADMIN}?company_id=${two}`)).body.data).toEqual([second]);
    expect((await supplier.admin("GET", `${ADMIN}?external_id=Y`)).body.data).toEqual([first]);
    expect(await supplier.admin("PATCH", `${ADMIN}/${second.id}`, { external_id: "Y" })).toMatchObject({
      status: 409,
      body: { code: "external_id_taken" },
    });
    await supplier.admin("PATCH", `${ADMIN}/${second.id}`, { status: "inactive" });
    const inactive = await supplier.admin("GET", `${ADMIN}?company_id=${two}&status=active`);
    expect(inactive.body.data).toEqual([]);
  });

  it("have addresses of their own company, put there by staff and buyers", async () => {
    const buyer = await makeBuyer(harness, supplier);
    const own = await make(buyer.companyId, "Leeds");
    const other = await make(await makeCompany(harness, supplier), "York");
    const at = "/v1/store/addresses";
    const made = await buyer.store("POST", at, { ...LEEDS, location_id: own.id });
    expect(made).toMatchObject({ status: 201, body: { location_id: own.id } });
    const refusal = {
      status: 422,
      body: { errors: [{ pointer: "/location_id", code: "unknown_location" }] },
    };
    expect(await buyer.store("POST", at, { ...LEEDS, location_id: other.id })).toMatchObject(refusal);
    const change = (location_id: string | null) =>
      buyer.store("PATCH", `${at}/${made.body.id}`, { location_id });
    expect(await change(other.id)).toMatchObject(refusal);
    expect((await change(null)).body.location_id).toBeNull();
    const admin = { ...LEEDS, company_id: buyer.companyId, location_id: other.id };
    expect(await supplier.admin("POST", "/v1/admin/addresses", admin)).toMatchObject(refusal);
  });

  it("of strangers are as if they were not there", async () => {
    const stranger = await makeSupplier(harness);
    const theirs = await makeCompany(harness, stranger);
    expect(await supplier.admin("POST", ADMIN, { company_id: theirs, name: "Mine" })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: "/company_id" }] },
    });
    const made = (await stranger.admin("POST", ADMIN, { company_id: theirs, name: "Theirs" })).body;
    expect((await supplier.admin("GET", `${ADMIN}/${made.id}`)).status).toBe(404);
    expect((await supplier.admin("PATCH", `${ADMIN}/${made.id}`, { name: "Mine" })).status).toBe(404);
  });

  it("are for staff with the permission", async () => {
    const narrow = await makeSupplier(harness, { scopes: ["companies.read"] });
    const company_id = await makeCompany(harness, narrow);
    expect((await narrow.admin("GET", ADMIN)).status).toBe(200);
    expect((await narrow.admin("POST", ADMIN, { company_id, name: "A" })).status).toBe(403);
    expect((await supplier.visit("GET", STORE)).status).toBe(401);
  });
});
