import { beforeAll, describe, expect, it } from "vitest";
import type { RecordedEvent } from "../../platform/events/definition.ts";
import { renderMail } from "../../platform/mail/render.ts";
import { makeBuyer, makeSupplier, type TestSupplier } from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";
import { readSender } from "../settings/index.ts";
import { settings } from "../settings/tables.ts";
import { membershipMail } from "./mails.tsx";
import { membershipToken } from "./queries.ts";

describe("the mail that asks", () => {
  let harness: Harness;
  let supplier: TestSupplier;
  beforeAll(async () => {
    harness = await openHarness();
    supplier = await makeSupplier(harness);
    await supplier.scope((tx) => tx.db.update(settings).set({ signInUrl: "https://shop.example/in" }));
  });

  /** The mail of each event about the waiting membership, the oldest first; null where none is sent. */
  const mailsOf = (id: string) =>
    supplier.scope(async (tx) => {
      const events = await tx.query<RecordedEvent>(
        `select id, type, record_id as "recordId", data, at from events
         where record_id = $1 and type = 'membership.asked' order by data->>'version'`,
        [id],
      );
      const sender = await readSender(tx);
      return Promise.all(
        events.map(async (event) => {
          const told = await membershipMail.facts(tx, { ...event, supplierId: supplier.id }, harness.ports);
          const recipient = told?.recipients[0];
          if (!told || !recipient) return null;
          const subject = membershipMail.subject(told.facts, recipient, sender);
          return { ...recipient, subject, ...renderMail(membershipMail.body(told.facts, recipient, sender)) };
        }),
      );
    });

  it.each([
    ["en", "Ann Brown of Brown Ltd invites you"],
    ["it", "Ann Brown di Brown Ltd ti invita"],
    ["pl", "Ann Brown z firmy Brown Ltd zaprasza Cię"],
  ])("says in %s who asks, and leads to the page with the token behind the #", async (language, subject) => {
    const by = await makeBuyer(harness, supplier);
    const { data } = (await supplier.admin("GET", "/v1/admin/buyer-roles")).body;
    const role = data.find(({ name }: { name: string }) => name === "Viewer");
    const body = { email: `${language}@hartley.example`, name: "Tom", role_id: role.id, language };
    const { id } = (await by.store("POST", "/v1/store/buyers", body)).body;
    const [mail, ...more] = await mailsOf(id);
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ email: body.email, subject });
    const token = await membershipToken(harness.ports, supplier.id, id, 1);
    expect(mail?.text).toContain(`https://shop.example/in#token=${token}`);
    await by.store("POST", `/v1/store/memberships/${id}/resend`);
    const [old, latest] = await mailsOf(id);
    expect(old).toBeNull();
    expect(latest?.text).not.toContain(token);
  });

  it("of the supplier's staff names the supplier, and greets whoever has an account as they are called", async () => {
    const known = await makeBuyer(harness, supplier);
    const { companyId } = await makeBuyer(harness, supplier);
    const body = { company_id: companyId, email: known.email, name: "Annie", credentials: "none" };
    const { id } = (await supplier.admin("POST", "/v1/admin/buyers", body)).body;
    const [mail] = await mailsOf(id);
    expect(mail).toMatchObject({
      subject: "Bolts & Co invites you to order for Brown Ltd",
      name: "Ann Brown",
    });
  });

  it("says nothing of an account by its subject, nor by being missing: staff see both", async () => {
    const known = await makeBuyer(harness, supplier);
    await supplier.admin("PATCH", `/v1/admin/buyers/${known.id}`, { language: "it" });
    const { companyId } = await makeBuyer(harness, supplier);
    const body = { company_id: companyId, email: known.email, name: "Annie", credentials: "none" };
    const { id } = (await supplier.admin("POST", "/v1/admin/buyers", body)).body;
    const subject = "Bolts & Co invites you to order for Brown Ltd";
    expect(await mailsOf(id)).toMatchObject([{ subject, language: "it" }]);
    await supplier.admin("PATCH", `/v1/admin/buyers/${known.id}`, { status: "inactive" });
    expect(await mailsOf(id)).toMatchObject([{ subject }]);
  });

  it.each([
    "Your account is shut: http://evil.example",
    "Tom\u202eelpmaxe.live",
    "\u2067Tom",
    "Tom\u2028Bcc: all@hartley.example",
    "Tom\r\nBcc: all@hartley.example",
  ])("carries no words of others that lead elsewhere: %j is no name", async (name) => {
    const by = await makeBuyer(harness, supplier);
    const { data } = (await supplier.admin("GET", "/v1/admin/buyer-roles")).body;
    const place = { email: "n@hartley.example", role_id: data[0].id };
    const renamed = await by.store("PATCH", "/v1/store/me", { name });
    const company = { company_id: by.companyId, email: "n@hartley.example", credentials: "link" };
    const application = {
      company: {
        name,
        country: "GB",
        address: { line1: "1 High Street", postal_code: "LS1 4DY", city: "Leeds", country: "GB" },
      },
      contact: { name, email: "n@hartley.example", password: "a long password" },
      consents: { terms: true, privacy: true },
    };
    const refused = (...pointers: string[]) => ({
      status: 422,
      body: { errors: pointers.map((pointer) => ({ pointer })) },
    });
    expect(renamed).toMatchObject(refused("/name"));
    expect(await by.store("POST", "/v1/store/buyers", { ...place, name })).toMatchObject(refused("/name"));
    expect(await supplier.admin("POST", "/v1/admin/buyers", { ...company, name })).toMatchObject(
      refused("/name"),
    );
    expect(await supplier.visit("POST", "/v1/store/applications", application)).toMatchObject(
      refused("/company/name", "/contact/name"),
    );
  });

  it("carries names of any script and sign as they are, and no markup", async () => {
    const by = await makeBuyer(harness, supplier);
    const { data } = (await supplier.admin("GET", "/v1/admin/buyer-roles")).body;
    const name = '<script>x</script> 🎁 זהבה "O\'Hara", <b@c.example>';
    const body = {
      email: "signs@hartley.example",
      name,
      role_id: data.find((role: { name: string }) => role.name === "Viewer").id,
    };
    const { id } = (await by.store("POST", "/v1/store/buyers", body)).body;
    const [mail] = await mailsOf(id);
    expect(mail?.text).toContain(name);
    expect(mail?.html).not.toContain("<script");
    expect(mail?.html).toContain("&lt;script&gt;");
  });
});
