import { beforeAll, describe, expect, it } from "vitest";
import { makeSupplier, ORIGIN, type TestSupplier } from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";

const PATH = "/v1/admin/api-keys";

describe("API keys", () => {
  let harness: Harness;
  let supplier: TestSupplier;
  beforeAll(async () => {
    harness = await openHarness();
    supplier = await makeSupplier(harness);
  });

  const withKey = (key: string, path: string) =>
    harness.call("GET", path, { headers: { Authorization: `Bearer ${key}` } });

  it("are shown once, work within their scopes, and are kept as a hash", async () => {
    const made = await supplier.admin("POST", PATH, {
      kind: "secret",
      name: "ERP",
      scopes: ["settings.read"],
    });
    expect(made).toMatchObject({ status: 201, body: { kind: "secret", name: "ERP", revoked_at: null } });
    const { key, ...rest } = made.body;
    expect(key).toMatch(new RegExp(`^sk_${supplier.id.slice(4)}_[A-Za-z0-9]{43}$`));
    expect(rest.hint).toBe(key.slice(-4));
    expect((await withKey(key, "/v1/admin/settings")).status).toBe(200);
    expect((await withKey(key, "/v1/admin/staff")).status).toBe(403);
    const listed = (await supplier.admin("GET", PATH)).body.data;
    expect(listed).toContainEqual({ ...rest, last_used_at: harness.clock.now().toISOString() });
    const everything = await supplier.scope((tx) =>
      Promise.all([
        tx.query("select * from api_keys"),
        tx.query("select * from events"),
        tx.query("select * from audit_entries"),
        tx.query("select * from idempotency_keys"),
      ]),
    );
    expect(JSON.stringify(everything)).not.toContain(key.split("_")[2]);
  });

  it("are not shown again to who repeats the request", async () => {
    const headers = { "Idempotency-Key": "make-one" };
    const body = { kind: "secret", name: "Once", scopes: ["settings.read"] };
    expect((await supplier.admin("POST", PATH, body, { headers })).status).toBe(201);
    expect(await supplier.admin("POST", PATH, body, { headers })).toMatchObject({
      status: 409,
      body: { code: "already_done" },
    });
  });

  it("for websites are bound to their exact origins", async () => {
    const origins = ["https://one.example", "http://localhost:3000", "https://one.example"];
    const made = await supplier.admin("POST", PATH, { kind: "publishable", name: "Website", origins });
    expect(made.body).toMatchObject({
      origins: ["https://one.example", "http://localhost:3000"],
      scopes: [],
    });
    const visit = (origin?: string) =>
      harness.call("GET", "/v1/store/supplier", {
        headers: { "Listino-Key": made.body.key, ...(origin ? { Origin: origin } : {}) },
      });
    expect((await visit("https://one.example")).status).toBe(200);
    expect((await visit()).status).toBe(200);
    for (const origin of [ORIGIN, "https://one.example:8443", "http://one.example", "null"]) {
      expect(await visit(origin)).toMatchObject({ status: 403, body: { code: "origin_not_allowed" } });
    }
  });

  it("stop working when they are revoked, for good", async () => {
    const { key, id } = (
      await supplier.admin("POST", PATH, { kind: "secret", name: "Old", scopes: ["settings.read"] })
    ).body;
    expect((await supplier.admin("DELETE", `${PATH}/${id}`)).status).toBe(204);
    expect((await withKey(key, "/v1/admin/settings")).status).toBe(401);
    expect((await supplier.admin("DELETE", `${PATH}/${id}`)).status).toBe(204);
    const entries = await supplier.scope((tx) =>
      tx.query("select action from audit_entries where record_id = $1 order by at, id", [id]),
    );
    expect(entries.map((entry) => (entry as { action: string }).action).sort()).toEqual([
      "api_key.created",
      "api_key.revoked",
    ]);
    const website = (
      await supplier.admin("POST", PATH, { kind: "publishable", name: "Old", origins: [ORIGIN] })
    ).body;
    await supplier.admin("DELETE", `${PATH}/${website.id}`);
    const visit = await harness.call("GET", "/v1/store/supplier", {
      headers: { "Listino-Key": website.key },
    });
    expect(visit).toMatchObject({ status: 401, body: { code: "unauthenticated" } });
  });

  it("never get more than their maker has", async () => {
    const own = await makeSupplier(harness, { scopes: ["api_keys.write", "stock.write"] });
    const make = (scopes: string[]) => own.admin("POST", PATH, { kind: "secret", name: "Stock", scopes });
    expect((await make(["stock.write"])).status).toBe(201);
    expect(await make(["stock.write", "prices.write"])).toMatchObject({
      status: 403,
      body: { code: "forbidden", permissions: ["prices.write"] },
    });
  });

  it.each([
    [{ kind: "publishable", name: "W" }, "/origins"],
    [{ kind: "publishable", name: "W", origins: [ORIGIN], scopes: ["stock.write"] }, "/scopes"],
    [{ kind: "publishable", name: "W", origins: [`${ORIGIN}/shop`] }, "/origins/0"],
    [{ kind: "publishable", name: "W", origins: ["https://*.example"] }, "/origins/0"],
    [{ kind: "secret", name: "S" }, "/scopes"],
    [{ kind: "secret", name: "S", scopes: ["everything"] }, "/scopes/0"],
    [{ kind: "secret", name: "S", scopes: ["stock.write"], origins: [ORIGIN] }, "/origins"],
    [{ kind: "magic", name: "M" }, "/kind"],
  ])("are not made of %j", async (body, pointer) => {
    const refused = await supplier.admin("POST", PATH, body);
    expect(refused.status).toBe(422);
    expect(refused.body.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer);
  });

  it("are listed page by page", async () => {
    const own = await makeSupplier(harness);
    const first = (await own.admin("GET", `${PATH}?limit=1`)).body;
    expect(first.data).toHaveLength(1);
    const second = (await own.admin("GET", `${PATH}?limit=1&cursor=${first.next_cursor}`)).body;
    expect(second.data).toHaveLength(1);
    expect(second.next_cursor).toBeNull();
  });

  it("of a stranger are as if they were not there", async () => {
    const stranger = await makeSupplier(harness);
    const theirs = (await stranger.admin("GET", PATH)).body.data;
    for (const { id } of [...theirs, { id: "key_01k9w8zv6se7r8x9y0a1b2c3d4" }]) {
      expect((await supplier.admin("DELETE", `${PATH}/${id}`)).status).toBe(404);
    }
    expect((await stranger.admin("GET", PATH)).status).toBe(200);
  });

  it("are read and made only with the permission", async () => {
    const narrow = await makeSupplier(harness, { scopes: ["api_keys.read"] });
    expect((await narrow.admin("GET", PATH)).status).toBe(200);
    const refused = await narrow.admin("POST", PATH, {
      kind: "secret",
      name: "S",
      scopes: ["api_keys.read"],
    });
    expect(refused).toMatchObject({ status: 403, body: { permission: "api_keys.write" } });
  });

  it("are renamed and moved to other websites, and stay what they were", async () => {
    const website = { kind: "publishable", name: "Website", origins: ["https://one.example"] };
    const { key, ...made } = (await supplier.admin("POST", PATH, website)).body;
    const at = `${PATH}/${made.id}`;
    const origins = ["https://two.example"];
    const changed = await supplier.admin("PATCH", at, { name: "New website", origins });
    expect(changed).toMatchObject({ status: 200, body: { ...made, name: "New website", origins } });
    const visit = (Origin: string) =>
      harness.call("GET", "/v1/store/supplier", { headers: { "Listino-Key": key, Origin } });
    expect([
      (await visit("https://one.example")).status,
      (await visit("https://two.example")).status,
    ]).toEqual([403, 200]);
    expect((await supplier.admin("PATCH", at, { origins: [] })).status).toBe(422);
    const { id } = (
      await supplier.admin("POST", PATH, { kind: "secret", name: "ERP", scopes: ["audit.read"] })
    ).body;
    expect((await supplier.admin("PATCH", `${PATH}/${id}`, { origins })).status).toBe(422);
    const [entry] = (
      await supplier.admin("GET", `/v1/admin/audit?record_id=${made.id}&action=api_key.updated`)
    ).body.data;
    expect(entry.changes).toHaveLength(2);
  });

  it("are replaced while the old one still works for a while", async () => {
    const old = (
      await supplier.admin("POST", PATH, { kind: "secret", name: "ERP", scopes: ["settings.read"] })
    ).body;
    const rotate = (body: object = {}) => supplier.admin("POST", `${PATH}/${old.id}/rotate`, body);
    const fresh = (await rotate({ overlap_hours: 2 })).body;
    expect(fresh).toMatchObject({ name: "ERP", scopes: ["settings.read"], revoked_at: null });
    const works = async (key: string) => (await withKey(key, "/v1/admin/settings")).status;
    expect([await works(old.key), await works(fresh.key)]).toEqual([200, 200]);
    expect(await rotate()).toMatchObject({ status: 409, body: { code: "key_over" } });
    harness.clock.advance(2 * 60 * 60 * 1000);
    expect([await works(old.key), await works(fresh.key)]).toEqual([401, 200]);
  });

  it("that have a successor can still be revoked at once", async () => {
    const old = (
      await supplier.admin("POST", PATH, { kind: "secret", name: "ERP", scopes: ["settings.read"] })
    ).body;
    await supplier.admin("POST", `${PATH}/${old.id}/rotate`, {});
    await supplier.admin("DELETE", `${PATH}/${old.id}`);
    expect((await withKey(old.key, "/v1/admin/settings")).status).toBe(401);
  });

  it("are not touched by whoever may do less than they", async () => {
    const own = await makeSupplier(harness);
    const strong = (await own.admin("POST", PATH, { kind: "secret", name: "All", scopes: ["audit.read"] }))
      .body;
    const weak = (await own.admin("POST", PATH, { kind: "secret", name: "Keys", scopes: ["api_keys.write"] }))
      .body.key;
    for (const [method, path, body] of [
      ["DELETE", `${PATH}/${strong.id}`],
      ["PATCH", `${PATH}/${strong.id}`, { name: "Mine" }],
      ["POST", `${PATH}/${strong.id}/rotate`, {}],
    ] as const) {
      const refused = await harness.call(method, path, {
        body,
        headers: { Authorization: `Bearer ${weak}` },
      });
      expect(refused, method).toMatchObject({ status: 403, body: { permissions: ["audit.read"] } });
    }
    for (const id of ["key_01k9w8zv6se7r8x9y0a1b2c3d4", strong.id]) {
      expect((await supplier.admin("PATCH", `${PATH}/${id}`, { name: "Mine" })).status).toBe(404);
      expect((await supplier.admin("POST", `${PATH}/${id}/rotate`, {})).status).toBe(404);
    }
  });

  it("say to the hour when they were last used", async () => {
    const own = await makeSupplier(harness);
    const made = (await own.admin("POST", PATH, { kind: "secret", name: "ERP", scopes: ["settings.read"] }))
      .body;
    const used = async () =>
      (await own.admin("GET", PATH)).body.data.find(({ id }: { id: string }) => id === made.id).last_used_at;
    expect(await used()).toBeNull();
    const first = harness.clock.now().toISOString();
    await withKey(made.key, "/v1/admin/settings");
    expect(await used()).toBe(first);
    harness.clock.advance(60_000);
    await withKey(made.key, "/v1/admin/settings");
    expect(await used()).toBe(first);
    harness.clock.advance(60 * 60 * 1000);
    await withKey(made.key, "/v1/admin/settings");
    expect(await used()).toBe(harness.clock.now().toISOString());
  });
});
