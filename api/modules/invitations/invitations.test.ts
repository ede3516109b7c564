import { beforeAll, describe, expect, it } from "vitest";
import { renderMail } from "../../platform/mail/render.ts";
import { makeCompany, makeSupplier, type TestSupplier } from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";
import { readSender } from "../settings/index.ts";
import { invitationMail } from "./mails.tsx";
import { invitationToken } from "./queries.ts";

const DAY = 24 * 60 * 60 * 1000;
const LOOKUP = "/v1/store/invitations/lookup";

describe("invitations", () => {
  let harness: Harness;
  let supplier: TestSupplier;
  beforeAll(async () => {
    harness = await openHarness();
    supplier = await open();
  });

  async function open(): Promise<TestSupplier> {
    const own = await makeSupplier(harness, { name: "Bolts & Co" });
    await own.admin("PATCH", "/v1/admin/settings", {
      pages: { invitation: "https://shop.example/welcome?a=1" },
    });
    return own;
  }
  const company = (own = supplier) =>
    makeCompany(harness, own, { name: "Hartley Gifts Ltd", status: "invited" });
  const invite = (companyId: string, body: object, own = supplier) =>
    own.admin("POST", `/v1/admin/companies/${companyId}/invite`, body);
  const tokenOf = (id: string, own = supplier) => invitationToken(harness.ports, own.id, id);
  const lookup = (token: string, own = supplier, address?: string) =>
    own.visit("POST", LOOKUP, { token }, address ? { headers: { "Test-Client-Address": address } } : {});

  /** The mail of an invitation as it would be sent; null where nobody is told. */
  async function mailOf(id: string, own = supplier) {
    return own.scope(async (tx) => {
      const [row] = await tx.query<{ id: string; company_id: string }>(
        "select id, company_id from events where record_id = $1 and type = 'invitation.sent'",
        [id],
      );
      const told = await invitationMail.facts(
        tx,
        {
          id: row?.id ?? "",
          supplierId: own.id,
          companyId: row?.company_id ?? "",
          type: "invitation.sent",
          recordId: id,
          actor: { kind: "key", id: null },
          data: {},
          at: harness.clock.now(),
        },
        harness.ports,
      );
      const recipient = told?.recipients[0];
      if (!told || !recipient) return null;
      const sender = await readSender(tx);
      return {
        recipient,
        subject: invitationMail.subject(told.facts, recipient, sender),
        ...renderMail(invitationMail.body(told.facts, recipient, sender)),
      };
    });
  }

  it("are mailed with the supplier's own words and a link that shows who invites whom", async () => {
    const companyId = await company();
    const sent = await invite(companyId, {
      email: "Maya@Hartley.example",
      name: "Maya Hartley",
      message: "Welcome, <b>Maya</b>!\nYour prices are ready.",
    });
    const expires = new Date(harness.clock.now().getTime() + 14 * DAY).toISOString();
    expect(sent).toMatchObject({
      status: 201,
      body: { company_id: companyId, email: "maya@hartley.example", status: "open", expires_at: expires },
    });
    const token = await tokenOf(sent.body.id);
    const mail = await mailOf(sent.body.id);
    expect(mail?.recipient).toEqual({ email: "maya@hartley.example", name: "Maya Hartley", language: "en" });
    expect(mail?.subject).toBe("Bolts & Co invites Hartley Gifts Ltd to order online");
    expect(mail?.html).toContain(`https://shop.example/welcome?a=1#token=${token}`);
    expect(mail?.html).toContain("&lt;b&gt;Maya&lt;/b&gt;!");
    expect(mail?.text).toMatch(/Welcome, <b>Maya<\/b>!\n+Your prices are ready\./);
    expect(await lookup(token)).toMatchObject({
      status: 200,
      body: {
        supplier_name: "Bolts & Co",
        company_name: "Hartley Gifts Ltd",
        email: "maya@hartley.example",
        name: "Maya Hartley",
        message: "Welcome, <b>Maya</b>!\nYour prices are ready.",
        has_account: false,
        expires_at: expires,
      },
    });
  });

  it("keep their link's token only as a hash, out of events, audit and answers", async () => {
    const own = await open();
    const headers = { "Idempotency-Key": "invite-1" };
    const at = `/v1/admin/companies/${await company(own)}/invite`;
    const { body } = await own.admin("POST", at, { email: "maya@hartley.example" }, { headers });
    const secret = (await tokenOf(body.id, own)).split("_")[2];
    const everything = await own.scope((tx) =>
      Promise.all(
        ["invitations", "events", "audit_entries", "idempotency_keys"].map((table) =>
          tx.query(`select * from ${table}`),
        ),
      ),
    );
    expect(JSON.stringify([everything, body])).not.toContain(secret);
    expect(JSON.stringify(everything.slice(1, 3))).not.toContain("maya@");
    expect((await own.admin("POST", at, { email: "maya@hartley.example" }, { headers })).body).toEqual(body);
  });

  it("are listed with what became of them, and taken back by staff", async () => {
    const own = await open();
    const companyId = await company(own);
    const ids: string[] = [];
    for (const [place, email] of ["a@x.example", "b@x.example", "b@x.example", "c@x.example"].entries()) {
      harness.clock.advance(1000);
      const sent = await invite(companyId, { email, ...(place === 3 ? { valid_days: 1 } : {}) }, own);
      ids.push(sent.body.id);
    }
    const [revoked = "", replaced = "", left = "", short = ""] = ids;
    expect(await lookup(await tokenOf(revoked, own), own)).toMatchObject({ status: 200 });
    const at = `/v1/admin/invitations/${revoked}/revoke`;
    const taken = await own.admin("POST", at);
    expect(taken).toMatchObject({ status: 200, body: { id: revoked, status: "revoked" } });
    expect((await own.admin("POST", at)).body).toEqual(taken.body);
    expect(await lookup(await tokenOf(revoked, own), own)).toMatchObject({
      status: 410,
      body: { code: "invitation_expired", detail: expect.stringContaining("taken it back") },
    });
    expect(await mailOf(revoked, own)).toBeNull();
    harness.clock.advance(2 * DAY);
    const states = async (query: string) =>
      (await own.admin("GET", `/v1/admin/invitations?company_id=${companyId}${query}`)).body.data.map(
        ({ id, status }: { id: string; status: string }) => [id, status],
      );
    const all = [
      [short, "expired"],
      [left, "open"],
      [replaced, "replaced"],
      [revoked, "revoked"],
    ];
    expect(await states("")).toEqual(all);
    for (const [id, status] of all) expect(await states(`&status=${status}`)).toEqual([[id, status]]);
    expect(await states("&status=used")).toEqual([]);
    const stranger = await open();
    expect((await stranger.admin("POST", at)).status).toBe(404);
    expect((await stranger.admin("GET", `/v1/admin/invitations?company_id=${companyId}`)).body.data).toEqual(
      [],
    );
    const narrow = await makeSupplier(harness, { scopes: ["companies.read"] });
    expect((await narrow.admin("POST", at)).status).toBe(403);
  });

  it.each([
    ["it", "Bolts & Co invita Hartley Gifts Ltd a ordinare online"],
    ["pl-PL", "Bolts & Co zaprasza firmę Hartley Gifts Ltd do zamawiania online"],
    ["fi", "Bolts & Co invites Hartley Gifts Ltd to order online"],
  ])("speak the reader's language: %s", async (language, subject) => {
    const { body } = await invite(await company(), { email: "a@hartley.example", language });
    expect(await mailOf(body.id)).toMatchObject({ subject, recipient: { language } });
  });

  it("take the company's language, else the supplier's", async () => {
    const own = await open();
    await own.admin("PATCH", "/v1/admin/settings", { language: "pl" });
    const plain = await invite(await company(own), { email: "a@hartley.example" }, own);
    expect(plain.body.language).toBe("pl");
    const italian = await makeCompany(harness, own, { status: "invited", language: "it" });
    expect((await invite(italian, { email: "a@hartley.example" }, own)).body.language).toBe("it");
  });

  it("sent again kill the old link, for the same e-mail and company only", async () => {
    const companyId = await company();
    const first = (await invite(companyId, { email: "maya@hartley.example" })).body.id;
    const other = (await invite(companyId, { email: "other@hartley.example" })).body.id;
    const second = (await invite(companyId, { email: "MAYA@hartley.example" })).body.id;
    expect(await lookup(await tokenOf(first))).toMatchObject({
      status: 410,
      body: { code: "invitation_expired", detail: expect.stringContaining("newer invitation") },
    });
    expect((await lookup(await tokenOf(second))).status).toBe(200);
    expect((await lookup(await tokenOf(other))).status).toBe(200);
    expect(await mailOf(first)).toBeNull();
    expect(await mailOf(second)).not.toBeNull();
  });

  it("leave one open even when two are sent at once", async () => {
    const companyId = await company();
    await Promise.all([1, 2, 3].map(() => invite(companyId, { email: "maya@hartley.example" })));
    const rows = await supplier.scope((tx) =>
      tx.query("select 1 from invitations where company_id = $1 and replaced_at is null", [companyId]),
    );
    expect(rows).toHaveLength(1);
  });

  it("expire after fourteen days", async () => {
    const token = await tokenOf((await invite(await company(), { email: "late@hartley.example" })).body.id);
    harness.clock.advance(14 * DAY - 1);
    expect((await lookup(token)).status).toBe(200);
    harness.clock.advance(1);
    expect(await lookup(token)).toMatchObject({ status: 410, body: { code: "invitation_expired" } });
  });

  it("that are not there are unknown, a stranger's too", async () => {
    const stranger = await open();
    const theirs = await tokenOf(
      (await invite(await company(stranger), { email: "a@b.example" }, stranger)).body.id,
      stranger,
    );
    for (const token of [theirs, "nonsense", `inv_${supplier.id.slice(4)}_${"A".repeat(43)}`]) {
      expect(await lookup(token)).toMatchObject({ status: 404, body: { code: "invitation_unknown" } });
    }
  });

  it("cannot be guessed for long from one address", async () => {
    const own = await open();
    const token = await tokenOf(
      (await invite(await company(own), { email: "a@b.example" }, own)).body.id,
      own,
    );
    for (let i = 0; i < 40; i++) expect((await lookup(token, own, "203.0.113.1")).status).toBe(200);
    for (let i = 0; i < 30; i++) expect((await lookup(`guess${i}`, own, "203.0.113.1")).status).toBe(404);
    const refused = await lookup(token, own, "203.0.113.1");
    expect(refused).toMatchObject({ status: 429, body: { code: "rate_limited" } });
    expect(refused.headers.get("retry-after")).toBe("900");
    expect((await lookup(token, own, "203.0.113.2")).status).toBe(200);
  });

  it("are not sent for a suspended or a stranger's company, nor without a page to lead to", async () => {
    const suspended = await makeCompany(harness, supplier, { status: "suspended" });
    expect(await invite(suspended, { email: "a@b.example" })).toMatchObject({
      status: 409,
      body: { code: "company_status_conflict", company_status: "suspended" },
    });
    const stranger = await makeSupplier(harness);
    const theirs = await makeCompany(harness, stranger);
    for (const id of [theirs, "com_01k9w8zv6se7r8x9y0a1b2c3d4"]) {
      expect(await invite(id, { email: "a@b.example" })).toMatchObject({ status: 404 });
    }
    expect(await invite(theirs, { email: "a@b.example" }, stranger)).toMatchObject({
      status: 409,
      body: { code: "invitation_page_missing" },
    });
    const narrow = await makeSupplier(harness, { scopes: ["companies.read"] });
    expect(await invite(await company(narrow), { email: "a@b.example" }, narrow)).toMatchObject({
      status: 403,
    });
    expect((await invite(await company(), { email: "nobody", language: "?" })).body.errors).toHaveLength(2);
  });
});
