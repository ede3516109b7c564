import { createElement as h } from "react";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { resendMailer } from "../../adapters/resend/mailer.ts";
import { openScope } from "../../platform/db/scope.ts";
import { createDispatcher, type Dispatcher } from "../../platform/events/dispatcher.ts";
import { defineMail, type MailSender, type Recipient } from "../../platform/mail/definition.ts";
import { MailLayout } from "../../platform/mail/layout.tsx";
import { MailText } from "../../platform/mail/parts.tsx";
import { type ResendCounterpart, startResend } from "../../testing/counterparts/resend/counterpart.ts";
import { type EventWorld, openEventWorld } from "../../testing/event-world.ts";
import { pgBossOnPglite } from "../../testing/pg-boss-world.ts";
import { deliverEmails } from "./index.ts";
import { emails } from "./tables.ts";

let world: EventWorld;
let resend: ResendCounterpart;
let supplierId: string;
let recipients: Recipient[];
let factsRead = 0;
let broken = false;

beforeAll(async () => {
  world = await openEventWorld(await pgBossOnPglite(["deliver-emails"]));
});
afterAll(() => world.close());
beforeEach(async () => {
  resend = await startResend();
  supplierId = world.newSupplier();
  recipients = [{ email: "Ada@Shop.example", name: "Ada", language: "it" }];
  factsRead = 0;
  broken = false;
  return resend.close;
});

const sender: MailSender = {
  name: "Bolts & Co",
  email: "orders@bolts.example",
  replyTo: "sales@bolts.example",
  logoUrl: null,
  accentColour: null,
  pages: {
    signIn: null,
    order: null,
    invitation: null,
    passwordReset: null,
    account: null,
    application: null,
    desk: null,
  },
};

const received = defineMail<{ count: number }>({
  template: "order-received",
  on: "order.submitted",
  async facts() {
    factsRead += 1;
    return { recipients, facts: { count: factsRead } };
  },
  subject: ({ count }, recipient) => `Order ${count} for ${recipient.name ?? "you"}`,
  body: ({ count }, recipient, from) =>
    h(
      MailLayout,
      { sender: from, language: recipient.language, preheader: "" },
      h(MailText, null, `Number ${count}`),
    ),
});
const told = defineMail({
  ...received,
  template: "order-told",
  async facts() {
    if (broken) throw new Error("cannot read the order");
    return {
      recipients: [{ email: "staff@bolts.example", name: null, language: "en" }],
      facts: { count: 0 },
    };
  },
});
const silent = defineMail({ ...received, template: "nobody-told", facts: async () => null });

function dispatcher(...mails: Parameters<typeof deliverEmails>[0]): Dispatcher {
  const ports = { ...world.ports, mailer: resendMailer({ apiKey: resend.apiKey, baseUrl: resend.url }) };
  const subscribers = [deliverEmails(mails, async () => sender)];
  return createDispatcher({ ports, subscribers, jobs: world.queue });
}

const kept = () =>
  openScope(world.database, { supplierId, companyId: "*" }, "read", (tx) => tx.db.select().from(emails));

test("an event becomes a mail in the recipient's language, sent and remembered", async () => {
  const [event] = await world.record(supplierId, "order.submitted");
  await dispatcher(received, silent).settle();
  expect(resend.accepted).toMatchObject([
    {
      from: '"Bolts & Co" <orders@bolts.example>',
      to: "ada@shop.example",
      reply_to: "sales@bolts.example",
      subject: "Order 1 for Ada",
      text: expect.stringContaining("Number 1"),
      html: expect.stringContaining('lang="it"'),
    },
  ]);
  expect(await kept()).toMatchObject([
    {
      id: resend.accepted[0]?.idempotencyKey,
      eventId: event,
      template: "order-received",
      recipient: "ada@shop.example",
      subject: "Order 1 for Ada",
      status: "sent",
      providerId: resend.accepted[0]?.id,
      message: null,
    },
  ]);
});

test("a delivery that fails twice and then succeeds sends one mail, in the words of the first try", async () => {
  await world.record(supplierId, "order.submitted");
  const mails = dispatcher(received);
  resend.happen("internal_server_error", "connection_lost_after");
  await mails.settle();
  expect(await kept()).toMatchObject([{ status: "queued", subject: "Order 1 for Ada" }]);
  await mails.runDue(10, { early: true });
  await mails.runDue(10, { early: true });
  expect(resend.requests()).toBe(3);
  expect(resend.accepted).toHaveLength(1);
  expect(await kept()).toMatchObject([
    { status: "sent", providerId: resend.accepted[0]?.id, subject: "Order 1 for Ada", message: null },
  ]);
  expect(factsRead).toBe(1);
});

test("an event handled again sends nothing again", async () => {
  await world.record(supplierId, "order.submitted");
  const subscriber = deliverEmails([received], async () => sender);
  const ports = { ...world.ports, mailer: resendMailer({ apiKey: resend.apiKey, baseUrl: resend.url }) };
  const twice = {
    ...subscriber,
    async handle(...args: Parameters<typeof subscriber.handle>) {
      await subscriber.handle(...args);
      await subscriber.handle(...args);
    },
  };
  await createDispatcher({ ports, subscribers: [twice], jobs: world.queue }).settle();
  expect(resend.requests()).toBe(1);
});

test("a refused mail is remembered with the reason and not tried again", async () => {
  recipients = [{ email: "not an address", name: null, language: "en" }];
  await world.record(supplierId, "order.submitted");
  const mails = dispatcher(received);
  await mails.settle();
  await mails.runDue(10, { early: true });
  expect(resend.requests()).toBe(1);
  expect(await kept()).toMatchObject([
    { status: "refused", refusal: expect.stringContaining("validation_error"), message: null },
  ]);
});

test("each recipient gets one mail; one that is refused keeps back nobody", async () => {
  recipients = ["one@shop.example", "nonsense", "ONE@shop.example", "two@shop.example"].map((email) => ({
    email,
    name: null,
    language: "en",
  }));
  await world.record(supplierId, "order.submitted");
  await dispatcher(received).settle();
  expect(resend.accepted.map((mail) => mail.to).sort()).toEqual(["one@shop.example", "two@shop.example"]);
  expect((await kept()).map((mail) => mail.status).sort()).toEqual(["refused", "sent", "sent"]);
});

test("a mail that cannot be composed keeps back no other, and is sent when it can be", async () => {
  await world.record(supplierId, "order.submitted");
  broken = true;
  const mails = dispatcher(told, received);
  await mails.settle();
  expect(resend.accepted.map((mail) => mail.to)).toEqual(["ada@shop.example"]);
  broken = false;
  await mails.runDue(10, { early: true });
  expect(resend.accepted.map((mail) => mail.to)).toEqual(["ada@shop.example", "staff@bolts.example"]);
});
