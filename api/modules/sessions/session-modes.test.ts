import { beforeAll, describe, expect, it } from "vitest";
import {
  makeBuyer,
  makeCompany,
  makeSupplier,
  ORIGIN,
  type TestBuyer,
  type TestSupplier,
} from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";

const PATH = "/v1/store/sessions";
const MINUTE = 60_000;

describe("a buyer's sessions", () => {
  let harness: Harness;
  let supplier: TestSupplier;
  beforeAll(async () => {
    harness = await openHarness();
    supplier = await makeSupplier(harness);
  });
  const signIn = (buyer: TestBuyer, headers: Record<string, string> = {}, more: object = {}) =>
    supplier.visit(
      "POST",
      PATH,
      { email: buyer.email, password: `password of ${buyer.email}`, ...more },
      { headers },
    );
  const call = (token: string, method: string, path: string, body?: unknown) =>
    supplier.visit(method, path, body, { headers: { Authorization: `Bearer ${token}` } });

  describe("in a page that keeps the token", () => {
    it("get another token, and the old one works a minute more for the other tabs", async () => {
      const buyer = await makeBuyer(harness, supplier);
      const { token, expires_at } = (await signIn(buyer)).body;
      harness.clock.advance(MINUTE);
      const renewed = await call(token, "POST", `${PATH}/renew`);
      expect(renewed).toMatchObject({ status: 200, body: { expires_at } });
      expect(renewed.body.token).not.toBe(token);
      const tab = await call(token, "POST", `${PATH}/renew`);
      expect(tab).toMatchObject({ status: 200, body: { expires_at } });
      const alive = async (one: string) => (await call(one, "GET", "/v1/store/me")).status === 200;
      harness.clock.advance(MINUTE - 1);
      expect(await alive(token)).toBe(true);
      harness.clock.advance(1);
      expect(await alive(token)).toBe(false);
      expect(await alive(renewed.body.token)).toBe(true);
      expect(await alive(tab.body.token)).toBe(true);
      const { data } = (await call(renewed.body.token, "GET", PATH)).body;
      expect(data.filter((one: { current: boolean }) => one.current)).toHaveLength(1);
      expect(data).toHaveLength(2);
    });

    it("end with all that a stolen token was renewed to", async () => {
      const ends: [string, string, object?][] = [
        ["POST", "/v1/store/me/password", { new_password: "another long password" }],
        ["DELETE", PATH],
        ["DELETE", `${PATH}/current`],
      ];
      for (const [method, path, more] of ends) {
        const buyer = await makeBuyer(harness, supplier);
        const { token } = (await signIn(buyer)).body;
        const [thief, owner] = [
          (await call(token, "POST", `${PATH}/renew`)).body.token,
          (await call(token, "POST", `${PATH}/renew`)).body.token,
        ];
        const body = more && { ...more, current_password: `password of ${buyer.email}` };
        expect((await call(owner, method, path, body)).status, path).toBe(204);
        for (const stolen of [token, thief])
          expect((await call(stolen, "POST", `${PATH}/renew`)).status, path).toBe(401);
        const left = (await call(owner, "GET", "/v1/store/me")).status;
        expect(left, path).toBe(path.endsWith("current") ? 401 : 200);
      }
    });

    it("do not outlive their thirty days by being renewed", async () => {
      const buyer = await makeBuyer(harness, supplier);
      let { token } = (await signIn(buyer)).body;
      for (let day = 6; day < 30; day += 6) {
        harness.clock.advance(6 * 24 * 60 * MINUTE);
        token = (await call(token, "POST", `${PATH}/renew`)).body.token;
      }
      harness.clock.advance(6 * 24 * 60 * MINUTE);
      expect((await call(token, "GET", "/v1/store/me")).status).toBe(401);
    });

    it("are listed with their device, and ended one by one, or all others at once", async () => {
      const buyer = await makeBuyer(harness, supplier);
      const agent = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0";
      const [one, two, three] = await Promise.all([
        signIn(buyer, { "User-Agent": agent }),
        signIn(buyer),
        signIn(buyer),
      ]).then((answers) => answers.map(({ body }) => body.token));
      const { data } = (await call(one, "GET", PATH)).body;
      expect(data).toHaveLength(4);
      const current = data.find((session: { current: boolean }) => session.current);
      expect(current).toMatchObject({
        device: "Firefox on Windows",
        kind: "sign_in",
        company: { id: buyer.companyId },
      });
      const list = (await supplier.admin("GET", `/v1/admin/buyers/${buyer.id}/sessions`)).body.data;
      expect(list).toHaveLength(4);
      const [listed] = (await call(two, "GET", PATH)).body.data.filter(
        (session: { current: boolean }) => session.current,
      );
      expect((await call(one, "DELETE", `${PATH}/${listed.id}`)).status).toBe(204);
      expect((await call(two, "GET", "/v1/store/me")).status).toBe(401);
      expect((await call(one, "DELETE", `${PATH}/${listed.id}`)).status).toBe(404);
      const stranger = await makeBuyer(harness, supplier);
      expect((await stranger.store("DELETE", `${PATH}/${current.id}`)).status).toBe(404);
      expect((await call(one, "DELETE", PATH)).status).toBe(204);
      expect((await call(three, "GET", "/v1/store/me")).status).toBe(401);
      expect((await call(one, "GET", PATH)).body.data).toMatchObject([{ id: current.id }]);
      expect((await supplier.admin("DELETE", `/v1/admin/buyers/${buyer.id}/sessions`)).status).toBe(204);
      expect((await call(one, "GET", "/v1/store/me")).status).toBe(401);
      expect(
        (await supplier.admin("GET", "/v1/admin/buyers/buy_01k9w8zv6se7r8x9y0a1b2c3d4/sessions")).status,
      ).toBe(404);
    });
  });

  describe("handed over by the supplier's website", () => {
    const handOver = (buyer: TestBuyer, more: object = {}, own = supplier) =>
      own.admin("POST", `/v1/admin/buyers/${buyer.id}/sessions`, { company_id: buyer.companyId, ...more });

    it("last a quarter of an hour, however often they are used or renewed", async () => {
      const buyer = await makeBuyer(harness, supplier);
      const { status, body } = await handOver(buyer);
      expect(status).toBe(201);
      expect(Date.parse(body.expires_at) - harness.clock.now().getTime()).toBe(15 * MINUTE);
      expect((await call(body.token, "GET", "/v1/store/me")).body.buyer.id).toBe(buyer.id);
      harness.clock.advance(10 * MINUTE);
      const renewed = (await call(body.token, "POST", `${PATH}/renew`)).body;
      expect(renewed.expires_at).toBe(body.expires_at);
      harness.clock.advance(5 * MINUTE);
      expect((await call(renewed.token, "GET", "/v1/store/me")).status).toBe(401);
    });

    it("are bound to the page they are for, and noted as the website's doing", async () => {
      const buyer = await makeBuyer(harness, supplier);
      const { token } = (await handOver(buyer, { origin: ORIGIN })).body;
      expect((await call(token, "GET", "/v1/store/me")).status).toBe(200);
      const elsewhere = (await handOver(buyer, { origin: "https://other.example" })).body.token;
      expect((await call(elsewhere, "GET", "/v1/store/me")).status).toBe(401);
      expect((await handOver(buyer, { origin: "https://shop.example/path" })).status).toBe(422);
      const [entry] = await supplier.scope((tx) =>
        tx.query("select action, actor->>'kind' as kind from audit_entries where record_id = $1 limit 1", [
          buyer.id,
        ]),
      );
      expect(entry).toEqual({ action: "session.created", kind: "key" });
    });

    it("are not made for a stranger, another company, an inactive or a suspended one, or without the permission", async () => {
      const buyer = await makeBuyer(harness, supplier);
      const foreign = await makeBuyer(harness, await makeSupplier(harness));
      expect((await handOver(foreign)).status).toBe(404);
      const other = await makeCompany(harness, supplier);
      expect(await handOver(buyer, { company_id: other })).toMatchObject({
        status: 422,
        body: { errors: [{ pointer: "/company_id", code: "unknown_company" }] },
      });
      await supplier.admin("POST", `/v1/admin/companies/${buyer.companyId}/suspend`);
      expect(await handOver(buyer)).toMatchObject({ status: 403, body: { code: "company_suspended" } });
      const off = await makeBuyer(harness, supplier);
      await supplier.admin("PATCH", `/v1/admin/buyers/${off.id}`, { status: "inactive" });
      expect((await handOver(off)).status).toBe(404);
      const narrow = await makeSupplier(harness, { scopes: ["buyers.read"] });
      expect(await handOver(await makeBuyer(harness, narrow), {}, narrow)).toMatchObject({
        status: 403,
        body: { permission: "sessions.create" },
      });
    });
  });

  describe("in a cookie of the API's host", () => {
    const COOKIE = { "Listino-Session": "cookie" };

    it("begin without the page seeing a token, are renewed and taken away with signing out", async () => {
      const buyer = await makeBuyer(harness, supplier);
      const begun = await signIn(buyer, COOKIE);
      expect(begun).toMatchObject({ status: 201, body: { token: "", company: { id: buyer.companyId } } });
      const set = begun.headers.get("set-cookie") ?? "";
      expect(set).toMatch(
        /^__Host-listino-\w+=bs_\w+; Path=\/; Max-Age=2592000; HttpOnly; Secure; SameSite=Lax$/,
      );
      expect(begun.headers.get("access-control-allow-credentials")).toBe("true");
      expect(begun.headers.get("access-control-allow-origin")).toBe(ORIGIN);
      const [pair = ""] = set.split(";");
      const headers = { ...COOKIE, Cookie: pair };
      const get = (more: Record<string, string>) =>
        supplier.visit("GET", "/v1/store/me", undefined, { headers: more });
      expect((await get(headers)).status).toBe(200);
      expect((await get({ Cookie: pair })).status).toBe(401);
      const renewed = await supplier.visit("POST", `${PATH}/renew`, undefined, { headers });
      expect(renewed.body.token).toBe("");
      const [next = ""] = (renewed.headers.get("set-cookie") ?? "").split(";");
      expect(next).not.toBe(pair);
      const out = await supplier.visit("DELETE", `${PATH}/current`, undefined, {
        headers: { ...COOKIE, Cookie: next },
      });
      expect(out.status).toBe(204);
      expect(out.headers.get("set-cookie")).toContain("Max-Age=0");
      expect((await get({ ...COOKIE, Cookie: next })).status).toBe(401);
    });

    it("change nothing for a page that does not say where it is from, or is not the one they began on", async () => {
      const buyer = await makeBuyer(harness, supplier);
      const [pair = ""] = ((await signIn(buyer, COOKIE)).headers.get("set-cookie") ?? "").split(";");
      const write = (origin: string | null) =>
        harness.call("PATCH", "/v1/store/me", {
          body: { name: "Mallory" },
          headers: {
            "Listino-Key": supplier.publishableKey,
            ...COOKIE,
            Cookie: pair,
            ...(origin === null ? {} : { Origin: origin }),
          },
        });
      expect(await write(null)).toMatchObject({ status: 403, body: { code: "origin_not_allowed" } });
      const thief = await write("https://thief.example");
      expect(thief).toMatchObject({ status: 403, body: { code: "origin_not_allowed" } });
      expect(thief.headers.get("access-control-allow-origin")).toBeNull();
      expect(thief.headers.get("access-control-allow-credentials")).toBeNull();
      expect((await write(ORIGIN)).status).toBe(200);
    });

    it("are let through by a preflight only for pages that ask, and never for any origin", async () => {
      const preflight = (headers: string) =>
        harness.app.request("/v1/store/me", {
          method: "OPTIONS",
          headers: {
            Origin: ORIGIN,
            "Access-Control-Request-Method": "PATCH",
            "Access-Control-Request-Headers": headers,
          },
        });
      const asked = await preflight("content-type, listino-session");
      expect(asked.headers.get("access-control-allow-credentials")).toBe("true");
      expect(asked.headers.get("access-control-allow-origin")).toBe(ORIGIN);
      expect((await preflight("content-type")).headers.get("access-control-allow-credentials")).toBeNull();
    });
  });

  it("can be begun in a browser that was here before, whoever guesses elsewhere", async () => {
    const buyer = await makeBuyer(harness, supplier);
    const { device } = (await signIn(buyer)).body;
    const guess = (address: string, more: object = {}) =>
      supplier.visit(
        "POST",
        PATH,
        { email: buyer.email, password: "wrong", ...more },
        { headers: { "Test-Client-Address": address } },
      );
    for (let i = 0; i < 31; i++) await guess(`203.0.113.${i}`);
    expect((await guess("198.51.100.7")).status).toBe(429);
    const home = { "Test-Client-Address": "203.0.113.1" };
    expect((await signIn(buyer, home)).status).toBe(429);
    expect((await signIn(buyer, home, { device })).status).toBe(201);
    expect((await signIn(buyer, home, { device: `${device.slice(0, -1)}_` })).status).toBe(429);
    const other = await makeBuyer(harness, supplier);
    for (let i = 0; i < 11; i++) await guess("203.0.113.200", { email: other.email });
    expect((await signIn(other, { "Test-Client-Address": "203.0.113.200" }, { device })).status).toBe(429);
    for (let i = 0; i < 10; i++) expect((await guess("203.0.113.1", { device })).status).toBe(401);
    expect((await guess("203.0.113.1", { device })).status).toBe(429);
  });
});
