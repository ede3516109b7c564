import { beforeAll, describe, expect, it } from "vitest";
import { makeBuyer, makeSupplier, type TestBuyer, type TestSupplier } from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";
import { credentialSecret } from "../buyers/index.ts";
import { settings } from "../settings/tables.ts";

const RESETS = "/v1/store/password-resets";
const HOUR = 60 * 60 * 1000;

describe("a password", () => {
  let harness: Harness;
  let supplier: TestSupplier;
  beforeAll(async () => {
    harness = await openHarness();
    supplier = await makeSupplier(harness);
    await supplier.scope((tx) =>
      tx.db
        .update(settings)
        .set({ passwordResetUrl: "https://shop.example/password", signInUrl: "https://shop.example/in" }),
    );
  });

  const signIn = (email: string, password: string, more: object = {}) =>
    supplier.visit("POST", "/v1/store/sessions", { email, password, ...more });
  const ask = (email: string, own = supplier) => own.visit("POST", RESETS, { email });
  /** What the latest mail to a buyer holds; PGlite runs one transaction after the other, so the one behind the answer is done. */
  async function mailed(buyerId: string): Promise<string> {
    const [row] = await supplier.scope((tx) =>
      tx.query<{ id: string; kind: "reset" | "link" | "temporary" | "email" }>(
        "select id, kind from buyer_credentials where buyer_id = $1 order by id desc limit 1",
        [buyerId],
      ),
    );
    if (!row) throw new Error("nothing was mailed");
    return credentialSecret(harness.ports, supplier.id, row.id, row.kind);
  }
  const me = (token: string) =>
    supplier.visit("GET", "/v1/store/me", undefined, { headers: { Authorization: `Bearer ${token}` } });

  it("is chosen anew with a link, once, and whoever was signed in is so no more", async () => {
    const buyer = await makeBuyer(harness, supplier);
    expect((await ask(buyer.email.toUpperCase())).status).toBe(202);
    const token = await mailed(buyer.id);
    expect(token).toMatch(/^pwr_/);
    expect(await supplier.visit("POST", `${RESETS}/lookup`, { token })).toMatchObject({
      status: 200,
      body: { email: buyer.email, name: "Ann Brown", first: false },
    });
    const body = { token, password: "quite another one" };
    const [one, other] = await Promise.all([
      supplier.visit("POST", `${RESETS}/complete`, body),
      supplier.visit("POST", `${RESETS}/complete`, body),
    ]);
    expect([one.status, other.status].sort()).toEqual([200, 410]);
    expect((await me(buyer.token)).status).toBe(401);
    expect((await signIn(buyer.email, `password of ${buyer.email}`)).status).toBe(401);
    expect((await signIn(buyer.email, "quite another one")).status).toBe(201);
    expect(await supplier.visit("POST", `${RESETS}/lookup`, { token })).toMatchObject({
      status: 410,
      body: { code: "link_ended" },
    });
    const stored = await supplier.scope((tx) =>
      tx.query("select * from buyer_credentials where buyer_id = $1", [buyer.id]),
    );
    expect(JSON.stringify(stored)).not.toContain(token.slice(-43));
  });

  it("is asked for with one answer, known e-mail or not, and sent to nobody else", async () => {
    const buyer = await makeBuyer(harness, supplier);
    const foreign = await makeBuyer(harness, await makeSupplier(harness));
    const off = await makeBuyer(harness, supplier);
    await supplier.admin("PATCH", `/v1/admin/buyers/${off.id}`, { status: "inactive" });
    const answers = await Promise.all(
      [buyer.email, foreign.email, off.email, "nobody@hartley.example"].map((email) => ask(email)),
    );
    expect(answers.map(({ status, body }) => [status, body])).toEqual(Array(4).fill([202, answers[0]?.body]));
    const issued = await supplier.scope((tx) =>
      tx.query("select 1 from buyer_credentials where buyer_id in ($1, $2)", [buyer.id, off.id]),
    );
    expect(issued).toHaveLength(1);
  });

  it("link ends after an hour, and when a newer one is sent", async () => {
    const buyer = await makeBuyer(harness, supplier);
    await ask(buyer.email);
    const first = await mailed(buyer.id);
    harness.clock.advance(1000);
    await ask(buyer.email);
    const second = await mailed(buyer.id);
    const look = (token: string) => supplier.visit("POST", `${RESETS}/lookup`, { token });
    expect((await look(first)).status).toBe(410);
    expect((await look(second)).status).toBe(200);
    harness.clock.advance(HOUR);
    expect((await look(second)).status).toBe(410);
    for (const token of ["", "pwr_x", "bs_y"]) expect((await look(token)).status).toBe(404);
    const other = await makeSupplier(harness);
    expect((await other.visit("POST", `${RESETS}/lookup`, { token: second })).status).toBe(404);
  });

  it("is not asked for without end", async () => {
    for (let i = 0; i < 5; i++) await ask("many@hartley.example");
    expect((await ask("many@hartley.example")).status).toBe(429);
  });

  it("is asked for by others without keeping its owner from asking", async () => {
    const own = await makeSupplier(harness);
    const buyer = await makeBuyer(harness, own);
    const from = (address: string | null, email: string, device?: string) =>
      own.visit(
        "POST",
        RESETS,
        { email, ...(device ? { device } : {}) },
        address === null ? {} : { headers: { "Test-Client-Address": address } },
      );
    const { device } = (
      await own.visit("POST", "/v1/store/sessions", {
        ...{ email: buyer.email, password: `password of ${buyer.email}` },
      })
    ).body;
    // Whose place is not known, they are not all one.
    for (let i = 0; i < 60; i++) await from(null, `n${i}@many.example`);
    expect((await from(null, buyer.email)).status).toBe(202);
    for (let i = 0; i < 5; i++) await from("203.0.113.9", buyer.email);
    expect((await from("203.0.113.9", buyer.email)).status).toBe(429);
    expect((await from("198.51.100.1", buyer.email)).status).toBe(202);
    for (let i = 0; i < 20; i++) await from(`203.0.113.${100 + i}`, buyer.email);
    const spread = await from("198.51.100.2", buyer.email);
    expect(spread.headers.get("ratelimit")).toContain('"password-reset-account";r=0');
    expect((await from("198.51.100.2", buyer.email, "dev_0123456789abcdef_guessed")).status).toBe(429);
    for (let i = 0; i < 5; i++) expect((await from("203.0.113.9", buyer.email, device)).status).toBe(202);
    expect((await from("203.0.113.9", buyer.email, device)).status).toBe(429);
  });

  it("is changed with the present one; other sessions end, this one stays", async () => {
    const buyer = await makeBuyer(harness, supplier);
    const old = `password of ${buyer.email}`;
    const other = (await signIn(buyer.email, old)).body.token;
    const change = (current_password: string) =>
      buyer.store("POST", "/v1/store/me/password", { current_password, new_password: "another long one" });
    expect(await change("wrong")).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: "/current_password", code: "wrong_password" }] },
    });
    expect((await me(other)).status).toBe(200);
    expect((await change(old)).status).toBe(204);
    expect((await me(other)).status).toBe(401);
    expect((await me(buyer.token)).status).toBe(200);
    expect((await signIn(buyer.email, "another long one")).status).toBe(201);
  });

  const add = (email: string, credentials: string) =>
    supplier.admin("POST", "/v1/admin/buyers", { company_id: "", email, name: "Tom", credentials });
  async function added(email: string, credentials: string): Promise<TestBuyer["id"]> {
    const { companyId } = await makeBuyer(harness, supplier);
    const answer = await supplier.admin("POST", "/v1/admin/buyers", {
      company_id: companyId,
      email,
      name: "Tom",
      credentials,
    });
    expect(answer).toMatchObject({ status: 201, body: { memberships: [{ role: { name: "Orderer" } }] } });
    return answer.body.id;
  }

  it("that is temporary has to be changed first, works for a week, and is over then", async () => {
    const id = await added("tom@hartley.example", "temporary_password");
    const temporary = await mailed(id);
    const session = await signIn("tom@hartley.example", temporary);
    expect(session).toMatchObject({ status: 201, body: { password_change_required: true } });
    const headers = { Authorization: `Bearer ${session.body.token}` };
    for (const path of ["/v1/store/me", "/v1/store/orders", "/v1/store/sessions"]) {
      expect(await supplier.visit("GET", path, undefined, { headers })).toMatchObject({
        status: 403,
        body: { code: "password_change_required" },
      });
    }
    const changed = await supplier.visit(
      "POST",
      "/v1/store/me/password",
      { current_password: temporary, new_password: "my own long one" },
      { headers },
    );
    expect(changed.status).toBe(204);
    expect((await me(session.body.token)).status).toBe(200);
    expect((await signIn("tom@hartley.example", temporary)).status).toBe(401);
    const own = await signIn("tom@hartley.example", "my own long one");
    expect(own).toMatchObject({ status: 201, body: { password_change_required: false } });

    const late = await added("late@hartley.example", "temporary_password");
    const password = await mailed(late);
    harness.clock.advance(7 * 24 * HOUR);
    expect((await signIn("late@hartley.example", password)).status).toBe(401);
  });

  it("is first chosen with a link by whoever staff added, and nobody can sign in before", async () => {
    const id = await added("link@hartley.example", "link");
    expect((await signIn("link@hartley.example", "")).status).toBe(422);
    expect((await signIn("link@hartley.example", "guess")).status).toBe(401);
    const token = await mailed(id);
    expect((await supplier.visit("POST", `${RESETS}/lookup`, { token })).body.first).toBe(true);
    const done = await supplier.visit("POST", `${RESETS}/complete`, { token, password: "my first long one" });
    expect(done).toMatchObject({ status: 200, body: { email: "link@hartley.example" } });
    expect((await signIn("link@hartley.example", "my first long one")).status).toBe(201);
  });

  it("page has to be there before anybody is promised a link", async () => {
    const bare = await makeSupplier(harness);
    const { companyId } = await makeBuyer(harness, bare);
    const body = { company_id: companyId, email: "x@hartley.example", name: "X" };
    const make = (credentials: string) => bare.admin("POST", "/v1/admin/buyers", { ...body, credentials });
    expect(await make("link")).toMatchObject({ status: 409, body: { code: "password_page_missing" } });
    expect((await make("none")).status).toBe(201);
    expect(await make("none")).toMatchObject({ status: 409, body: { code: "already_member" } });
    expect(await add("x@hartley.example", "none")).toMatchObject({ status: 422 });
  });
});

