import { beforeAll, describe, expect, it } from "vitest";
import type { RecordedEvent } from "../../platform/events/definition.ts";
import type { MailSender } from "../../platform/mail/definition.ts";
import { renderMail } from "../../platform/mail/render.ts";
import { makeBuyer, makeSupplier, type TestSupplier } from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";
import { endCompanySessions } from "../sessions/reactions.ts";
import { readSender } from "../settings/index.ts";
import { settings } from "../settings/tables.ts";
import { credentialSecret } from "./issue-credentials.ts";
import { credentialMails } from "./mails.tsx";

describe("what is mailed to let somebody in", () => {
  let harness: Harness;
  let supplier: TestSupplier;
  beforeAll(async () => {
    harness = await openHarness();
    supplier = await makeSupplier(harness);
    await supplier.scope((tx) =>
      tx.db.update(settings).set({
        signInUrl: "https://shop.example/in",
        passwordResetUrl: "https://shop.example/password?a=1",
        accountUrl: "https://shop.example/account",
      }),
    );
  });

  /** The mails of a buyer's latest credential. */
  async function mailsTo(buyerId: string) {
    const rows = await supplier.scope((tx) =>
      tx.query<RecordedEvent & { at: string }>(
        `select id, type, record_id as "recordId", data, at from events
         where record_id = $1 and type = 'buyer.credential_issued' order by id desc limit 1`,
        [buyerId],
      ),
    );
    const event = {
      ...rows[0],
      supplierId: supplier.id,
      companyId: null,
      at: harness.clock.now(),
    } as RecordedEvent;
    return supplier.scope(async (tx) => {
      const sender: MailSender = await readSender(tx);
      const found = await Promise.all(credentialMails.map((mail) => mail.facts(tx, event, harness.ports)));
      return found.flatMap((told, index) => {
        const mail = credentialMails[index];
        const recipient = told?.recipients[0];
        if (!mail || !told || !recipient) return [];
        const subject = mail.subject(told.facts, recipient, sender);
        return [{ to: recipient.email, subject, ...renderMail(mail.body(told.facts, recipient, sender)) }];
      });
    });
  }
  async function added(credentials: string, language: string) {
    const { companyId } = await makeBuyer(harness, supplier);
    const body = {
      company_id: companyId,
      name: "Tom",
      email: `${credentials}@hartley.example`,
      language,
      credentials,
    };
    const { id } = (await supplier.admin("POST", "/v1/admin/buyers", body)).body;
    const [row] = await supplier.scope((tx) =>
      tx.query<{ id: string; kind: "link" | "temporary" }>(
        "select id, kind from buyer_credentials where buyer_id = $1",
        [id],
      ),
    );
    return {
      id,
      secret: await credentialSecret(harness.ports, supplier.id, row?.id ?? "", row?.kind ?? "link"),
    };
  }

  it("is a link to the password page, in the person's language, with the token behind the #", async () => {
    const { id, secret } = await added("link", "it");
    const [mail, ...more] = await mailsTo(id);
    expect(more).toEqual([]);
    expect(mail?.to).toBe("link@hartley.example");
    expect(mail?.subject).toBe("Il tuo accesso a Bolts & Co");
    expect(mail?.text).toContain(`https://shop.example/password?a=1#token=${secret}`);
    expect(mail?.text).toContain("link@hartley.example");
  });

  it("is a temporary password with the user name, and the sign-in page that knows it", async () => {
    const { id, secret } = await added("temporary_password", "pl");
    const [mail] = await mailsTo(id);
    expect(mail?.subject).toBe("Twój dostęp do Bolts & Co");
    expect(mail?.text).toContain(secret);
    expect(mail?.text).toContain("https://shop.example/in#email=temporary_password%40hartley.example");
  });

  it("is, for a new e-mail, a link there and a notice to the old one", async () => {
    const buyer = await makeBuyer(harness, supplier);
    const password = `password of ${buyer.email}`;
    await buyer.store("POST", "/v1/store/me/email", { email: "new@hartley.example", password });
    const [link, notice] = await mailsTo(buyer.id);
    expect(link).toMatchObject({ to: "new@hartley.example", subject: "Confirm your new e-mail" });
    expect(link?.text).toContain("https://shop.example/account#token=emc_");
    expect(notice).toMatchObject({ to: buyer.email, subject: "Your e-mail is being changed" });
    expect(notice?.text).not.toContain("token");
  });

  it("is not what was replaced meanwhile", async () => {
    const buyer = await makeBuyer(harness, supplier);
    const ask = () => supplier.visit("POST", "/v1/store/password-resets", { email: buyer.email });
    await ask();
    expect(await mailsTo(buyer.id)).toHaveLength(1);
    await supplier.scope((tx) =>
      tx.query("update buyer_credentials set ended_at = created_at where buyer_id = $1", [buyer.id]),
    );
    expect(await mailsTo(buyer.id)).toEqual([]);
  });

  it("does not bring sessions back with a membership that is made active again", async () => {
    const buyer = await makeBuyer(harness, supplier);
    const at = `/v1/admin/buyers/${buyer.id}/memberships/${buyer.companyId}`;
    await supplier.admin("PATCH", at, { status: "inactive" });
    await supplier.admin("PATCH", at, { status: "active" });
    const event = {
      id: harness.newId("evt"),
      supplierId: supplier.id,
      companyId: buyer.companyId,
      type: "buyer.membership_updated",
      recordId: buyer.id,
      actor: { kind: "key" as const, id: null },
      at: harness.clock.now(),
    };
    const context = { ports: harness.ports, scope: supplier.scope };
    await endCompanySessions.handle(context, { ...event, data: { fields: ["role_id"] } });
    expect((await buyer.store("GET", "/v1/store/me")).status).toBe(200);
    await endCompanySessions.handle(context, { ...event, data: { fields: ["status"] } });
    expect((await buyer.store("GET", "/v1/store/me")).status).toBe(401);
  });
});
