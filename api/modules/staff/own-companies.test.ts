/** Staff of the scope `own`: what they represent, and nothing else, from one moment to the next. */
import { beforeAll, describe, expect, it } from "vitest";
import { STAFF_PERMISSIONS } from "../../kernel/permissions.ts";
import { WHOLE_SUPPLIER } from "../../platform/auth/standing.ts";
import { openScope } from "../../platform/db/scope.ts";
import { makeBuyer, makeCompany, makeSupplier, type TestSupplier } from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";
import { settings } from "../settings/tables.ts";

const COMPANIES = "/v1/admin/companies";

describe("who represents companies", () => {
  let harness: Harness;
  let supplier: TestSupplier;
  let roleId: string;
  beforeAll(async () => {
    harness = await openHarness();
    supplier = await makeSupplier(harness);
    await supplier.scope((tx) => tx.db.update(settings).set({ signInUrl: "https://shop.example/sign-in" }));
    const { body } = await supplier.admin("POST", "/v1/admin/roles", {
      name: "Sales",
      permissions: STAFF_PERMISSIONS.filter((one) => !WHOLE_SUPPLIER.includes(one)),
      scope: "own",
    });
    roleId = body.id;
  });

  const join = async (role: string | null = roleId, permissions: readonly string[] = []) => {
    const member = { email: `${harness.newId("stf")}@bolts.example`, password: "a long password" };
    const made = await supplier.admin("POST", "/v1/admin/staff", {
      ...{ ...member, name: "Rita Rep", role_id: role, permissions },
    });
    expect(made.status).toBe(201);
    const signIn = () =>
      harness.call("POST", "/v1/admin/sessions", { body: { ...member, supplier_id: supplier.id } });
    const session = (await signIn()).body;
    return {
      ...{ id: made.body.id as string, session, signIn },
      call: (method: string, path: string, sent?: unknown, token: string = session.token) =>
        harness.call(method, path, { body: sent, headers: { Authorization: `Bearer ${token}` } }),
    };
  };
  const assign = (companyId: string, salesRepId: string | null) =>
    supplier.admin("PATCH", `${COMPANIES}/${companyId}`, { sales_rep_id: salesRepId });
  const seen = async (rep: Awaited<ReturnType<typeof join>>) =>
    (await rep.call("GET", COMPANIES)).body.data.map(({ id }: { id: string }) => id).sort();

  it("sees them, in whatever number, and nobody else's", async () => {
    const rep = await join();
    expect(rep.session).toMatchObject({ scope: "own", token: expect.stringMatching(/^so_/) });
    expect(await seen(rep)).toEqual([]);
    const mine = [];
    for (let i = 0; i < 12; i++) mine.push(await makeCompany(harness, supplier, { salesRepId: rep.id }));
    await makeCompany(harness, supplier);
    expect(await seen(rep)).toEqual([...mine].sort());
  });

  it("sees a company from the moment it is theirs until it is not", async () => {
    const [one, two] = [await join(), await join()];
    const company = await makeCompany(harness, supplier);
    const { id: buyerId } = await makeBuyer(harness, supplier, { companyId: company });
    const sees = async (rep: typeof one) => [
      (await rep.call("GET", `${COMPANIES}/${company}`)).status,
      (await rep.call("GET", `/v1/admin/buyers/${buyerId}`)).status,
    ];
    expect([await sees(one), await sees(two)].flat()).toEqual([404, 404, 404, 404]);
    await assign(company, one.id);
    expect([await sees(one), await sees(two)].flat()).toEqual([200, 200, 404, 404]);
    await assign(company, two.id);
    expect([await sees(one), await sees(two)].flat()).toEqual([404, 404, 200, 200]);
    await assign(company, null);
    expect([await sees(one), await sees(two)].flat()).toEqual([404, 404, 404, 404]);
  });

  it("makes no company and gives none away, and is told so", async () => {
    const [rep, other] = [await join(), await join()];
    const mine = await makeCompany(harness, supplier, { salesRepId: rep.id });
    const refused = { status: 403, body: { code: "forbidden" } };
    const input = { name: "New Ltd", email: "office@new.example" };
    expect(await rep.call("POST", COMPANIES, input)).toMatchObject(refused);
    expect(await rep.call("POST", COMPANIES, { ...input, sales_rep_id: rep.id })).toMatchObject(refused);
    for (const salesRepId of [other.id, null]) {
      const away = await rep.call("PATCH", `${COMPANIES}/${mine}`, { sales_rep_id: salesRepId });
      expect(away, String(salesRepId)).toMatchObject(refused);
    }
    const changed = await rep.call("PATCH", `${COMPANIES}/${mine}`, { name: "Mine Ltd" });
    expect(changed).toMatchObject({ status: 200, body: { name: "Mine Ltd" } });
  });

  it("may use no permission that reaches beyond a list of companies, even one they were given before", async () => {
    const { body: wide } = await supplier.admin("POST", "/v1/admin/roles", {
      ...{ name: "Once wide", permissions: ["orders.read"], scope: "all" },
    });
    const rep = await join(wide.id, ["api_keys.write"]);
    expect(rep.session.permissions).toEqual(["api_keys.write", "orders.read"]);
    await supplier.admin("PATCH", `/v1/admin/roles/${wide.id}`, { scope: "own" });
    expect((await rep.call("GET", "/v1/admin/me")).status).toBe(401);
    const { body: again } = await rep.signIn();
    expect(again).toMatchObject({ scope: "own", permissions: ["orders.read"] });
    const key = { kind: "secret", name: "Way out", scopes: ["orders.read"] };
    expect((await rep.call("POST", "/v1/admin/api-keys", key, again.token)).status).toBe(403);
  });

  it("signs in again where the scope has changed, and only there", async () => {
    const rep = await join();
    await supplier.admin("PATCH", `/v1/admin/staff/${rep.id}`, {
      role_id: null,
      permissions: ["orders.read"],
    });
    expect((await rep.call("GET", "/v1/admin/orders")).status).toBe(401);
    expect((await rep.signIn()).body.token).toMatch(/^ss_/);
    await supplier.admin("PATCH", `/v1/admin/staff/${rep.id}`, { role_id: roleId });
    expect((await rep.call("GET", "/v1/admin/orders")).status).toBe(200);
    await supplier.admin("PATCH", `/v1/admin/staff/${rep.id}`, { status: "inactive" });
    expect((await rep.call("GET", "/v1/admin/orders")).status).toBe(401);
  });

  it("is held by the database itself, whatever a query says", async () => {
    const [one, two] = [await join(), await join()];
    const mine = await makeCompany(harness, supplier, { salesRepId: one.id });
    const theirs = await makeCompany(harness, supplier, { salesRepId: two.id });
    const buyer = await makeBuyer(harness, supplier, { companyId: theirs });
    const scope = { supplierId: supplier.id, companyId: "*", representativeId: one.id };
    const inScope = (text: string, params: unknown[] = []) =>
      openScope(harness.db, scope, "write", (tx) => tx.query(text, params));
    expect(await inScope("select id from companies")).toEqual([{ id: mine }]);
    expect(await inScope("select id from buyers where id = $1", [buyer.id])).toEqual([]);
    expect(await inScope("select 1 from sessions")).toEqual([]);
    await inScope("update companies set name = 'Taken' where id = $1", [theirs]);
    await inScope("delete from memberships");
    expect((await supplier.admin("GET", `${COMPANIES}/${theirs}`)).body.name).toBe("Brown Ltd");
    const { companies } = (await supplier.admin("GET", `/v1/admin/buyers/${buyer.id}`)).body;
    expect(companies).toMatchObject([{ id: theirs }]);
    for (const forged of ["stf_x", "com_01k9w8zv6se7r8x9y0a1b2c3d4", "stf_01k9w8zv6se7r8x9y0a1b2c3d4'; --"]) {
      const open = () => openScope(harness.db, { ...scope, representativeId: forged }, "read", async () => 1);
      expect(open, forged).toThrow(RangeError);
    }
  });

  it("is not told of others through a person or a code that these have", async () => {
    const rep = await join();
    const mine = await makeCompany(harness, supplier, { salesRepId: rep.id, externalId: "mine" });
    const theirs = await makeCompany(harness, supplier, { name: "Rival", identificationCode: "R-1" });
    const { email } = await makeBuyer(harness, supplier, { companyId: theirs });
    const person = { company_id: mine, email, name: "Ann", credentials: "none" };
    const joined = await rep.call("POST", "/v1/admin/buyers", person);
    expect(joined).toMatchObject({ status: 201, body: { companies: [{ id: mine }], status: "invited" } });
    expect(JSON.stringify(joined.body)).not.toContain(theirs);
    const fresh = await rep.call("POST", "/v1/admin/buyers", { ...person, email: "fresh@brown.example" });
    const same = { id: "", email: "", invited_until: "" };
    expect({ ...fresh.body, ...same }).toEqual({ ...joined.body, ...same });
    const rows = [{ external_id: "mine", identification_code: "R-1" }];
    expect(await rep.call("POST", `${COMPANIES}/bulk`, { rows })).toMatchObject({
      ...{ status: 409, body: { code: "identification_code_taken" } },
    });
  });

  it("sees of what happened and was changed what concerns them", async () => {
    const rep = await join();
    const mine = await makeCompany(harness, supplier, { salesRepId: rep.id });
    const theirs = await makeCompany(harness, supplier);
    for (const id of [mine, theirs])
      await supplier.admin("PATCH", `${COMPANIES}/${id}`, { name: "Other Ltd" });
    const records = (body: { data: { record_id: string }[] }) => [
      ...new Set(body.data.map(({ record_id }) => record_id)),
    ];
    expect(records((await rep.call("GET", "/v1/admin/audit")).body)).toEqual([mine]);
    expect(records((await rep.call("GET", "/v1/admin/events")).body).filter((id) => id !== mine)).toEqual([]);
  });

  it("changes nothing that the companies of others have too, whatever the permissions", async () => {
    const rep = await join();
    const mine = await makeCompany(harness, supplier, { salesRepId: rep.id });
    const made = async (path: string, body: object) => (await supplier.admin("POST", path, body)).body.id;
    const discount = { name: "Everybody's", percent: "3" };
    const all = await made("/v1/admin/discounts", discount);
    const group = await made("/v1/admin/groups", { name: "Retail" });
    const writes: [string, string, object][] = [
      ["POST", "/v1/admin/products/bulk", { rows: [{ external_id: "1", sku: "1", name: "Bolt" }] }],
      ["POST", "/v1/admin/categories/bulk", { rows: [{ external_id: "1", name: "Bolts" }] }],
      ["POST", "/v1/admin/families", { name: "Bolts", attributes: ["size"] }],
      ["POST", "/v1/admin/assortments", { name: "Bolts" }],
      ["PUT", "/v1/admin/tax-categories/standard", { name: "Standard", rate: "20" }],
      ["POST", "/v1/admin/warehouses", { name: "Leeds" }],
      ["POST", "/v1/admin/price-lists", { name: "Trade", currency: "GBP" }],
      ["POST", "/v1/admin/promotions", { name: "Spring", code: "SPRING", percent: "5" }],
      ["POST", "/v1/admin/announcements", { title: "Closed", body: "On Monday." }],
      ["POST", "/v1/admin/groups", { name: "Wholesale" }],
      ["PATCH", `/v1/admin/groups/${group}`, { name: "Other" }],
      ["PUT", `/v1/admin/groups/${group}/conditions`, { price_list_id: null }],
      ["POST", "/v1/admin/buyer-roles", { name: "All", grants: [] }],
      ["POST", "/v1/admin/discounts", discount],
      ["POST", "/v1/admin/discounts", { ...discount, group_id: group }],
      ["PATCH", `/v1/admin/discounts/${all}`, { percent: "4" }],
    ];
    for (const [method, path, body] of writes) {
      expect(await rep.call(method, path, body), `${method} ${path}`).toMatchObject({
        status: 403,
        body: { code: "forbidden", scope: "own" },
      });
    }
    const own = await rep.call("POST", "/v1/admin/discounts", { ...discount, company_id: mine });
    expect(own.status).toBe(201);
    const changed = await rep.call("PATCH", `/v1/admin/discounts/${own.body.id}`, { percent: "4" });
    expect(changed).toMatchObject({ status: 200, body: { percent: "4" } });
    const conditions = await rep.call("POST", `${COMPANIES}/${mine}/conditions`, {
      ...{ maximum_order: { amount: "100", currency: "GBP" }, discounts: [discount], assortment_ids: [] },
    });
    expect(conditions.status).toBe(200);
  });

  it("changes an account only where they represent all of its companies", async () => {
    const rep = await join();
    const mine = await makeCompany(harness, supplier, { salesRepId: rep.id });
    const shared = await makeBuyer(harness, supplier, { companyId: mine });
    const { id: own } = await makeBuyer(harness, supplier, { companyId: mine });
    const elsewhere = await makeBuyer(harness, supplier);
    await supplier.scope((tx) =>
      tx.query(
        `insert into memberships (supplier_id, company_id, buyer_id, capabilities, status, created_at)
         values ($1, $2, $3, '[]', 'inactive', $4::timestamptz)`,
        [supplier.id, elsewhere.companyId, shared.id, harness.clock.now().toISOString()],
      ),
    );
    const at = (id: string) => `/v1/admin/buyers/${id}`;
    const refused = { status: 403, body: { code: "account_shared" } };
    for (const change of [{ status: "inactive" }, { name: "Else" }, { language: "pl" }]) {
      expect(await rep.call("PATCH", at(shared.id), change)).toMatchObject(refused);
    }
    const handOff = { company_id: mine };
    expect(await rep.call("POST", `${at(shared.id)}/sessions`, handOff)).toMatchObject(refused);
    expect((await rep.call("POST", `${at(own)}/sessions`, handOff)).status).toBe(201);
    expect((await rep.call("PATCH", at(own), { status: "inactive" })).status).toBe(200);
    expect((await rep.call("PATCH", at(elsewhere.id), { status: "inactive" })).status).toBe(404);
    expect((await supplier.admin("PATCH", at(shared.id), { name: "Staff of all" })).status).toBe(200);
    const ended = await rep.call("PATCH", `${at(shared.id)}/memberships/${mine}`, { status: "inactive" });
    expect(ended).toMatchObject({ status: 200, body: { status: "active" } });
  });

  it("signs a buyer out of the companies they represent, and no other", async () => {
    const rep = await join();
    const mine = await makeCompany(harness, supplier, { salesRepId: rep.id });
    const buyer = await makeBuyer(harness, supplier);
    await supplier.scope((tx) =>
      tx.query(
        `insert into memberships (supplier_id, company_id, buyer_id, capabilities, created_at)
         values ($1, $2, $3, '[]', $4::timestamptz)`,
        [supplier.id, mine, buyer.id, harness.clock.now().toISOString()],
      ),
    );
    expect((await rep.call("DELETE", `/v1/admin/buyers/${buyer.id}/sessions`)).status).toBe(204);
    expect((await buyer.store("GET", "/v1/store/me")).status).toBe(200);
  });
});