describe("a new e-mail", () => {
  it("signs in once its owner confirmed it, and not before", async () => {
    const harness = await openHarness();
    const supplier = await makeSupplier(harness);
    const buyer = await makeBuyer(harness, supplier);
    const taken = await makeBuyer(harness, supplier);
    const password = `password of ${buyer.email}`;
    const ask = (email: string, own = password) =>
      buyer.store("POST", "/v1/store/me/email", { email, password: own });
    expect(await ask("new@hartley.example", "wrong")).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: "/password", code: "wrong_password" }] },
    });
    expect((await ask(taken.email)).status).toBe(202);
    expect(await supplier.scope((tx) => tx.query("select 1 from buyer_credentials"))).toHaveLength(0);
    expect((await ask("New@hartley.example")).status).toBe(202);
    const [row] = await supplier.scope((tx) => tx.query<{ id: string }>("select id from buyer_credentials"));
    const token = await credentialSecret(harness.ports, supplier.id, row?.id ?? "", "email");
    const signIn = (email: string) => supplier.visit("POST", "/v1/store/sessions", { email, password });
    expect((await signIn("new@hartley.example")).status).toBe(401);
    expect((await supplier.visit("POST", `${RESETS}/lookup`, { token })).status).toBe(404);
    const confirm = () => supplier.visit("POST", "/v1/store/me/email/confirm", { token });
    expect(await confirm()).toMatchObject({ status: 200, body: { email: "new@hartley.example" } });
    expect((await signIn("new@hartley.example")).status).toBe(201);
    expect((await signIn(buyer.email)).status).toBe(401);
    expect((await confirm()).status).toBe(410);
  });

  it("is not asked for without end, whoever knows the password", async () => {
    const harness = await openHarness();
    const buyer = await makeBuyer(harness, await makeSupplier(harness));
    const ask = async (place: number) =>
      (
        await buyer.store("POST", "/v1/store/me/email", {
          ...{ email: `stranger${place}@many.example`, password: `password of ${buyer.email}` },
        })
      ).status;
    for (let place = 0; place < 5; place++) expect(await ask(place)).toBe(202);
    expect(await ask(5)).toBe(429);
  });
});
