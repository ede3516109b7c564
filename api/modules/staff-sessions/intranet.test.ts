import { beforeAll, describe, expect, it } from "vitest";
import { makeSupplier, type TestSupplier } from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";

const SESSIONS = "/v1/admin/sessions";
const INTRANET = "https://intranet.bolts.example";
const FIREFOX = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:133.0) Gecko/20100101 Firefox/133.0";
const LOGIN = { email: "olga@bolts.example", password: "a long password" };

describe("a page of the supplier's intranet", () => {
  let harness: Harness;
  let supplier: TestSupplier;
  beforeAll(async () => {
    harness = await openHarness();
    supplier = await makeSupplier(harness);
    await supplier.admin("POST", "/v1/admin/staff", {
      ...{ ...LOGIN, name: "Olga Nowak", permissions: ["settings.read", "settings.write"] },
    });
    await supplier.admin("PATCH", "/v1/admin/settings", { staff_origins: [INTRANET] });
  });

  const page = (headers: Record<string, string> = {}) => ({
    "Listino-Key": supplier.publishableKey,
    Origin: INTRANET,
    "User-Agent": FIREFOX,
    ...headers,
  });
  const signIn = (headers: Record<string, string> = {}, body: object = {}) =>
    harness.call("POST", SESSIONS, { headers: page(headers), body: { ...LOGIN, ...body } });
  const call = (token: string, path: string, headers: Record<string, string> = {}) =>
    harness.call("GET", path, { headers: page({ Authorization: `Bearer ${token}`, ...headers }) });

  it("signs staff in with its publishable key, and may read every answer", async () => {
    const { status, body, headers } = await signIn();
    expect(status).toBe(201);
    expect(headers.get("access-control-allow-origin")).toBe(INTRANET);
    expect(headers.get("access-control-allow-credentials")).toBeNull();
    const read = await call(body.token, "/v1/admin/settings");
    expect(read.status).toBe(200);
    expect(read.headers.get("access-control-allow-origin")).toBe(INTRANET);
    expect(read.headers.get("access-control-expose-headers")).toMatch(/ETag.*Retry-After/);
    expect(read.headers.get("vary")).toContain("Origin");
    const refused = await signIn({}, { password: "wrong" });
    expect(refused.status).toBe(401);
    expect(refused.headers.get("access-control-allow-origin")).toBe(INTRANET);
  });

  it("may name the supplier too, but no other one", async () => {
    expect((await signIn({}, { supplier_id: supplier.id })).status).toBe(201);
    const other = await makeSupplier(harness);
    expect(await signIn({}, { supplier_id: other.id })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: "/supplier_id" }] },
    });
  });

  it.each(["https://thief.example", "https://intranet.bolts.example.thief.example", "null"])(
    "is not %s",
    async (Origin) => {
      const refused = await signIn({ Origin });
      expect(refused).toMatchObject({ status: 403, body: { code: "origin_not_allowed" } });
      expect(refused.headers.get("access-control-allow-origin")).toBeNull();
      const { token } = (await signIn()).body;
      const stolen = await call(token, "/v1/admin/settings", { Origin });
      expect(stolen).toMatchObject({ status: 403, body: { code: "origin_not_allowed" } });
      expect(stolen.headers.get("access-control-allow-origin")).toBeNull();
    },
  );

  it("keeps its token to itself, even from another page of the intranet, and loses it with its origin", async () => {
    const { token } = (await signIn()).body;
    const second = "https://tools.bolts.example";
    await supplier.admin("PATCH", "/v1/admin/settings", { staff_origins: [INTRANET, second] });
    expect((await call(token, "/v1/admin/settings")).status).toBe(200);
    expect((await call(token, "/v1/admin/settings", { Origin: second })).status).toBe(401);
    await supplier.admin("PATCH", "/v1/admin/settings", { staff_origins: [second] });
    expect((await call(token, "/v1/admin/settings")).status).toBe(403);
    expect((await signIn()).status).toBe(403);
    await supplier.admin("PATCH", "/v1/admin/settings", { staff_origins: [INTRANET] });
  });

  it("needs a key that is one, and not revoked", async () => {
    expect(await signIn({ "Listino-Key": "pk_no" })).toMatchObject({ body: { code: "key_missing" } });
    const unknown = `${supplier.publishableKey.slice(0, -4)}0000`;
    expect(await signIn({ "Listino-Key": unknown })).toMatchObject({
      status: 401,
      body: { code: "unauthenticated" },
    });
    expect(await signIn({ "Listino-Key": supplier.secretKey })).toMatchObject({ status: 401 });
  });

  it("shows where one is signed in, and ends what should not be", async () => {
    const own = await makeSupplier(harness);
    await own.admin("PATCH", "/v1/admin/settings", { staff_origins: [INTRANET] });
    const { body: made } = await own.admin("POST", "/v1/admin/staff", { ...LOGIN, name: "Olga Nowak" });
    const begin = async (headers: Record<string, string> = {}) =>
      (
        await harness.call("POST", SESSIONS, {
          ...{ headers, body: { ...LOGIN, supplier_id: own.id } },
        })
      ).body.token as string;
    const send = (method: string, path: string, token: string, body?: unknown) =>
      harness.call(method, path, { body, headers: { Authorization: `Bearer ${token}` } });
    const laptop = await begin(page({ "Listino-Key": own.publishableKey }));
    harness.clock.advance(1000);
    const [program, other] = [await begin(), await begin()];
    const { data } = (await send("GET", SESSIONS, program)).body;
    expect(data).toHaveLength(3);
    expect(data.filter(({ current }: { current: boolean }) => current)).toHaveLength(1);
    expect(data[2]).toMatchObject({ device: "Firefox on Windows", origin: INTRANET, current: false });
    expect(data[0]).toMatchObject({ device: null, origin: null });
    expect((await send("DELETE", `${SESSIONS}/${data[2].id}`, program)).status).toBe(204);
    expect((await send("GET", "/v1/admin/me", laptop)).status).toBe(401);
    expect((await send("DELETE", `${SESSIONS}/${data[2].id}`, program)).status).toBe(404);
    await own.admin("POST", "/v1/admin/staff", { ...LOGIN, email: "eve@bolts.example", name: "Eve" });
    const eve = (
      await harness.call("POST", SESSIONS, {
        body: { ...LOGIN, email: "eve@bolts.example", supplier_id: own.id },
      })
    ).body.token;
    expect((await send("DELETE", `${SESSIONS}/${data[0].id}`, eve)).status).toBe(404);
    expect((await send("DELETE", SESSIONS, program)).status).toBe(204);
    expect((await send("GET", "/v1/admin/me", other)).status).toBe(401);
    expect((await send("GET", "/v1/admin/me", program)).body.id).toBe(made.id);
    expect((await send("GET", "/v1/admin/me", eve)).status).toBe(200);
  });

  it("lets staff change their password, which ends their other sessions", async () => {
    const own = await makeSupplier(harness);
    await own.admin("POST", "/v1/admin/staff", { ...LOGIN, name: "Olga Nowak" });
    const begin = (password = LOGIN.password) =>
      harness.call("POST", SESSIONS, { body: { ...LOGIN, password, supplier_id: own.id } });
    const [mine, other] = [(await begin()).body.token, (await begin()).body.token];
    const change = (body: object) =>
      harness.call("PATCH", "/v1/admin/me/password", { body, headers: { Authorization: `Bearer ${mine}` } });
    const fresh = "another long password";
    expect(await change({ current_password: "wrong", new_password: fresh })).toMatchObject({
      status: 401,
      body: { code: "invalid_credentials" },
    });
    expect((await change({ current_password: LOGIN.password, new_password: "short" })).status).toBe(422);
    expect((await change({ current_password: LOGIN.password, new_password: fresh })).status).toBe(204);
    const me = (token: string) =>
      harness.call("GET", "/v1/admin/me", { headers: { Authorization: `Bearer ${token}` } });
    expect([(await me(mine)).status, (await me(other)).status]).toEqual([200, 401]);
    expect([(await begin()).status, (await begin(fresh)).status]).toEqual([401, 201]);
    const passwords = { current_password: "x", new_password: fresh };
    expect((await own.admin("PATCH", "/v1/admin/me/password", passwords)).status).toBe(403);
  });
});
