import { beforeAll, describe, expect, it } from "vitest";
import type { StaffPermission } from "../../kernel/permissions.ts";
import { makeSupplier, type TestSupplier } from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";

const PATH = "/v1/admin/staff";

describe("staff", () => {
  let harness: Harness;
  let supplier: TestSupplier;
  beforeAll(async () => {
    harness = await openHarness();
    supplier = await makeSupplier(harness);
  });

  const add = (own: TestSupplier, email: string, permissions: readonly StaffPermission[]) =>
    own.admin("POST", PATH, { name: "Olga Nowak", email, password: `password of ${email}`, permissions });
  const signIn = (own: TestSupplier, email: string) =>
    harness.call("POST", "/v1/admin/sessions", {
      body: { supplier_id: own.id, email, password: `password of ${email}` },
    });
  /** The Admin API as that member. */
  const as = async (own: TestSupplier, email: string) => {
    const { body } = await signIn(own, email);
    return (method: string, path: string, sent?: unknown) =>
      harness.call(method, path, { body: sent, headers: { Authorization: `Bearer ${body.token}` } });
  };

  it("are added, listed and changed, and the entry names no person", async () => {
    const own = await makeSupplier(harness);
    const made = await add(own, "Olga@Bolts.example", ["orders.accept", "orders.read", "orders.read"]);
    expect(made).toMatchObject({
      status: 201,
      body: { email: "olga@bolts.example", permissions: ["orders.read", "orders.accept"], status: "active" },
    });
    expect((await own.admin("GET", PATH)).body).toEqual({ data: [made.body], next_cursor: null });
    const changed = await own.admin("PATCH", `${PATH}/${made.body.id}`, { name: "Olga Nowak-Lis" });
    expect(changed.body).toEqual({ ...made.body, name: "Olga Nowak-Lis" });
    expect((await own.admin("GET", `${PATH}?status=inactive`)).body.data).toEqual([]);
    const rows = await own.scope((tx) =>
      Promise.all([tx.query("select changes from audit_entries"), tx.query("select data from events")]),
    );
    expect(JSON.stringify(rows)).not.toMatch(/Olga|bolts\.example/);
  });

  it("have an e-mail of their own", async () => {
    await add(supplier, "twice@bolts.example", []);
    expect(await add(supplier, "Twice@bolts.example", [])).toMatchObject({
      status: 409,
      body: { code: "email_taken", errors: [{ pointer: "/email" }] },
    });
  });

  it("cannot grant what they do not have", async () => {
    await add(supplier, "chief@bolts.example", ["staff.write", "orders.read"]);
    const chief = await as(supplier, "chief@bolts.example");
    const beyond = {
      name: "X",
      email: "x@bolts.example",
      password: "long enough",
      permissions: ["orders.accept"],
    };
    expect(await chief("POST", PATH, beyond)).toMatchObject({
      status: 403,
      body: { code: "forbidden", permissions: ["orders.accept"] },
    });
    const fine = await chief("POST", PATH, { ...beyond, permissions: ["orders.read"] });
    expect(fine.status).toBe(201);
    expect(await chief("PATCH", `${PATH}/${fine.body.id}`, { permissions: ["audit.read"] })).toMatchObject({
      status: 403,
    });
    const away = await add(supplier, "away@bolts.example", ["audit.read"]);
    await supplier.admin("PATCH", `${PATH}/${away.body.id}`, { status: "inactive" });
    expect((await chief("PATCH", `${PATH}/${away.body.id}`, { status: "active" })).status).toBe(403);
  });

  it("take nothing from whoever may do more than they", async () => {
    const own = await makeSupplier(harness);
    const { body: role } = await own.admin("POST", "/v1/admin/roles", {
      name: "Auditor",
      permissions: ["audit.read"],
    });
    await add(own, "chief@bolts.example", ["staff.write", "orders.read"]);
    const chief = await as(own, "chief@bolts.example");
    const strong = (await add(own, "strong@bolts.example", ["orders.read", "audit.read"])).body.id;
    const auditor = (await add(own, "auditor@bolts.example", ["orders.read"])).body.id;
    await own.admin("PATCH", `${PATH}/${auditor}`, { role_id: role.id });
    for (const [id, change] of [
      [strong, { status: "inactive" }],
      [strong, { permissions: [] }],
      [strong, { permissions: ["audit.read"] }],
      [auditor, { role_id: null }],
      [auditor, { permissions: [] }],
      [strong, { name: "Somebody Else" }],
      [strong, { phone: "+44 20 7946 0000" }],
      [strong, { photo_url: "https://bolts.example/else.jpg" }],
    ] as const) {
      expect(await chief("PATCH", `${PATH}/${id}`, change), JSON.stringify(change)).toMatchObject({
        status: 403,
        body: { code: "forbidden", permissions: ["audit.read"] },
      });
    }
    expect((await chief("DELETE", `${PATH}/${strong}/totp`)).status).toBe(403);
    expect((await chief("PATCH", `${PATH}/${strong}`, { title: "Auditor" })).status).toBe(200);
    const clerk = (await add(own, "clerk@bolts.example", ["orders.read"])).body.id;
    expect((await chief("PATCH", `${PATH}/${clerk}`, { status: "inactive" })).status).toBe(200);
    const self = (await chief("GET", "/v1/admin/me")).body.id;
    expect((await chief("PATCH", `${PATH}/${self}`, { name: "The Chief" })).status).toBe(200);
  });

  it("have a role, and may do what it says beside their own", async () => {
    const own = await makeSupplier(harness);
    const { body: role } = await own.admin("POST", "/v1/admin/roles", {
      name: "Sales",
      permissions: ["orders.read"],
    });
    const made = await own.admin("POST", PATH, {
      ...{ name: "Olga Nowak", email: "olga@bolts.example", password: "password of olga@bolts.example" },
      ...{ role_id: role.id, permissions: ["settings.read"], title: "Key account manager" },
      ...{ phone: "+48 22 555 01 20", photo_url: "https://bolts.example/o.jpg" },
      ...{ client_types: ["wholesale"], regions: ["PL-MZ"] },
    });
    expect(made).toMatchObject({
      status: 201,
      body: {
        ...{ role_id: role.id, scope: "all", permissions: ["settings.read"], totp_enabled: false },
        ...{ effective_permissions: ["settings.read", "orders.read"], title: "Key account manager" },
        ...{ client_types: ["wholesale"], regions: ["PL-MZ"] },
      },
    });
    expect((await own.admin("GET", `${PATH}/${made.body.id}`)).body).toEqual(made.body);
    const olga = await as(own, "olga@bolts.example");
    expect((await olga("GET", "/v1/admin/orders")).status).toBe(200);
    expect((await olga("GET", "/v1/admin/me")).body).toMatchObject({
      ...{ id: made.body.id, role: { id: role.id, name: "Sales" }, scope: "all" },
      permissions: ["settings.read", "orders.read"],
    });
    await own.admin("PATCH", `${PATH}/${made.body.id}`, { role_id: null, phone: null });
    expect((await olga("GET", "/v1/admin/orders")).status).toBe(403);
    expect((await own.admin("GET", "/v1/admin/me")).status).toBe(403);
    const unknown = { role_id: "rol_01k9w8zv6se7r8x9y0a1b2c3d4" };
    expect(await own.admin("PATCH", `${PATH}/${made.body.id}`, unknown)).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: "/role_id", code: "unknown_role" }] },
    });
  });

  it("always keep one who may manage the others", async () => {
    const own = await makeSupplier(harness);
    const one = await add(own, "one@bolts.example", ["staff.write"]);
    const two = await add(own, "two@bolts.example", ["staff.write"]);
    const [first, second] = await Promise.all(
      [one, two].map(({ body }) => own.admin("PATCH", `${PATH}/${body.id}`, { status: "inactive" })),
    );
    expect([first?.status, second?.status].sort()).toEqual([200, 409]);
    const left = first?.status === 409 ? one : two;
    expect(await own.admin("PATCH", `${PATH}/${left.body.id}`, { permissions: [] })).toMatchObject({
      status: 409,
      body: { code: "last_administrator" },
    });
    expect((await own.admin("PATCH", `${PATH}/${left.body.id}`, { name: "Still here" })).status).toBe(200);
  });

  it("made inactive are signed out at once and cannot sign in", async () => {
    const member = await add(supplier, "gone@bolts.example", ["settings.read"]);
    const gone = await as(supplier, "gone@bolts.example");
    expect((await gone("GET", "/v1/admin/settings")).status).toBe(200);
    await supplier.admin("PATCH", `${PATH}/${member.body.id}`, { status: "inactive" });
    expect((await gone("GET", "/v1/admin/settings")).status).toBe(401);
    expect(await signIn(supplier, "gone@bolts.example")).toMatchObject({
      status: 401,
      body: { code: "invalid_credentials" },
    });
  });

  it("are not changed over somebody else's change", async () => {
    const { body } = await add(supplier, "edited@bolts.example", []);
    await supplier.admin("PATCH", `${PATH}/${body.id}`, { name: "First" });
    const late = await supplier.admin(
      "PATCH",
      `${PATH}/${body.id}`,
      { name: "Late" },
      { headers: { "If-Match": '"v1"' } },
    );
    expect(late).toMatchObject({ status: 412, body: { current: { name: "First" } } });
  });

  it("of a stranger are as if they were not there", async () => {
    const stranger = await makeSupplier(harness);
    const theirs = await add(stranger, "theirs@bolts.example", []);
    for (const id of [theirs.body.id, "stf_01k9w8zv6se7r8x9y0a1b2c3d4"]) {
      expect((await supplier.admin("PATCH", `${PATH}/${id}`, { name: "Mine" })).status).toBe(404);
    }
  });

  it("are read and changed only with the permission", async () => {
    const narrow = await makeSupplier(harness, { scopes: ["staff.read"] });
    expect((await narrow.admin("GET", PATH)).status).toBe(200);
    expect(await add(narrow, "x@bolts.example", [])).toMatchObject({ status: 403 });
  });

  it("need a name, an e-mail, a long password and known permissions", async () => {
    const refused = await supplier.admin("POST", PATH, {
      name: "",
      email: "nobody",
      password: "short",
      permissions: ["orders.burn"],
    });
    expect(refused.status).toBe(422);
    expect(refused.body.errors.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual([
      "/email",
      "/name",
      "/password",
      "/permissions/0",
    ]);
  });
});
