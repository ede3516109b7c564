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
import { memberships } from "../buyers/tables.ts";

const DAY = 24 * 60 * 60 * 1000;
const PATH = "/v1/store/sessions";

describe("a buyer's session", () => {
  let harness: Harness;
  let supplier: TestSupplier;
  beforeAll(async () => {
    harness = await openHarness();
    supplier = await makeSupplier(harness);
  });

  const signIn = (buyer: TestBuyer, more: object = {}, headers: Record<string, string> = {}) =>
    buyer.supplier.visit(
      "POST",
      PATH,
      { email: buyer.email, password: `password of ${buyer.email}`, ...more },
      { headers },
    );
  const me = (own: TestSupplier, token: string, headers: Record<string, string> = {}) =>
    own.visit("GET", "/v1/store/me", undefined, {
      headers: { Authorization: `Bearer ${token}`, ...headers },
    });

  it("begins with the right password, in any spelling of the e-mail", async () => {
    const buyer = await makeBuyer(harness, supplier, { email: "maya@hartley.example" });
    const answer = await signIn(buyer, { email: "Maya@Hartley.example" });
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      buyer: { id: buyer.id, email: "maya@hartley.example" },
      company: { id: buyer.companyId, status: "active" },
      companies: [{ id: buyer.companyId }],
      expires_at: new Date(harness.clock.now().getTime() + 30 * DAY).toISOString(),
    });
    expect(answer.body.token).toContain(`bs_${supplier.id.slice(4)}_${buyer.companyId.slice(4)}_`);
    const shown = await me(supplier, answer.body.token);
    const { token, expires_at, device, password_change_required, ...rest } = answer.body;
    expect(password_change_required).toBe(false);
    expect(device).toMatch(/^dev_/);
    expect(shown.body).toEqual(rest);
    const stored = await supplier.scope((tx) =>
      tx.query("select * from sessions where buyer_id = $1", [buyer.id]),
    );
    expect(JSON.stringify(stored)).not.toContain(token.split("_").at(-1));
  });

  it("is refused with one and the same answer, whatever was wrong", async () => {
    const buyer = await makeBuyer(harness, supplier);
    const inactive = await makeBuyer(harness, supplier);
    await supplier.admin("PATCH", `/v1/admin/buyers/${inactive.id}`, { status: "inactive" });
    const foreign = await makeBuyer(harness, await makeSupplier(harness));
    const refusals = await Promise.all([
      signIn(buyer, { password: "wrong" }),
      signIn(buyer, { email: "nobody@hartley.example" }),
      signIn(inactive),
      supplier.visit("POST", PATH, { email: foreign.email, password: `password of ${foreign.email}` }),
    ]);
    for (const { status, body } of refusals) {
      expect(status).toBe(401);
      expect({ ...body, instance: "" }).toEqual({
        type: "https://listino.dev/problems/invalid_credentials",
        title: "E-mail or password is wrong",
        status: 401,
        instance: "",
        code: "invalid_credentials",
      });
    }
  });

  it("is refused after the same work for a wrong password and an unknown e-mail", async () => {
    const hashes: string[] = [];
    const { passwords } = harness.ports;
    const watched = await openHarness();
    Object.assign(watched.ports, {
      passwords: {
        hash: (password: string) => passwords.hash(password),
        verify: (hash: string, password: string) => {
          hashes.push(hash);
          return passwords.verify(hash, password);
        },
      },
    });
    const own = await makeSupplier(watched);
    const buyer = await makeBuyer(watched, own);
    await signIn(buyer, { password: "wrong" });
    await signIn(buyer, { email: "nobody@hartley.example" });
    const cost = (hash = "") => hash.split("$").slice(0, 4).join("$");
    expect(hashes).toHaveLength(2);
    expect(cost(hashes[1])).toBe(cost(hashes[0]));
    expect(hashes[1]).not.toBe(hashes[0]);
  });

  it("is not begun for a suspended company, and says why to whom the password was right", async () => {
    const buyer = await makeBuyer(harness, supplier);
    await supplier.admin("POST", `/v1/admin/companies/${buyer.companyId}/suspend`);
    expect(await signIn(buyer)).toMatchObject({ status: 403, body: { code: "company_suspended" } });
    expect(await signIn(buyer, { company_id: buyer.companyId })).toMatchObject({ status: 403 });
    expect(await signIn(buyer, { password: "wrong" })).toMatchObject({
      status: 401,
      body: { code: "invalid_credentials" },
    });
  });

  it("is for the company asked for, and for none of a stranger's", async () => {
    const buyer = await makeBuyer(harness, supplier);
    const second = await makeCompany(harness, supplier, { name: "Second Ltd", status: "registered" });
    await supplier.scope((tx) =>
      tx.db.insert(memberships).values({
        supplierId: supplier.id,
        companyId: second,
        buyerId: buyer.id,
        capabilities: [],
        createdAt: harness.clock.now(),
      }),
    );
    const answer = await signIn(buyer, { company_id: second });
    expect(answer).toMatchObject({ status: 201, body: { company: { id: second, status: "registered" } } });
    expect((await me(supplier, answer.body.token)).body.company.id).toBe(second);
    const strange = await makeCompany(harness, supplier);
    expect(await signIn(buyer, { company_id: strange })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: "/company_id", code: "unknown_company" }] },
    });
  });

  it("can be begun while the page still holds another one's token", async () => {
    const [first, second] = [await makeBuyer(harness, supplier), await makeBuyer(harness, supplier)];
    for (const token of [first.token, "bs_over"]) {
      const answer = await signIn(second, {}, { Authorization: `Bearer ${token}` });
      expect(answer).toMatchObject({ status: 201, body: { buyer: { id: second.id } } });
    }
  });

  it("is bound to the origin it was begun from", async () => {
    const key = await supplier.scope((tx) =>
      tx.query("update api_keys set origins = $1 where kind = 'publishable' returning id", [
        JSON.stringify([ORIGIN, "https://other.example"]),
      ]),
    );
    expect(key).toHaveLength(1);
    const buyer = await makeBuyer(harness, supplier);
    const { token } = (await signIn(buyer)).body;
    expect((await me(supplier, token)).status).toBe(200);
    expect(await me(supplier, token, { Origin: "https://other.example" })).toMatchObject({
      status: 401,
      body: { code: "unauthenticated" },
    });
    expect(await me(supplier, token, { Origin: "https://thief.example" })).toMatchObject({
      status: 403,
      body: { code: "origin_not_allowed" },
    });
  });
});
