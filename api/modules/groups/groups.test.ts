import { beforeAll, describe, expect, it } from "vitest";
import { makeBuyer, makeCompany, makeSupplier, type TestSupplier } from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";

const PATH = "/v1/admin/groups";

describe("groups", () => {
  let harness: Harness;
  let supplier: TestSupplier;
  beforeAll(async () => {
    harness = await openHarness();
    supplier = await makeSupplier(harness);
  });
  const make = async (name: string, more: object = {}, own = supplier) =>
    (await own.admin("POST", PATH, { name, ...more })).body;

  it("are made, read, listed and changed field by field", async () => {
    const own = await makeSupplier(harness);
    const made = await own.admin("POST", PATH, { name: "Wholesalers", external_id: "W", position: 20 });
    expect(made).toMatchObject({ status: 201, body: { status: "active", companies: 0, position: 20 } });
    const at = `${PATH}/${made.body.id}`;
    expect((await own.admin("GET", at)).body).toEqual(made.body);
    const changed = await own.admin("PATCH", at, { status: "inactive" }, { headers: { "If-Match": '"v1"' } });
    expect(changed).toMatchObject({ status: 200, body: { name: "Wholesalers", status: "inactive" } });
    expect(changed.headers.get("etag")).toBe('"v2"');
    const late = await own.admin("PATCH", at, { name: "Late" }, { headers: { "If-Match": '"v1"' } });
    expect(late).toMatchObject({ status: 412, body: { current: { status: "inactive" } } });
    expect((await own.admin("PATCH", at, { status: "inactive" })).headers.get("etag")).toBe('"v2"');
    const second = await make("Retail", {}, own);
    expect((await own.admin("GET", `${PATH}?status=active`)).body.data).toEqual([second]);
    expect((await own.admin("GET", `${PATH}?external_id=W`)).body.data).toMatchObject([{ id: made.body.id }]);
    const page = (await own.admin("GET", `${PATH}?limit=1`)).body;
    expect((await own.admin("GET", `${PATH}?limit=1&cursor=${page.next_cursor}`)).body.data).toHaveLength(1);
    expect(await own.admin("POST", PATH, { name: "Again", external_id: "W" })).toMatchObject({
      status: 409,
      body: { code: "external_id_taken" },
    });
    expect(await own.admin("PATCH", `${PATH}/${second.id}`, { external_id: "W" })).toMatchObject({
      status: 409,
    });
    const audit = await own.scope((tx) =>
      tx.query(
        "select action, changes from audit_entries where record_id = $1 and action = 'group.updated'",
        [made.body.id],
      ),
    );
    expect(audit).toEqual([
      { action: "group.updated", changes: [{ field: "status", before: "active", after: "inactive" }] },
    ]);
  });

  it("hold companies: the whole set at once, shown with the company in order of position", async () => {
    const companyId = await makeCompany(harness, supplier);
    const [late, early] = [await make("Late", { position: 9 }), await make("Early", { position: 1 })];
    const at = `/v1/admin/companies/${companyId}/groups`;
    const set = await supplier.admin("PUT", at, { group_ids: [late.id, early.id, late.id] });
    expect(set).toMatchObject({ status: 200, body: { groups: [{ name: "Early" }, { name: "Late" }] } });
    const shown = (await supplier.admin("GET", `/v1/admin/companies/${companyId}`)).body;
    expect(shown.groups).toEqual(set.body.groups);
    expect((await supplier.admin("GET", `${PATH}/${late.id}`)).body.companies).toBe(1);
    const of = await supplier.admin("GET", `/v1/admin/companies?group_id=${late.id}`);
    expect(of.body.data.map(({ id }: { id: string }) => id)).toEqual([companyId]);
    await supplier.admin("PUT", at, { group_ids: [early.id] });
    await supplier.admin("PUT", at, { group_ids: [early.id] });
    expect((await supplier.admin("PUT", at, { group_ids: [] })).body.groups).toEqual([]);
    const events = await supplier.scope((tx) =>
      tx.query(
        "select data from events where record_id = $1 and type = 'company.groups_set' order by at, id",
        [companyId],
      ),
    );
    expect(events).toHaveLength(3);
    expect(events).toContainEqual({ data: { joined: [], left: [late.id] } });
  });

  it("of strangers are as if they were not there", async () => {
    const stranger = await makeSupplier(harness);
    const theirs = await make("Theirs", {}, stranger);
    expect((await supplier.admin("GET", `${PATH}/${theirs.id}`)).status).toBe(404);
    expect((await supplier.admin("PATCH", `${PATH}/${theirs.id}`, { name: "Mine" })).status).toBe(404);
    const companyId = await makeCompany(harness, supplier);
    const at = `/v1/admin/companies/${companyId}/groups`;
    expect(await supplier.admin("PUT", at, { group_ids: [theirs.id] })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: "/group_ids/0", code: "unknown_group" }] },
    });
    const foreign = await makeCompany(harness, stranger);
    expect(
      (await supplier.admin("PUT", `/v1/admin/companies/${foreign}/groups`, { group_ids: [] })).status,
    ).toBe(404);
  });

  it("are for staff with the permission, never for buyers", async () => {
    const narrow = await makeSupplier(harness, { scopes: ["companies.read"] });
    expect((await narrow.admin("GET", PATH)).status).toBe(200);
    expect(await narrow.admin("POST", PATH, { name: "A" })).toMatchObject({
      status: 403,
      body: { permission: "companies.write" },
    });
    const buyer = await makeBuyer(harness, supplier);
    const headers = { Authorization: `Bearer ${buyer.token}` };
    expect((await harness.call("GET", PATH, { headers })).status).toBe(401);
  });
});
