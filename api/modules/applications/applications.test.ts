import { beforeAll, describe, expect, it } from "vitest";
import type { RecordedEvent } from "../../platform/events/definition.ts";
import { renderMail } from "../../platform/mail/render.ts";
import { makeBuyer, makeCompany, makeSupplier, type TestSupplier } from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";
import { readSender } from "../settings/index.ts";
import { applicationMails } from "./mails.tsx";
import { applicationToken } from "./queries.ts";

const STORE = "/v1/store/applications";
const ADMIN = "/v1/admin/applications";
const ADDRESS = { line1: "1 High Street", postal_code: "LS1 4DY", city: "Leeds", country: "GB" };

describe("applications", () => {
  let harness: Harness;
  let supplier: TestSupplier;
  let made = 0;
  beforeAll(async () => {
    harness = await openHarness();
    supplier = await open();
  });

  async function open(scopes?: Parameters<typeof makeSupplier>[1]): Promise<TestSupplier> {
    const own = await makeSupplier(harness, scopes);
    await own.scope((tx) =>
      tx.query("update settings set applications_open = true, terms_version = '3', sign_in_url = $1", [
        "https://shop.example/sign-in",
      ]),
    );
    return own;
  }
  interface More {
    readonly company?: object;
    readonly contact?: object;
    readonly message?: string;
  }
  const application = (email: string, more: More = {}) => ({
    company: { name: "Green Ltd", country: "GB", address: ADDRESS, ...more.company },
    contact: { name: "Al Green", email, password: "a long password", ...more.contact },
    consents: { terms: true, privacy: true },
    ...(more.message ? { message: more.message } : {}),
  });
  async function apply(more: More = {}, own = supplier, email = `al${made++}@green.example`) {
    const sent = await own.visit("POST", STORE, application(email, more));
    expect(sent).toMatchObject({ status: 202, body: { status: "received" } });
    const [newest] = (await own.admin("GET", `${ADMIN}?limit=500`)).body.data.filter(
      (one: { contact: { email: string } }) => one.contact.email === email.toLowerCase(),
    );
    const token = await applicationToken(harness.ports, own.id, newest.id, 1);
    expect((await own.visit("POST", `${STORE}/confirm`, { token })).status).toBe(200);
    return { id: newest.id as string, email };
  }
  const signIn = (email: string, password = "a long password", own = supplier) =>
    own.visit("POST", "/v1/store/sessions", { email, password });

  /** The mails an event sends, by template. */
  async function mailsOf(id: string, type: string, own = supplier) {
    return own.scope(async (tx) => {
      const [row] = await tx.query<RecordedEvent>(
        "select id, type, data, actor from events where record_id = $1 and type = $2",
        [id, type],
      );
      if (!row) throw new Error(`no ${type}`);
      const event = { ...row, supplierId: own.id, companyId: null, recordId: id, at: harness.clock.now() };
      const sender = await readSender(tx);
      const mails: Record<string, { to: string; subject: string; text: string }> = {};
      for (const mail of applicationMails.filter(({ on }) => on === type)) {
        const told = await mail.facts(tx, event, harness.ports);
        const recipient = told?.recipients[0];
        if (!told || !recipient) continue;
        mails[mail.template] = {
          to: recipient.email,
          subject: mail.subject(told.facts, recipient, sender),
          text: renderMail(mail.body(told.facts, recipient, sender)).text,
        };
      }
      return mails;
    });
  }

  it("are confirmed to the applicant, told to the staff, and listed", async () => {
    const { id, email } = await apply({
      company: { vat_id: "de 136695976", country: "DE", identification_code: "K-1", phone: "1" },
      contact: { language: "it" },
      message: "Four <b>garden</b> centres.",
    });
    const read = await supplier.admin("GET", `${ADMIN}/${id}`);
    expect(read.body).toMatchObject({
      id,
      status: "submitted",
      company: { name: "Green Ltd", vat_id: "DE136695976", country: "DE", address: ADDRESS, phone: "1" },
      contact: { name: "Al Green", email, language: "it" },
      consents: { terms: harness.clock.now().toISOString(), terms_version: "3" },
      ...{ resembles: [], account: null, earlier: [], vat_check: null, company_id: null },
    });
    expect((await supplier.admin("GET", `${ADMIN}?status=accepted`)).body.data).toEqual([]);
    expect(JSON.stringify(read.body)).not.toContain("password");
    const mails = await mailsOf(id, "application.submitted");
    expect(mails["application-received"]).toMatchObject({
      to: email,
      subject: "Bolts & Co ha ricevuto la tua richiesta",
    });
    expect(mails["application-arrived"]).toMatchObject({
      to: "orders@bolts.example",
      subject: "Green Ltd asks for an account",
      text: expect.stringContaining("Four <b>garden</b> centres."),
    });
    const events = await supplier.scope((tx) =>
      tx.query("select type, data, company_id from events where record_id = $1 order by type desc", [id]),
    );
    expect(events).toEqual(
      ["application.submitted", "application.email_confirmed"].map((type) => ({
        ...{ type, data: {}, company_id: null },
      })),
    );
  });

  it("become a connected company with an account when staff accept", async () => {
    const { id, email } = await apply({
      company: { vat_id: "DE136695976", country: "DE", identification_code: "N-1" },
    });
    expect(await signIn(email)).toMatchObject({ status: 401, body: { code: "invalid_credentials" } });
    const accepted = await supplier.admin("POST", `${ADMIN}/${id}/accept`, { message: "Welcome!" });
    expect(accepted).toMatchObject({ status: 200, body: { status: "accepted", answer: "Welcome!" } });
    const { company_id, buyer_id } = accepted.body;
    const company = (await supplier.admin("GET", `/v1/admin/companies/${company_id}`)).body;
    expect(company).toMatchObject({
      ...{ name: "Green Ltd", status: "active", vat_id: "DE136695976", identification_code: "N-1", email },
      connected_at: harness.clock.now().toISOString(),
    });
    const session = await signIn(email);
    expect(session).toMatchObject({
      status: 201,
      body: { buyer: { id: buyer_id }, company: { id: company_id } },
    });
    const book = await supplier.visit("GET", "/v1/store/addresses", undefined, {
      headers: { Authorization: `Bearer ${session.body.token}` },
    });
    expect(book.body.data).toMatchObject([{ ...ADDRESS, is_billing_default: true }]);
    expect(await supplier.admin("POST", `${ADMIN}/${id}/accept`, {})).toMatchObject({
      status: 409,
      body: { code: "application_decided" },
    });
    expect((await supplier.admin("POST", `${ADMIN}/${id}/refuse`, { reason: "No" })).status).toBe(409);
    const mails = await mailsOf(id, "application.accepted");
    expect(mails["application-accepted"]?.text).toMatch(/Welcome![\s\S]*https:\/\/shop\.example\/sign-in/);
    const [kept] = await supplier.scope((tx) =>
      tx.query("select password_hash from applications where id = $1", [id]),
    );
    expect(kept).toEqual({ password_hash: null });
  });

  it("are attached to a company that is known, which only staff are shown", async () => {
    const companyId = await makeCompany(harness, supplier, {
      name: "Green & Sons",
      vatId: "FR40303265045",
      identificationCode: "C-77",
      status: "invited",
    });
    const { id } = await apply({
      company: { name: "Green and Sons", vat_id: "FR40303265045", identification_code: "C-77" },
    });
    const read = (await supplier.admin("GET", `${ADMIN}/${id}`)).body;
    expect(read.resembles).toEqual([
      { id: companyId, name: "Green & Sons", status: "invited", by: ["identification_code", "vat_id"] },
    ]);
    const accepted = await supplier.admin("POST", `${ADMIN}/${id}/accept`, { company_id: companyId });
    expect(accepted.body).toMatchObject({ company_id: companyId });
    const company = (await supplier.admin("GET", `/v1/admin/companies/${companyId}`)).body;
    expect(company).toMatchObject({ name: "Green & Sons", status: "active" });
    // A new company never takes a code that is another's.
    const second = await apply({ company: { identification_code: "C-77" } });
    const other = await supplier.admin("POST", `${ADMIN}/${second.id}/accept`, {});
    const shown = (await supplier.admin("GET", `/v1/admin/companies/${other.body.company_id}`)).body;
    expect(shown.identification_code).toBeNull();
  });

  it("of somebody with an account leave that account as it is", async () => {
    const buyer = await makeBuyer(harness, supplier);
    const { id } = await apply({ contact: { password: "another password" } }, supplier, buyer.email);
    const again = await apply({}, supplier, buyer.email);
    const read = (await supplier.admin("GET", `${ADMIN}/${id}`)).body;
    expect(read).toMatchObject({ account: { id: buyer.id, name: "Ann Brown" } });
    expect(
      read.earlier.length + (await supplier.admin("GET", `${ADMIN}/${again.id}`)).body.earlier.length,
    ).toBe(2);
    const accepted = await supplier.admin("POST", `${ADMIN}/${id}/accept`, {});
    expect(accepted.body.buyer_id).toBe(buyer.id);
    expect((await signIn(buyer.email, "another password")).status).toBe(401);
    const mine = await signIn(buyer.email, `password of ${buyer.email}`);
    expect(mine.body.companies).toHaveLength(2);
  });

  it("are refused with a reason, which is mailed", async () => {
    const { id, email } = await apply();
    expect((await supplier.admin("POST", `${ADMIN}/${id}/refuse`, { reason: "" })).status).toBe(422);
    const refused = await supplier.admin("POST", `${ADMIN}/${id}/refuse`, { reason: "Trade only." });
    expect(refused).toMatchObject({ status: 200, body: { status: "refused", answer: "Trade only." } });
    expect((await mailsOf(id, "application.refused"))["application-refused"]).toMatchObject({
      to: email,
      text: expect.stringContaining("Trade only."),
    });
    expect((await signIn(email)).status).toBe(401);
    expect((await supplier.admin("POST", `${ADMIN}/${id}/accept`, {})).status).toBe(409);
  });

  it("are not attached to what is none of ours, or suspended", async () => {
    const { id } = await apply();
    const stranger = await open();
    const theirs = await makeCompany(harness, stranger);
    expect(await supplier.admin("POST", `${ADMIN}/${id}/accept`, { company_id: theirs })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: "/company_id", code: "unknown_company" }] },
    });
    const suspended = await makeCompany(harness, supplier, { status: "suspended" });
    expect(await supplier.admin("POST", `${ADMIN}/${id}/accept`, { company_id: suspended })).toMatchObject({
      status: 409,
      body: { code: "company_status_conflict" },
    });
    for (const [method, path, body] of [
      ["GET", `${ADMIN}/${id}`, undefined],
      ["POST", `${ADMIN}/${id}/accept`, {}],
      ["POST", `${ADMIN}/${id}/refuse`, { reason: "x" }],
    ] as const) {
      expect((await stranger.admin(method, path, body)).status).toBe(404);
    }
    expect((await stranger.admin("GET", ADMIN)).body.data).toEqual([]);
  });

  it("are few from one address and for one e-mail, and none where they are closed", async () => {
    const own = await open();
    const from = { headers: { "Test-Client-Address": "192.0.2.7" } };
    const send = (email: string) => own.visit("POST", STORE, application(email), from);
    const statuses: number[] = [];
    for (let i = 0; i < 4; i++) statuses.push((await send("one@green.example")).status);
    expect(statuses).toEqual([202, 202, 202, 429]);
    for (let i = 0; i < 7; i++) await send(`many${i}@green.example`);
    expect(await send("last@green.example")).toMatchObject({ status: 429, body: { code: "rate_limited" } });
    const closed = await makeSupplier(harness);
    expect(await closed.visit("POST", STORE, application("a@a.example"))).toMatchObject({
      status: 403,
      body: { code: "applications_closed" },
    });
  });

  it("name each bad field", async () => {
    const refused = await supplier.visit("POST", STORE, {
      company: { name: "", country: "England", vat_id: "DE1", address: { ...ADDRESS, city: "" } },
      contact: { name: "A", email: "nobody", password: "short" },
      consents: { terms: false, privacy: true },
    });
    expect(refused.status).toBe(422);
    expect(refused.body.errors.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual([
      "/company/address/city",
      "/company/country",
      "/company/name",
      "/company/vat_id",
      "/consents/terms",
      "/contact/email",
      "/contact/password",
    ]);
  });

  it("are read and decided by staff with the permissions, and never by buyers", async () => {
    const reader = await open({ scopes: ["applications.read"] });
    const { id } = await apply({}, reader);
    expect((await reader.admin("GET", `${ADMIN}/${id}`)).status).toBe(200);
    expect(await reader.admin("POST", `${ADMIN}/${id}/accept`, {})).toMatchObject({
      status: 403,
      body: { permission: "applications.decide" },
    });
    const none = await open({ scopes: ["companies.read"] });
    expect((await none.admin("GET", ADMIN)).status).toBe(403);
    const buyer = await makeBuyer(harness, supplier);
    const seen = await harness.db.transaction(
      {
        prelude: `set local role listino_app; set local app.supplier_id = '${supplier.id}'; set local app.company_id = '${buyer.companyId}'`,
        read: true,
      },
      (connection) => connection.query("select id from applications where company_id is null"),
    );
    expect(seen).toEqual([]);
  });
});
