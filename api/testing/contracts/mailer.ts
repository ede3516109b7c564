/** What the application relies on in every `Mailer`. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Mail, type Mailer, MailRefused } from "../../platform/ports.ts";

export interface MailerUnderTest {
  readonly mailer: Mailer;
  /** What would reach recipients, oldest first. */
  delivered(): Promise<Omit<Mail, "idempotencyKey">[]>;
  close(): Promise<void>;
}

let keys = 0;

function mail(change: Partial<Mail> = {}): Mail {
  keys += 1;
  return {
    idempotencyKey: `eml_contract${keys}`,
    from: '"Brewer \\"& Sons\\" Giftware" <orders@brewer.example>',
    to: `buyer${keys}@shop.example`,
    replyTo: "sales@brewer.example",
    subject: "Zamówienie 2026-000042 · £67.32",
    html: '<p class="ink">Dzień dobry &amp; welcome</p>',
    text: "Dzień dobry & welcome\n",
    ...change,
  };
}

export function mailerContract(name: string, open: () => Promise<MailerUnderTest>): void {
  describe(`${name} as a mailer`, () => {
    let world: MailerUnderTest;
    beforeAll(async () => {
      world = await open();
    });
    afterAll(() => world.close());
    const deliveredTo = async (to: string) => (await world.delivered()).filter((one) => one.to === to);

    test("delivers a mail exactly as it was given", async () => {
      const { idempotencyKey, ...given } = mail();
      const { providerId } = await world.mailer.send({ idempotencyKey, ...given });
      expect(providerId).not.toBe("");
      expect(await deliveredTo(given.to)).toEqual([given]);
    });

    test("delivers a mail without an address for replies", async () => {
      const { idempotencyKey, ...given } = mail({ replyTo: null });
      await world.mailer.send({ idempotencyKey, ...given });
      expect(await deliveredTo(given.to)).toEqual([given]);
    });

    test("delivers once what is sent twice, and gives the same id", async () => {
      const given = mail();
      const first = await world.mailer.send(given);
      const second = await world.mailer.send(given);
      expect(second).toEqual(first);
      expect(await deliveredTo(given.to)).toHaveLength(1);
    });

    test("delivers once what is sent several times at the same moment", async () => {
      const given = mail();
      const outcomes = await Promise.allSettled([1, 2, 3, 4].map(() => world.mailer.send(given)));
      expect(outcomes.some((outcome) => outcome.status === "fulfilled")).toBe(true);
      expect(await deliveredTo(given.to)).toHaveLength(1);
    });

    test("delivers two mails of the same words with different keys", async () => {
      const given = mail();
      await world.mailer.send(given);
      await world.mailer.send({ ...given, idempotencyKey: `${given.idempotencyKey}-again` });
      expect(await deliveredTo(given.to)).toHaveLength(2);
    });

    test("refuses other words under a key that was used", async () => {
      const given = mail();
      await world.mailer.send(given);
      await expect(world.mailer.send({ ...given, subject: "Something else" })).rejects.toThrow(MailRefused);
      expect(await deliveredTo(given.to)).toMatchObject([{ subject: given.subject }]);
    });

    test.each(["nobody", "two@at@shop.example", "a@shop.example, b@shop.example", ""])(
      "refuses the recipient %j for good",
      async (to) => {
        await expect(world.mailer.send(mail({ to }))).rejects.toThrow(MailRefused);
        expect(await deliveredTo(to)).toEqual([]);
      },
    );

    test("refuses a sender that is no address", async () => {
      await expect(world.mailer.send(mail({ from: "Brewer & Sons" }))).rejects.toThrow(MailRefused);
    });
  });
}
