/** An applicant's e-mail is proved by nobody until somebody follows the link that went to it. */
import { beforeAll, describe, expect, it } from "vitest";
import type { RecordedEvent } from "../../platform/events/definition.ts";
import { renderMail } from "../../platform/mail/render.ts";
import { makeBuyer, makeCompany, makeSupplier, type TestSupplier } from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";
import { membershipToken } from "../memberships/index.ts";
import { readSender } from "../settings/index.ts";
import { applicationMails } from "./mails.tsx";
import { applicationToken } from "./queries.ts";
import { noteConfirmation } from "./reactions.ts";

const STORE = "/v1/store/applications";
const ADMIN = "/v1/admin/applications";
const PASSWORD = "the applicant's password";

describe("an applicant's e-mail", () => {
  let harness: Harness;
  let supplier: TestSupplier;
  let made = 0;
  beforeAll(async () => {
    harness = await openHarness();
    supplier = await makeSupplier(harness);
    await supplier.scope((tx) =>
      tx.query("update settings set applications_open = true, sign_in_url = 'https://shop.example/in'"),
    );
  });

  async function apply(email = `al${made++}@green.example`) {
    const sent = await supplier.visit("POST", STORE, {
      company: {
        name: "Green Ltd",
        country: "GB",
        address: { line1: "1 High Street", postal_code: "LS1 4DY", city: "Leeds", country: "GB" },
      },
      contact: { name: "Al Green", email, password: PASSWORD },
      consents: { terms: true, privacy: true, sell_online: true },
    });
    expect(sent).toMatchObject({ status: 202, body: { status: "received" } });
    const [row] = await supplier.scope((tx) =>
      tx.query<{ id: string }>("select id from applications where email = $1 order by id desc limit 1", [
        email,
      ]),
    );
    return { id: row?.id ?? "", email };
  }
  const read = async (id: string) => (await supplier.admin("GET", `${ADMIN}/${id}`)).body;
  const accept = (id: string, body: object = {}) => supplier.admin("POST", `${ADMIN}/${id}/accept`, body);
  const confirm = async (id: string, links = 1) =>
    supplier.visit("POST", `${STORE}/confirm`, {
      token: await applicationToken(harness.ports, supplier.id, id, links),
    });
  const join = async (id: string, body: object = {}) =>
    supplier.visit("POST", "/v1/store/memberships/confirm", {
      token: await membershipToken(harness.ports, supplier.id, id, 1),
      ...body,
    });
  const signIn = (email: string, password = PASSWORD) =>
    supplier.visit("POST", "/v1/store/sessions", { email, password });
  const waitingOf = async (id: string) => {
    const [row] = await supplier.scope((tx) =>
      tx.query<{ membership_id: string }>("select membership_id from applications where id = $1", [id]),
    );
    return row?.membership_id ?? "";
  };
  const eventsOf = (id: string, type: string) =>
    supplier.scope((tx) =>
      tx.query<RecordedEvent>(
        `select id, type, record_id as "recordId", data, at from events
         where record_id = $1 and type = $2 order by data->>'links'`,
        [id, type],
      ),
    );
  async function mailsOf(id: string, type: string, template: string) {
    const mail = applicationMails.find((one) => one.template === template);
    const events = await eventsOf(id, type);
    return supplier.scope(async (tx) => {
      const sender = await readSender(tx);
      return Promise.all(
        events.map(async (event) => {
          const told = await mail?.facts(tx, { ...event, supplierId: supplier.id }, harness.ports);
          const [recipient] = told?.recipients ?? [];
          return mail && told && recipient ? renderMail(mail.body(told.facts, recipient, sender)).text : null;
        }),
      );
    });
  }

  it("is confirmed by the link of the mail, which staff see; saying so again changes nothing", async () => {
    const { id, email } = await apply();
    expect(await read(id)).toMatchObject({ email_confirmed_at: null });
    const token = await applicationToken(harness.ports, supplier.id, id, 1);
    const [mail] = await mailsOf(id, "application.submitted", "application-received");
    expect(mail).toContain(`https://shop.example/in#token=${token}`);
    const answer = { status: 200, body: { email, company_name: "Green Ltd" } };
    expect(await confirm(id)).toMatchObject(answer);
    const { email_confirmed_at: at } = await read(id);
    expect(at).toBe(harness.clock.now().toISOString());
    harness.clock.advance(60_000);
    expect(await confirm(id)).toMatchObject(answer);
    expect((await read(id)).email_confirmed_at).toBe(at);
    await accept(id);
    expect((await signIn(email)).status).toBe(201);
  });

  it("that nobody confirmed gives no login with the password of the form", async () => {
    const { id, email } = await apply();
    const accepted = await accept(id, { message: "Welcome!" });
    expect(accepted).toMatchObject({ status: 200, body: { status: "accepted", buyer_id: null } });
    expect((await signIn(email)).status).toBe(401);
    expect(await confirm(id)).toMatchObject({ status: 410, body: { code: "link_ended" } });
    const waiting = await waitingOf(id);
    const [mail] = await mailsOf(id, "application.accepted", "application-accepted");
    expect(mail).toContain(await membershipToken(harness.ports, supplier.id, waiting, 1));
    expect(mail).toContain("Welcome!");
    expect(await eventsOf(waiting, "membership.asked")).toMatchObject([{ data: { mailed: false } }]);
    const { data } = (await supplier.admin("GET", `/v1/admin/buyers?q=${email}`)).body;
    expect(data).toMatchObject([{ id: waiting, status: "invited", name: "Al Green" }]);

    expect((await join(waiting, { password: "the owner's own one" })).status).toBe(200);
    expect((await signIn(email)).status).toBe(401);
    const session = await signIn(email, "the owner's own one");
    expect(session).toMatchObject({
      status: 201,
      body: { company: { id: accepted.body.company_id }, role: { name: "Administrator" } },
    });
    const [buyer] = await supplier.scope((tx) =>
      tx.query("select consents from buyers where email = $1", [email]),
    );
    expect(buyer).toMatchObject({ consents: { sell_online: expect.any(String) } });
    const [event] = await eventsOf(waiting, "membership.confirmed");
    if (!event) throw new Error("nothing was confirmed");
    const { ports } = harness;
    await noteConfirmation.handle(
      { ports, scope: supplier.scope },
      { ...event, supplierId: supplier.id, companyId: accepted.body.company_id },
    );
    expect(await read(id)).toMatchObject({
      email_confirmed_at: harness.clock.now().toISOString(),
      buyer_id: session.body.buyer.id,
    });
  });

  it("that has an account joins with it only once its owner says so", async () => {
    const known = await makeBuyer(harness, supplier);
    const { id } = await apply(known.email);
    expect((await accept(id)).body.buyer_id).toBeNull();
    const password = `password of ${known.email}`;
    expect((await signIn(known.email, password)).body.companies).toHaveLength(1);
    expect((await join(await waitingOf(id))).status).toBe(200);
    expect((await signIn(known.email, password)).body.companies).toHaveLength(2);
  });

  it("that orders for the company already, or was asked to, is not asked twice", async () => {
    const known = await makeBuyer(harness, supplier);
    const { id } = await apply(known.email);
    expect((await accept(id, { company_id: known.companyId })).body.buyer_id).toBe(known.id);
    expect(await waitingOf(id)).toBe("");
    const companyId = await makeCompany(harness, supplier);
    const [one, two] = [await apply("twice@green.example"), await apply("twice@green.example")];
    await accept(one.id, { company_id: companyId });
    await accept(two.id, { company_id: companyId });
    expect(await waitingOf(one.id)).toBe(await waitingOf(two.id));
    expect((await join(await waitingOf(two.id), { password: PASSWORD })).status).toBe(200);
  });

  it("gets another link from staff, a few times; the one before stops working", async () => {
    const { id } = await apply();
    harness.clock.advance(7 * 24 * 60 * 60 * 1000);
    expect(await confirm(id)).toMatchObject({ status: 410, body: { code: "link_ended" } });
    const again = () => supplier.admin("POST", `${ADMIN}/${id}/resend`);
    expect(await again()).toMatchObject({ status: 200, body: { email_confirmed_at: null } });
    expect(await confirm(id)).toMatchObject({ status: 404, body: { code: "link_unknown" } });
    for (let i = 0; i < 4; i++) expect((await again()).status).toBe(200);
    expect(await again()).toMatchObject({ status: 429, body: { code: "rate_limited" } });
    const mails = await mailsOf(id, "application.link_renewed", "application-link");
    expect(mails.map((mail) => mail !== null)).toEqual([false, false, false, false, true]);
    expect((await confirm(id, 6)).status).toBe(200);
    harness.clock.advance(15 * 60_000);
    const confirmed = await again();
    expect(confirmed.body.email_confirmed_at).not.toBeNull();
    expect(await mailsOf(id, "application.link_renewed", "application-link")).toEqual(Array(5).fill(null));
    await supplier.admin("POST", `${ADMIN}/${id}/refuse`, { reason: "No" });
    expect(await again()).toMatchObject({ status: 409, body: { code: "application_decided" } });
    const other = await makeSupplier(harness);
    expect((await other.admin("POST", `${ADMIN}/${id}/resend`)).status).toBe(404);
  });

  it("is sent another link on request, and the answer is the same for every e-mail", async () => {
    const { id, email } = await apply();
    const request = (to: string) => supplier.visit("POST", `${STORE}/link`, { email: to });
    const [known, unknown] = [await request(email.toUpperCase()), await request("nobody@green.example")];
    expect([known.status, unknown.status]).toEqual([202, 202]);
    expect(known.body).toEqual(unknown.body);
    // PGlite runs one transaction after the other, so the one behind the answer is done.
    expect((await confirm(id, 2)).status).toBe(200);
    for (const to of [email, "nobody@green.example"]) {
      await request(to);
      await request(to);
      expect(await request(to)).toMatchObject({ status: 429, body: { code: "rate_limited" } });
    }
  });

  it("has a link that cannot be guessed for long, and needs a page that it leads to", async () => {
    const guess = () =>
      supplier.visit(
        "POST",
        `${STORE}/confirm`,
        { token: "app_guessed" },
        { headers: { "Test-Client-Address": "203.0.113.51" } },
      );
    for (let i = 0; i < 30; i++) expect((await guess()).status).toBe(404);
    expect((await guess()).status).toBe(429);
    const { id } = await apply();
    await supplier.scope((tx) => tx.query("update settings set sign_in_url = null"));
    for (const verb of ["accept", "resend"]) {
      expect(
        await supplier.admin("POST", `${ADMIN}/${id}/${verb}`, verb === "accept" ? {} : undefined),
      ).toMatchObject({
        status: 409,
        body: { code: "password_page_missing" },
      });
    }
  });
});
