import { beforeAll, describe, expect, it } from "vitest";
import { makeSupplier, type TestSupplier } from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";

const PATH = "/v1/admin/roles";

describe("roles", () => {
  let harness: Harness;
  let supplier: TestSupplier;
  beforeAll(async () => {
    harness = await openHarness();
    supplier = await makeSupplier(harness);
  });

  const make = (own: TestSupplier, name: string, permissions: string[], more: object = {}) =>
    own.admin("POST", PATH, { name, permissions, ...more });
  const join = async (own: TestSupplier, email: string, member: object) => {
    const made = await own.admin("POST", "/v1/admin/staff", {
      ...{ name: "Olga Nowak", email, password: "a long password" },
      ...member,
    });
    expect(made.status).toBe(201);
    const { body } = await harness.call("POST", "/v1/admin/sessions", {
      body: { supplier_id: own.id, email, password: "a long password" },
    });
    return {
      id: made.body.id as string,
      call: (method: string, path: string, sent?: unknown) =>
        harness.call(method, path, { body: sent, headers: { Authorization: `Bearer ${body.token}` } }),
    };
  };

  it("are made, listed, read and changed, and each change leaves its entry", async () => {
    const own = await makeSupplier(harness);
    const made = await make(own, "Sales", ["orders.accept", "orders.read"], { scope: "own" });
    expect(made).toMatchObject({
      status: 201,
      body: { name: "Sales", permissions: ["orders.read", "orders.accept"], scope: "own", version: 1 },
    });
    const { id } = made.body;
    expect((await own.admin("GET", PATH)).body).toEqual({ data: [made.body], next_cursor: null });
    const read = await own.admin("GET", `${PATH}/${id}`);
    expect(read.body).toEqual(made.body);
    harness.clock.advance(1000);
    const changed = await own.admin(
      "PATCH",
      `${PATH}/${id}`,
      { name: "Field sales" },
      { headers: { "If-Match": read.headers.get("etag") ?? "" } },
    );
    expect(changed.body).toMatchObject({ name: "Field sales", version: 2 });
    const late = { headers: { "If-Match": '"v1"' } };
    expect((await own.admin("PATCH", `${PATH}/${id}`, { name: "Late" }, late)).status).toBe(412);
    const entries = (await own.admin("GET", `/v1/admin/audit?record_id=${id}`)).body.data;
    expect(entries).toMatchObject([
      { action: "role.updated", changes: [{ field: "name", before: "Sales", after: "Field sales" }] },
      { action: "role.created" },
    ]);
  });

  it("have a name of their own", async () => {
    await make(supplier, "Twice", []);
    const other = await make(supplier, "Other", []);
    const taken = { status: 409, body: { code: "role_name_taken", errors: [{ pointer: "/name" }] } };
    expect(await make(supplier, "Twice", [])).toMatchObject(taken);
    expect(await supplier.admin("PATCH", `${PATH}/${other.body.id}`, { name: "Twice" })).toMatchObject(taken);
  });

  it("with the scope own take nothing that reaches beyond a list of companies", async () => {
    const refused = {
      status: 422,
      body: { errors: [{ pointer: "/permissions", code: "not_in_scope" }] },
    };
    expect(await make(supplier, "Rep", ["staff.write"], { scope: "own" })).toMatchObject(refused);
    const { id } = (await make(supplier, "Chief", ["staff.write"])).body;
    expect(await supplier.admin("PATCH", `${PATH}/${id}`, { scope: "own" })).toMatchObject(refused);
    const { id: rep } = (await make(supplier, "Plain rep", ["orders.read"], { scope: "own" })).body;
    expect(
      await supplier.admin("POST", "/v1/admin/staff", {
        ...{ name: "X", email: "x@bolts.example", password: "a long password" },
        ...{ role_id: rep, permissions: ["api_keys.write"] },
      }),
    ).toMatchObject(refused);
  });

  it("give nobody what whoever writes them lacks, and take nothing from whoever has more", async () => {
    const own = await makeSupplier(harness);
    const plain = (await make(own, "Plain", ["orders.read"])).body.id;
    const strong = (await make(own, "Strong", ["orders.read", "audit.read"])).body.id;
    await join(own, "mixed@bolts.example", { role_id: plain, permissions: ["audit.read"] });
    const { call } = await join(own, "clerk@bolts.example", { permissions: ["roles.write", "orders.read"] });
    const forbidden = { status: 403, body: { permissions: ["audit.read"] } };
    expect(await call("POST", PATH, { name: "New", permissions: ["audit.read"] })).toMatchObject(forbidden);
    expect(await call("PATCH", `${PATH}/${strong}`, { permissions: ["orders.read"] })).toMatchObject(
      forbidden,
    );
    expect(await call("PATCH", `${PATH}/${plain}`, { permissions: [] })).toMatchObject(forbidden);
    expect(await call("PATCH", `${PATH}/${plain}`, { totp_required: true })).toMatchObject(forbidden);
    expect((await call("PATCH", `${PATH}/${plain}`, { name: "Plainer" })).status).toBe(200);
    const free = (await make(own, "Free", ["orders.read"])).body.id;
    expect((await call("PATCH", `${PATH}/${free}`, { permissions: [] })).status).toBe(200);
  });

  it("never leave the supplier without somebody who may manage the staff", async () => {
    const own = await makeSupplier(harness);
    const { id } = (await make(own, "Chief", ["staff.write"])).body;
    const chief = await join(own, "chief@bolts.example", { role_id: id });
    const last = { status: 409, body: { code: "last_administrator" } };
    expect(await own.admin("PATCH", `${PATH}/${id}`, { permissions: [] })).toMatchObject(last);
    const at = `/v1/admin/staff/${chief.id}`;
    expect(await own.admin("PATCH", at, { role_id: null })).toMatchObject(last);
    expect(await own.admin("PATCH", at, { status: "inactive" })).toMatchObject(last);
    const second = await join(own, "second@bolts.example", { permissions: ["staff.write"] });
    const [one, two] = await Promise.all([
      own.admin("PATCH", `${PATH}/${id}`, { permissions: [] }),
      own.admin("PATCH", `/v1/admin/staff/${second.id}`, { status: "inactive" }),
    ]);
    expect([one.status, two.status].sort()).toEqual([200, 409]);
  });

  it("count from the next request on", async () => {
    const { id } = (await make(supplier, "Changing", ["settings.read"])).body;
    const { call } = await join(supplier, "changing@bolts.example", { role_id: id });
    expect((await call("GET", "/v1/admin/settings")).status).toBe(200);
    await supplier.admin("PATCH", `${PATH}/${id}`, { permissions: [] });
    expect((await call("GET", "/v1/admin/settings")).status).toBe(403);
    await supplier.admin("PATCH", `${PATH}/${id}`, { permissions: ["settings.read"] });
    expect((await call("GET", "/v1/admin/settings")).status).toBe(200);
    // The token says which companies row security lets it reach, so another scope needs another token.
    await supplier.admin("PATCH", `${PATH}/${id}`, { scope: "own" });
    expect((await call("GET", "/v1/admin/settings")).status).toBe(401);
    await supplier.admin("PATCH", `${PATH}/${id}`, { scope: "all" });
    expect((await call("GET", "/v1/admin/settings")).status).toBe(200);
  });

  it("of a stranger are as if they were not there, and need their permissions", async () => {
    const stranger = await makeSupplier(harness);
    const { id } = (await make(stranger, "Theirs", [])).body;
    for (const missing of [id, "rol_01k9w8zv6se7r8x9y0a1b2c3d4"]) {
      expect((await supplier.admin("GET", `${PATH}/${missing}`)).status).toBe(404);
      expect((await supplier.admin("PATCH", `${PATH}/${missing}`, { name: "Mine" })).status).toBe(404);
    }
    const narrow = await makeSupplier(harness, { scopes: ["roles.read"] });
    expect((await narrow.admin("GET", PATH)).status).toBe(200);
    expect((await make(narrow, "X", [])).status).toBe(403);
  });
});
