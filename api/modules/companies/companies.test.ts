import { beforeAll, describe, expect, it } from "vitest";
import { makeBuyer, makeCompany, makeSupplier, type TestSupplier } from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";
import { staff } from "../staff/tables.ts";

const PATH = "/v1/admin/companies";

describe("companies", () => {
  let harness: Harness;
  let supplier: TestSupplier;
  beforeAll(async () => {
    harness = await openHarness();
    supplier = await makeSupplier(harness);
  });

  const history = (own: TestSupplier, id: string) =>
    own.scope((tx) =>
      Promise.all([
        tx.query<{ action: string; changes: unknown }>(
          "select action, changes from audit_entries where record_id = $1 order by id",
          [id],
        ),
        tx.query<{ type: string; company_id: string; data: unknown }>(
          "select type, company_id, data from events where record_id = $1 order by id",
          [id],
        ),
      ]),
    );

  const makeRep = async (own: TestSupplier, name: string, more: Partial<typeof staff.$inferInsert> = {}) => {
    const id = harness.newId("stf");
    const at = harness.clock.now();
    await own.scope((tx) =>
      tx.db.insert(staff).values({
        ...{ supplierId: own.id, id, name, email: `${id}@bolts.example`, passwordHash: "x", permissions: [] },
        ...{ createdAt: at, updatedAt: at },
        ...more,
      }),
    );
    return id;
  };

  it("are made as invited, read, and changed field by field", async () => {
    const made = await supplier.admin("POST", PATH, {
      external_id: "ERP-1",
      name: "Hartley Gifts Ltd",
      email: "office@hartley.example",
      vat_id: " gb980780684 ",
    });
    expect(made).toMatchObject({
      status: 201,
      body: { external_id: "ERP-1", status: "invited", vat_id: "GB980780684", connected_at: null },
    });
    const { id } = made.body;
    const read = await supplier.admin("GET", `${PATH}/${id}`);
    const summary = { custom: true, contracts: [] };
    expect(read.body).toMatchObject({ ...made.body, groups: [], conditions_summary: summary });
    expect(read.headers.get("etag")).toBe('"v1"');

    harness.clock.advance(1000);
    const changed = await supplier.admin("PATCH", `${PATH}/${id}`, {
      name: "Hartley Ltd",
      email: "new@hartley.example",
      vat_id: null,
    });
    expect(changed.body).toEqual({
      ...made.body,
      name: "Hartley Ltd",
      email: "new@hartley.example",
      vat_id: null,
      updated_at: harness.clock.now().toISOString(),
    });
    expect(changed.headers.get("etag")).toBe('"v2"');

    const [audit, events] = await history(supplier, id);
    expect(audit[1]).toEqual({
      action: "company.updated",
      changes: [
        { field: "name", before: "Hartley Gifts Ltd", after: "Hartley Ltd" },
        { field: "email", before: null, after: null },
        { field: "vat_id", before: "GB980780684", after: null },
      ],
    });
    expect(JSON.stringify([audit, events])).not.toContain("@hartley");
    expect(events).toEqual([
      { type: "company.created", company_id: id, data: {} },
      { type: "company.updated", company_id: id, data: { fields: ["name", "email", "vat_id"] } },
    ]);
  });

  it("are not changed by what is the same, nor over somebody else's change", async () => {
    const id = await makeCompany(harness, supplier, { name: "Same Ltd" });
    const same = await supplier.admin("PATCH", `${PATH}/${id}`, { name: "Same Ltd" });
    expect(same.headers.get("etag")).toBe('"v1"');
    await supplier.admin(
      "PATCH",
      `${PATH}/${id}`,
      { name: "Other Ltd" },
      { headers: { "If-Match": '"v1"' } },
    );
    const late = await supplier.admin(
      "PATCH",
      `${PATH}/${id}`,
      { name: "Late Ltd" },
      { headers: { "If-Match": '"v1"' } },
    );
    expect(late).toMatchObject({
      status: 412,
      body: { code: "precondition_failed", current: { name: "Other Ltd" } },
    });
  });

  it("keep external ids apart, in making and in changing", async () => {
    const own = await makeSupplier(harness);
    const company = { name: "A", email: "a@a.example", external_id: "ERP-7" };
    await own.admin("POST", PATH, company);
    const again = await own.admin("POST", PATH, company);
    expect(again).toMatchObject({ status: 409, body: { code: "external_id_taken" } });
    const other = await own.admin("POST", PATH, { ...company, external_id: "ERP-8" });
    const changed = await own.admin("PATCH", `${PATH}/${other.body.id}`, { external_id: "ERP-7" });
    expect(changed).toMatchObject({ status: 409, body: { code: "external_id_taken" } });
    expect((await own.admin("GET", `${PATH}/${other.body.id}`)).body.external_id).toBe("ERP-8");
    expect(await (await makeSupplier(harness)).admin("POST", PATH, company)).toMatchObject({ status: 201 });
  });

  it("are listed by name, page by page, and filtered", async () => {
    const own = await makeSupplier(harness);
    for (const [index, name] of ["Zeta", "Émile", "alpha", "Beta"].entries()) {
      harness.clock.advance(1000);
      await own.admin("POST", PATH, { name, email: `${index}@x.example`, external_id: `E${index}` });
    }
    const names = (body: { data: { name: string }[] }) => body.data.map(({ name }) => name);
    const first = await own.admin("GET", `${PATH}?limit=3`);
    expect(names(first.body)).toEqual(["alpha", "Beta", "Émile"]);
    const second = await own.admin("GET", `${PATH}?limit=3&cursor=${first.body.next_cursor}`);
    expect(names(second.body)).toEqual(["Zeta"]);
    expect(second.body.next_cursor).toBeNull();
    expect(names((await own.admin("GET", `${PATH}?q=EMI`)).body)).toEqual(["Émile"]);
    expect(names((await own.admin("GET", `${PATH}?q=0%40x`)).body)).toEqual(["Zeta"]);
    expect(names((await own.admin("GET", `${PATH}?external_id=E3`)).body)).toEqual(["Beta"]);
    expect(names((await own.admin("GET", `${PATH}?status=active`)).body)).toEqual([]);
    const since = encodeURIComponent(harness.clock.now().toISOString());
    expect(names((await own.admin("GET", `${PATH}?updated_since=${since}`)).body)).toEqual(["Beta"]);
    expect(await own.admin("GET", `${PATH}?cursor=nonsense`)).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: "/query/cursor" }] },
    });
  });

  it("are suspended and resumed, and the buyer's writes are refused in between", async () => {
    const buyer = await makeBuyer(harness, supplier);
    const at = `${PATH}/${buyer.companyId}`;
    const suspended = await supplier.admin("POST", `${at}/suspend`);
    expect(suspended).toMatchObject({ status: 200, body: { status: "suspended" } });
    expect(await supplier.admin("POST", `${at}/suspend`)).toMatchObject({
      status: 409,
      body: { code: "company_status_conflict", company_status: "suspended" },
    });
    expect(await buyer.store("POST", "/v1/store/connection/accept")).toMatchObject({
      status: 403,
      body: { code: "company_suspended" },
    });
    expect((await buyer.store("GET", "/v1/store/me")).body.company.status).toBe("suspended");
    harness.clock.advance(1000);
    await supplier.scope((tx) =>
      tx.query("update companies set connected_at = created_at where id = $1", [buyer.companyId]),
    );
    expect(await supplier.admin("POST", `${at}/resume`)).toMatchObject({
      status: 200,
      body: { status: "active" },
    });
    expect(await supplier.admin("POST", `${at}/resume`)).toMatchObject({ status: 409 });
    const [audit, events] = await history(supplier, buyer.companyId);
    expect(audit).toEqual([
      { action: "company.suspended", changes: [{ field: "status", before: "active", after: "suspended" }] },
      { action: "company.resumed", changes: [{ field: "status", before: "suspended", after: "active" }] },
    ]);
    expect(events.map(({ type }) => type)).toEqual(["company.suspended", "company.resumed"]);
  });

  it("keep what staff say of them, and take the country from the VAT ID where none is said", async () => {
    const own = await makeSupplier(harness);
    const rep = await makeRep(own, "Jo Smith");
    const details = {
      name: "Brugge Bouten NV",
      email: "info@bruggebouten.example",
      phone: "+32 50 00 00 00",
      website: "https://bruggebouten.example",
      registration_number: "RPR 1234",
      identification_code: "C-2041",
      client_type: "wholesale",
      region: "west",
    };
    const made = await own.admin("POST", PATH, { ...details, vat_id: "be 0428.759.497", sales_rep_id: rep });
    expect(made).toMatchObject({
      status: 201,
      body: {
        ...details,
        vat_id: "BE0428759497",
        country: "BE",
        vat_status: "not_checked",
        sales_rep: { id: rep, name: "Jo Smith" },
      },
    });
    const other = await makeRep(own, "Al Green");
    const changed = await own.admin("PATCH", `${PATH}/${made.body.id}`, {
      sales_rep_id: other,
      region: null,
    });
    expect(changed.body).toMatchObject({ sales_rep: { id: other, name: "Al Green" }, region: null });
    const [audit] = await history(own, made.body.id);
    expect(audit.find(({ action }) => action === "company.updated")?.changes).toEqual([
      { field: "region", before: "west", after: null },
      { field: "sales_rep", before: rep, after: other },
    ]);
    const taken = await own.admin("POST", PATH, { ...details, external_id: "X" });
    expect(taken).toMatchObject({ status: 409, body: { code: "identification_code_taken" } });
    const stranger = await makeRep(await makeSupplier(harness), "Not Ours");
    expect(await own.admin("PATCH", `${PATH}/${made.body.id}`, { sales_rep_id: stranger })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: "/sales_rep_id", code: "unknown_staff" }] },
    });
  });

  it("have a VAT ID that fits its country, or none", async () => {
    const refused = await supplier.admin("POST", PATH, {
      name: "A",
      email: "a@a.example",
      vat_id: "DE136695977",
    });
    expect(refused).toMatchObject({ status: 422, body: { errors: [{ pointer: "/vat_id" }] } });
    const bare = { name: "A", email: "a@a.example", country: "PL" };
    expect((await supplier.admin("POST", PATH, { ...bare, vat_id: "856-734-62-15" })).body.vat_id).toBe(
      "PL8567346215",
    );
    expect(await supplier.admin("POST", PATH, { ...bare, vat_id: "8567346216" })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: "/vat_id", code: "invalid_vat_id" }] },
    });
    const id = await makeCompany(harness, supplier, { vatId: "PL8567346215", vatStatus: "valid" });
    const changed = await supplier.admin("PATCH", `${PATH}/${id}`, { vat_id: "DE136695976" });
    expect(changed.body).toMatchObject({ vat_id: "DE136695976", vat_status: "not_checked" });
  });

  it("are closed with a reason, for good: nothing can be done for them any more", async () => {
    const buyer = await makeBuyer(harness, supplier);
    const at = `${PATH}/${buyer.companyId}`;
    expect(await supplier.admin("POST", `${at}/close`, {})).toMatchObject({ status: 422 });
    const closed = await supplier.admin("POST", `${at}/close`, { reason: "Insolvent" });
    expect(closed).toMatchObject({ status: 200, body: { status: "closed", status_reason: "Insolvent" } });
    for (const move of ["suspend", "resume"]) {
      expect(await supplier.admin("POST", `${at}/${move}`)).toMatchObject({ status: 409 });
    }
    expect(await supplier.admin("POST", `${at}/close`, { reason: "x" })).toMatchObject({ status: 409 });
    expect((await buyer.store("GET", "/v1/store/addresses")).status).toBe(403);
    expect((await buyer.store("POST", "/v1/store/connection/accept")).status).toBeGreaterThanOrEqual(400);
    const [audit, events] = await history(supplier, buyer.companyId);
    expect(audit).toEqual([
      {
        action: "company.closed",
        changes: [
          { field: "status", before: "active", after: "closed" },
          { field: "status_reason", before: null, after: "Insolvent" },
        ],
      },
    ]);
    expect(events.map(({ type }) => type)).toEqual(["company.closed"]);
  });

  it("say why they are suspended, to staff alone", async () => {
    const buyer = await makeBuyer(harness, supplier);
    const at = `${PATH}/${buyer.companyId}`;
    const suspended = await supplier.admin("POST", `${at}/suspend`, { reason: "Overdue" });
    expect(suspended.body).toMatchObject({ status: "suspended", status_reason: "Overdue" });
    expect(JSON.stringify((await buyer.store("GET", "/v1/store/me")).body)).not.toContain("Overdue");
    expect((await supplier.admin("POST", `${at}/resume`)).body.status_reason).toBeNull();
  });

  it("find who could look after them by type and region", async () => {
    const own = await makeSupplier(harness);
    const north = await makeRep(own, "North", { clientTypes: ["wholesale"], regions: ["north"] });
    const all = await makeRep(own, "Any type", { regions: ["north"] });
    await makeRep(own, "South", { clientTypes: ["wholesale"], regions: ["south"] });
    await makeRep(own, "No rep");
    const found = await own.admin("GET", "/v1/admin/sales-reps?client_type=wholesale&region=north");
    expect(found.body.data.map(({ id }: { id: string }) => id)).toEqual([north, all]);
    expect(found.body.data[0]).toMatchObject({ name: "North", regions: ["north"], companies: 0 });
    await makeCompany(harness, own, { salesRepId: all });
    const every = await own.admin("GET", "/v1/admin/sales-reps?region=north");
    expect(every.body.data.map(({ id }: { id: string }) => id)).toEqual([north, all]);
  });

  it("become active when their buyer accepts the connection, once", async () => {
    const companyId = await makeCompany(harness, supplier, { status: "registered" });
    const buyer = await makeBuyer(harness, supplier, { companyId });
    const accepted = await buyer.store("POST", "/v1/store/connection/accept");
    expect(accepted).toMatchObject({ status: 200, body: { company: { id: companyId, status: "active" } } });
    const again = await buyer.store("POST", "/v1/store/connection/accept");
    expect(again.body).toEqual(accepted.body);
    const [, events] = await history(supplier, companyId);
    expect(events).toEqual([{ type: "company.connected", company_id: companyId, data: {} }]);
    const shown = await supplier.admin("GET", `${PATH}/${companyId}`);
    expect(shown.body).toMatchObject({ status: "active", connected_at: harness.clock.now().toISOString() });
  });

  it("of a stranger are as if they were not there", async () => {
    const stranger = await makeSupplier(harness);
    const theirs = await makeCompany(harness, stranger);
    for (const id of [theirs, "com_01k9w8zv6se7r8x9y0a1b2c3d4", "nonsense"]) {
      for (const [method, path] of [
        ["GET", `${PATH}/${id}`],
        ["PATCH", `${PATH}/${id}`],
        ["POST", `${PATH}/${id}/suspend`],
        ["POST", `${PATH}/${id}/resume`],
        ["POST", `${PATH}/${id}/close`],
      ] as const) {
        const body =
          method === "PATCH" ? { name: "Mine" } : path.endsWith("close") ? { reason: "Mine" } : undefined;
        expect(await supplier.admin(method, path, body)).toMatchObject({
          status: 404,
          body: { code: "not_found" },
        });
      }
    }
    expect((await stranger.admin("GET", `${PATH}/${theirs}`)).body.name).toBe("Brown Ltd");
  });

  it("are changed only by staff with the permission, never by buyers", async () => {
    const narrow = await makeSupplier(harness, { scopes: ["companies.read"] });
    expect((await narrow.admin("GET", PATH)).status).toBe(200);
    expect(await narrow.admin("POST", PATH, { name: "A", email: "a@a.example" })).toMatchObject({
      status: 403,
      body: { permission: "companies.write" },
    });
    const buyer = await makeBuyer(harness, supplier);
    const headers = { Authorization: `Bearer ${buyer.token}` };
    expect((await harness.call("GET", PATH, { headers })).status).toBe(401);
  });

  it("name each bad field", async () => {
    const refused = await supplier.admin("POST", PATH, {
      name: "",
      email: "nobody",
      vat_id: "?",
      language: "Klingon",
    });
    expect(refused.status).toBe(422);
    expect(refused.body.errors.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual([
      "/email",
      "/language",
      "/name",
      "/vat_id",
    ]);
  });
});
