import { expect, test } from "vitest";
import { mailerContract } from "../../testing/contracts/mailer.ts";
import { openPglite, pgliteDatabase } from "../pglite/database.ts";
import { mailboxApp } from "./app.ts";
import { mailboxMailer } from "./mailbox.ts";

const clock = { now: () => new Date("2026-11-22T14:00:00.000Z") };

mailerContract("The mailbox", async () => {
  const database = pgliteDatabase(await openPglite());
  const mailbox = mailboxMailer({ database, clock });
  return {
    mailer: mailbox,
    delivered: async () =>
      (await mailbox.list())
        .reverse()
        .map(({ id: _id, sent_at: _sentAt, reply_to, ...kept }) => ({ ...kept, replyTo: reply_to })),
    close: () => database.close(),
  };
});

const database = pgliteDatabase(await openPglite());
const app = mailboxApp(mailboxMailer({ database, clock }));
const mail = {
  idempotencyKey: "eml_1",
  from: '"Brewer & Sons" <orders@brewer.example>',
  to: "ada@shop.example",
  replyTo: null,
  subject: "Order <42>",
  html: "<!doctype html>\n<html><body><p>Hello</p></body></html>",
  text: "Hello\n",
};

async function get(path: string) {
  const response = await app.request(path);
  return { status: response.status, headers: response.headers, body: await response.text() };
}

test("an empty mailbox says so", async () => {
  expect((await get("/dev/mailbox")).body).toContain("No mail yet.");
  expect(JSON.parse((await get("/dev/mailbox/messages")).body)).toEqual([]);
});

test("mails are listed as JSON, newest first, and found by recipient whatever the case", async () => {
  const mailbox = mailboxMailer({ database, clock });
  await mailbox.send(mail);
  await mailbox.send({ ...mail, idempotencyKey: "eml_2", to: "bob@shop.example" });
  const all = JSON.parse((await get("/dev/mailbox/messages")).body);
  expect(all.map((one: { id: string }) => one.id)).toEqual(["eml_2", "eml_1"]);
  expect(all[1]).toEqual({
    id: "eml_1",
    to: "ada@shop.example",
    from: '"Brewer & Sons" <orders@brewer.example>',
    subject: "Order <42>",
    text: "Hello\n",
    html: mail.html,
    sent_at: "2026-11-22T14:00:00.000Z",
  });
  const hers = JSON.parse((await get("/dev/mailbox/messages?to=ADA@shop.example")).body);
  expect(hers.map((one: { id: string }) => one.id)).toEqual(["eml_1"]);
});

test("the page shows the list and the chosen mail in a frame that can do nothing", async () => {
  const { status, headers, body } = await get("/dev/mailbox?id=eml_1&to=ada@shop.example");
  expect(status).toBe(200);
  expect(body).toContain("Order &lt;42&gt;");
  expect(body).not.toContain("bob@shop.example");
  expect(body).toContain('src="/dev/mailbox/messages/eml_1/html"');
  expect(body).toContain('sandbox="allow-popups allow-popups-to-escape-sandbox"');
  expect(headers.get("content-security-policy")).toContain("default-src 'none'");
});

test("the mail itself is served as it is, without scripts, forms or other frames", async () => {
  const { headers, body } = await get("/dev/mailbox/messages/eml_1/html");
  expect(body).toBe(mail.html);
  const policy = headers.get("content-security-policy");
  expect(policy).toMatch(
    /default-src 'none'.*form-action 'none'.*frame-ancestors 'self'.*sandbox allow-popups/,
  );
  expect(policy).not.toContain("allow-scripts");
});

test("the plain text can be read too", async () => {
  expect((await get("/dev/mailbox?id=eml_1&as=text")).body).toContain("<pre>Hello\n</pre>");
});

test("a mail that is not there is not found", async () => {
  expect((await get("/dev/mailbox/messages/eml_9/html")).status).toBe(404);
  expect((await get("/dev/mailbox?id=eml_9")).status).toBe(404);
});

test("the mailbox outlives the process that filled it", async () => {
  expect(await mailboxMailer({ database, clock }).list()).toHaveLength(2);
});
