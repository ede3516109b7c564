import { beforeAll, describe, expect, it } from "vitest";
import { makeBuyer, makeCompany, makeSupplier, ORIGIN, type TestSupplier } from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";
import { invitationToken } from "./queries.ts";

const LOOKUP = "/v1/store/invitations/lookup";
const REGISTER = "/v1/store/invitations/register";
const ADDRESS = { line1: "12 Mill Lane", postal_code: "LS1 4DY", city: "Leeds", country: "GB" };

const COMPANY = { name: "Hartley Gifts Ltd", address: ADDRESS };

describe("registering with an invitation", () => {
  let harness: Harness;
  let supplier: TestSupplier;
  let made = 0;
  beforeAll(async () => {
    harness = await openHarness();
    supplier = await makeSupplier(harness);
    await supplier.admin("PATCH", "/v1/admin/settings", {
      pages: { invitation: "https://shop.example/welcome" },
    });
  });

  async function invite(companyId: string, body: { email: string; name?: string; message?: string }) {
    const { body: invitation } = await supplier.admin(
      "POST",
      `/v1/admin/companies/${companyId}/invite`,
      body,
    );
    return { id: invitation.id, token: await invitationToken(harness.ports, supplier.id, invitation.id) };
  }
  async function invited(email = `maya${made++}@hartley.example`, status: "invited" | "active" = "invited") {
    const companyId = await makeCompany(harness, supplier, { name: "Hartley", status });
    return { companyId, email, ...(await invite(companyId, { email })) };
  }
  const registration = (token: string, more: object = {}) => ({
    token,
    name: "Maya Hartley",
    password: "a long password",
    company: { name: "Hartley Gifts Ltd", vat_id: "gb980780684", address: ADDRESS },
    consents: { terms: true, privacy: true },
    ...more,
  });
  const register = (token: string, more: object = {}, headers: Record<string, string> = {}) =>
    supplier.visit("POST", REGISTER, registration(token, more), { headers });
  const as = (token: string, method: string, path: string) =>
    supplier.visit(method, path, undefined, { headers: { Authorization: `Bearer ${token}` } });

  it("makes account, company, address, consents and session at once; accepting connects the company", async () => {
    const { companyId, email, token } = await invited();
    const answer = await register(token);
    expect(answer).toMatchObject({
      status: 201,
      body: {
        buyer: { name: "Maya Hartley", email, language: "en" },
        company: { id: companyId, name: "Hartley Gifts Ltd", status: "registered", vat_id: "GB980780684" },
        companies: [{ id: companyId }],
        capabilities: expect.arrayContaining(["orders.submit"]),
      },
    });
    const session = answer.body.token;
    expect(await as(session, "GET", "/v1/store/addresses")).toMatchObject({
      status: 403,
      body: { code: "connection_not_accepted" },
    });
    const accepted = await as(session, "POST", "/v1/store/connection/accept");
    expect(accepted).toMatchObject({ status: 200, body: { company: { status: "active" } } });
    expect((await as(session, "GET", "/v1/store/addresses")).body.data).toMatchObject([
      { ...ADDRESS, company_name: "Hartley Gifts Ltd", is_billing_default: true, is_shipping_default: true },
    ]);
    const again = await supplier.visit("POST", "/v1/store/sessions", { email, password: "a long password" });
    expect(again.status).toBe(201);
    const [buyer] = await supplier.scope((tx) =>
      tx.query<{ consents: unknown }>("select consents from buyers where email = $1", [email]),
    );
    const at = harness.clock.now().toISOString();
    expect(buyer?.consents).toEqual({ terms: at, privacy: at });
    const events = await supplier.scope((tx) =>
      tx.query<{ type: string }>("select type from events where company_id = $1", [companyId]),
    );
    expect(events.map(({ type }) => type).sort()).toEqual([
      "address.created",
      "buyer.joined",
      "company.connected",
      "company.registered",
      "invitation.sent",
      "invitation.used",
    ]);
  });

  it("binds the session to the page's origin", async () => {
    const { token } = await invited();
    const { body } = await register(token);
    const rows = await supplier.scope((tx) =>
      tx.query<{ origin: string }>("select origin from sessions where buyer_id = $1", [body.buyer.id]),
    );
    expect(rows).toEqual([{ origin: ORIGIN }]);
  });

  it("works once: of two at the same moment one wins, and nothing of the other is left", async () => {
    const { companyId, token } = await invited();
    const answers = await Promise.all([register(token), register(token)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const lost = answers.find(({ status }) => status === 409);
    expect(lost?.body.code).toBe("invitation_used");
    expect(await register(token)).toMatchObject({ status: 409, body: { code: "invitation_used" } });
    expect(await supplier.visit("POST", LOOKUP, { token })).toMatchObject({
      status: 409,
      body: { code: "invitation_used" },
    });
    const [members, addresses] = await supplier.scope((tx) =>
      Promise.all([
        tx.query("select 1 from memberships where company_id = $1", [companyId]),
        tx.query("select 1 from addresses where company_id = $1", [companyId]),
      ]),
    );
    expect([members.length, addresses.length]).toEqual([1, 1]);
  });

  it("joins the company to the account the e-mail has, if the password is its own", async () => {
    const buyer = await makeBuyer(harness, supplier, { email: "both@hartley.example" });
    const { companyId, token } = await invited("Both@Hartley.example");
    expect((await supplier.visit("POST", LOOKUP, { token })).body.has_account).toBe(true);
    expect(await register(token)).toMatchObject({ status: 401, body: { code: "invalid_credentials" } });
    const answer = await register(token, {
      password: "password of both@hartley.example",
      name: "Other Name",
    });
    expect(answer).toMatchObject({
      status: 201,
      body: {
        buyer: { id: buyer.id, name: "Ann Brown" },
        company: { id: companyId, status: "registered" },
      },
    });
    expect(answer.body.companies).toHaveLength(2);
  });

  it("keeps each consent by itself, with its time and the version of the terms", async () => {
    const own = await makeSupplier(harness);
    await own.admin("PATCH", "/v1/admin/settings", {
      pages: { invitation: "https://shop.example/welcome" },
      terms_version: "2026-09",
    });
    const companyId = await makeCompany(harness, own, { name: "Hartley", status: "invited" });
    const email = "maya@hartley.example";
    const sent = await own.admin("POST", `/v1/admin/companies/${companyId}/invite`, { email });
    const token = await invitationToken(harness.ports, own.id, sent.body.id);
    const consents = { terms: true, privacy: true, management_software: false, sell_online: true };
    expect((await own.visit("POST", REGISTER, registration(token, { consents }))).status).toBe(201);
    const [buyer] = await own.scope((tx) =>
      tx.query("select consents from buyers where email = $1", [email]),
    );
    const at = harness.clock.now().toISOString();
    expect(buyer).toEqual({
      consents: { terms: at, privacy: at, sell_online: at, terms_version: "2026-09" },
    });
  });

  it("takes down what the company says of itself: country, code, register and phone", async () => {
    const known = { ...COMPANY, identification_code: "C-7" };
    const { companyId, token } = await invited();
    await supplier.admin("PATCH", `/v1/admin/companies/${companyId}`, { identification_code: "C-7" });
    expect(await register(token, { company: { ...known, identification_code: "C-8" } })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: "/company/identification_code", code: "other_company" }] },
    });
    expect(await register(token, { company: { ...known, vat_id: "123", country: "PL" } })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: "/company/vat_id" }] },
    });
    const company = {
      ...known,
      vat_id: "8567346215",
      country: "PL",
      registration_number: "KRS 1",
      phone: "1",
    };
    expect((await register(token, { company })).status).toBe(201);
    expect((await supplier.admin("GET", `/v1/admin/companies/${companyId}`)).body).toMatchObject({
      ...{ vat_id: "PL8567346215", country: "PL", registration_number: "KRS 1", phone: "1" },
      identification_code: "C-7",
    });
    // A code that is somebody else's is left with them, and nobody is told.
    const other = await invited();
    expect((await register(other.token, { company: known })).status).toBe(201);
    const shown = (await supplier.admin("GET", `/v1/admin/companies/${other.companyId}`)).body;
    expect(shown).toMatchObject({ identification_code: null, country: "GB" });
  });

  it("asks for the password where the e-mail got an account a moment ago with another invitation", async () => {
    const first = await invited("twice@hartley.example");
    const second = await invited("twice@hartley.example");
    const answers = await Promise.all([register(first.token), register(second.token)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const lost = answers[0]?.status === 409 ? first : second;
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe("account_exists");
    const again = await register(lost.token);
    expect(again).toMatchObject({ status: 201, body: { company: { id: lost.companyId } } });
    expect(again.body.companies).toHaveLength(2);
  });

  it("counts wrong passwords of an existing account like sign-ins", async () => {
    const buyer = await makeBuyer(harness, supplier);
    const { token } = await invited(buyer.email);
    for (let i = 0; i < 10; i++) expect((await register(token)).status).toBe(401);
    expect(await register(token)).toMatchObject({ status: 429, body: { code: "rate_limited" } });
    const signIn = await supplier.visit("POST", "/v1/store/sessions", { email: buyer.email, password: "x" });
    expect(signIn.status).toBe(429);
  });

  it("lets a further person join a company that is registered, and keeps its data", async () => {
    const { companyId, token } = await invited(undefined, "active");
    const answer = await register(token);
    expect(answer).toMatchObject({
      status: 201,
      body: { company: { id: companyId, name: "Hartley", status: "active", vat_id: null } },
    });
    expect((await as(answer.body.token, "GET", "/v1/store/addresses")).body.data).toEqual([]);
  });

  it("is not possible for a suspended company", async () => {
    const { companyId, token } = await invited(undefined, "active");
    await supplier.admin("POST", `/v1/admin/companies/${companyId}/suspend`);
    expect(await register(token)).toMatchObject({ status: 403, body: { code: "company_suspended" } });
    expect(await supplier.visit("POST", LOOKUP, { token })).toMatchObject({ status: 403 });
  });

  it("does not show its session a second time", async () => {
    const { token } = await invited();
    const headers = { "Idempotency-Key": `register-${token.slice(-8)}` };
    expect((await register(token, {}, headers)).status).toBe(201);
    expect((await register(token, {}, headers)).status).toBe(409);
  });

  it("needs both consents, a name, a long password and an address", async () => {
    const { token } = await invited();
    const refused = await register(token, {
      name: "",
      password: "short",
      company: { name: "Hartley", address: { ...ADDRESS, country: "England" } },
      consents: { terms: true, privacy: false },
    });
    expect(refused.status).toBe(422);
    expect(refused.body.errors.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual([
      "/company/address/country",
      "/consents/privacy",
      "/name",
      "/password",
    ]);
    expect((await register(token)).status).toBe(201);
  });
});
