import { beforeAll, describe, expect, it } from "vitest";
import { makeBuyer, makeSupplier, type TestSupplier } from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";
import { endSessions } from "../sessions/reactions.ts";

const HOUR = 60 * 60 * 1000;
const PATH = "/v1/admin/sessions";

describe("a staff member's session", () => {
  let harness: Harness;
  let supplier: TestSupplier;
  let memberId: string;
  beforeAll(async () => {
    harness = await openHarness();
    supplier = await makeSupplier(harness);
    const { body } = await supplier.admin("POST", "/v1/admin/staff", {
      name: "Olga Nowak",
      email: "olga@bolts.example",
      password: "a long password",
      permissions: ["settings.read"],
    });
    memberId = body.id;
  });

  const signIn = (body: object = {}, headers: Record<string, string> = {}) =>
    harness.call("POST", PATH, {
      headers,
      body: { supplier_id: supplier.id, email: "olga@bolts.example", password: "a long password", ...body },
    });
  const call = (token: string, method: string, path: string) =>
    harness.call(method, path, { headers: { Authorization: `Bearer ${token}` } });

  it("begins with the right password and may do what the member may", async () => {
    const { status, body } = await signIn({ email: "OLGA@bolts.example" });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      token: expect.stringContaining(`ss_${supplier.id.slice(4)}_`),
      staff: { id: memberId, name: "Olga Nowak", permissions: ["settings.read"] },
    });
    expect((await call(body.token, "GET", "/v1/admin/settings")).status).toBe(200);
    expect((await call(body.token, "GET", "/v1/admin/staff")).status).toBe(403);
  });

  it("is refused with one answer for a wrong password, an unknown e-mail and an unknown supplier", async () => {
    const other = await makeSupplier(harness);
    for (const wrong of [
      { password: "wrong" },
      { email: "nobody@bolts.example" },
      { supplier_id: other.id },
      { supplier_id: "sup_01k9w8zv6se7r8x9y0a1b2c3d4" },
    ]) {
      expect(await signIn(wrong)).toMatchObject({ status: 401, body: { code: "invalid_credentials" } });
    }
  });

  it("says what is wrong with a request that names no supplier or is no JSON", async () => {
    expect(await signIn({ supplier_id: "bolts" })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: "/supplier_id" }] },
    });
    expect(await harness.call("POST", PATH, { body: "{" })).toMatchObject({
      status: 400,
      body: { code: "malformed_json" },
    });
  });

  it("has to wait after ten failures", async () => {
    for (let i = 0; i < 10; i++) await signIn({ email: "target@bolts.example" });
    const refused = await signIn({ email: "target@bolts.example" });
    expect(refused).toMatchObject({ status: 429, body: { code: "rate_limited" } });
    expect(refused.headers.get("retry-after")).toBe("900");
  });

  it("is not begun by guessing from many places, which keeps out nobody whose browser is known", async () => {
    const own = await guessed();
    const email = "rita@bolts.example";
    const from = (place: number, body: object = {}) => own({ password: "wrong", ...body }, place);
    const right = { password: "a long password" };
    const { device } = (await own()).body;
    for (let i = 0; i < 30; i++) expect((await from(i)).status).toBe(401);
    const spread = await from(99, right);
    expect(spread.status).toBe(429);
    expect(spread.headers.get("ratelimit")).toContain('"staff-sign-in-account";r=0');
    expect((await from(99, { ...right, device })).status).toBe(201);
    const buyer = await makeBuyer(harness, own.supplier, { email });
    const { device: buyers } = (
      await own.supplier.visit("POST", "/v1/store/sessions", {
        email,
        password: `password of ${buyer.email}`,
      })
    ).body;
    expect((await from(98, { ...right, device: buyers })).status).toBe(429);
    for (let i = 0; i < 10; i++) expect((await from(99, { device })).status).toBe(401);
    expect((await from(99, { ...right, device })).status).toBe(429);
    harness.clock.advance(15 * 60 * 1000);
    expect((await from(99, right)).status).toBe(201);
  });

  it("changes the password while strangers guess, with guesses of its own", async () => {
    const own = await guessed();
    const { token } = (await own()).body;
    for (let i = 0; i < 30; i++) await own({ password: "wrong" }, i);
    const change = (current_password: string) =>
      harness.call("PATCH", "/v1/admin/me/password", {
        headers: { Authorization: `Bearer ${token}` },
        body: { current_password, new_password: "a long password" },
      });
    for (let i = 0; i < 9; i++) expect((await change("wrong")).status).toBe(401);
    expect((await change("a long password")).status).toBe(204);
    for (let i = 0; i < 10; i++) await change("wrong");
    expect((await change("a long password")).status).toBe(429);
  });

  /** Signs a member of a supplier of their own in, from a place. */
  async function guessed() {
    const own = await makeSupplier(harness);
    const member = { email: "rita@bolts.example", password: "a long password" };
    await own.admin("POST", "/v1/admin/staff", { ...member, name: "Rita", permissions: [] });
    const enter = (body: object = {}, place = 200) =>
      harness.call("POST", PATH, {
        headers: { "Test-Client-Address": `203.0.113.${place}` },
        body: { supplier_id: own.id, ...member, ...body },
      });
    return Object.assign(enter, { supplier: own });
  }

  it("can be begun while an old token is still sent", async () => {
    expect((await signIn({}, { Authorization: "Bearer over" })).status).toBe(201);
  });

  it("ends when the member signs out, and a key has none to end", async () => {
    const { token } = (await signIn()).body;
    expect((await call(token, "DELETE", `${PATH}/current`)).status).toBe(204);
    expect((await call(token, "GET", "/v1/admin/settings")).status).toBe(401);
    expect((await supplier.admin("DELETE", `${PATH}/current`)).status).toBe(401);
  });

  it("ends after twelve hours without use, slides while used, and lasts seven days at most", async () => {
    const { token } = (await signIn()).body;
    const unused = (await signIn()).body.token;
    for (let hours = 11; hours < 7 * 24; hours += 11) {
      harness.clock.advance(11 * HOUR);
      expect((await call(token, "GET", "/v1/admin/settings")).status).toBe(200);
      await supplier.scope((tx) => tx.query("select 1"));
    }
    expect((await call(unused, "GET", "/v1/admin/settings")).status).toBe(401);
    harness.clock.advance(11 * HOUR);
    expect((await call(token, "GET", "/v1/admin/settings")).status).toBe(401);
  });

  it("does not come back with an account that is made active again", async () => {
    const { token } = (await signIn()).body;
    const at = `/v1/admin/staff/${memberId}`;
    await supplier.admin("PATCH", at, { status: "inactive" });
    await supplier.admin("PATCH", at, { status: "active" });
    const event = {
      id: harness.newId("evt"),
      supplierId: supplier.id,
      companyId: null,
      type: "staff.updated",
      recordId: memberId,
      actor: { kind: "key" as const, id: null },
      at: harness.clock.now(),
    };
    const context = { ports: harness.ports, scope: supplier.scope };
    await endSessions.handle(context, { ...event, data: { fields: ["name"] } });
    expect((await call(token, "GET", "/v1/admin/settings")).status).toBe(200);
    await endSessions.handle(context, { ...event, data: { fields: ["status"] } });
    expect((await call(token, "GET", "/v1/admin/settings")).status).toBe(401);
  });
});
