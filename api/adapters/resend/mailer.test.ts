import { afterAll, describe, expect, test } from "vitest";
import { type Mail, MailRefused } from "../../platform/ports.ts";
import { mailerContract } from "../../testing/contracts/mailer.ts";
import { type Mishap, startResend } from "../../testing/counterparts/resend/counterpart.ts";
import { resendMailer } from "./mailer.ts";

mailerContract("Resend", async () => {
  const resend = await startResend();
  return {
    mailer: resendMailer({ apiKey: resend.apiKey, baseUrl: resend.url }),
    delivered: async () =>
      resend.accepted.map(({ from, to, reply_to, subject, html, text }) => ({
        from,
        to: String(to),
        replyTo: reply_to === undefined ? null : String(reply_to),
        subject,
        html: html ?? "",
        text: text ?? "",
      })),
    close: resend.close,
  };
});

const resend = await startResend();
afterAll(resend.close);
const mailer = resendMailer({ apiKey: resend.apiKey, baseUrl: resend.url });
const mail: Mail = {
  idempotencyKey: "eml_1",
  from: "orders@brewer.example",
  to: "buyer@shop.example",
  replyTo: null,
  subject: "Your order",
  html: "<p>Thank you</p>",
  text: "Thank you",
};

describe("what Resend answers", () => {
  const another: Mishap[] = [
    "rate_limit_exceeded",
    "daily_quota_exceeded",
    "application_error",
    "internal_server_error",
    "concurrent_idempotent_requests",
    "domain_not_verified",
    "missing_api_key",
    "connection_lost_before",
  ];
  test.each(another)("%s leaves the mail for another try, which succeeds", async (mishap) => {
    const given = { ...mail, idempotencyKey: `eml_${mishap}` };
    resend.happen(mishap);
    const failure = await mailer.send(given).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Error);
    expect(failure).not.toBeInstanceOf(MailRefused);
    await mailer.send(given);
    expect(resend.accepted.filter((one) => one.idempotencyKey === given.idempotencyKey)).toHaveLength(1);
  });

  const refused: Mishap[] = [
    "validation_error",
    "missing_required_field",
    "invalid_from_address",
    "security_error",
    "invalid_idempotency_key",
  ];
  test.each(refused)("%s is final", async (mishap) => {
    resend.happen(mishap);
    await expect(mailer.send({ ...mail, idempotencyKey: `eml_${mishap}` })).rejects.toThrow(MailRefused);
  });

  test("an answer that got lost does not make a second mail", async () => {
    const given = { ...mail, idempotencyKey: "eml_lost" };
    resend.happen("connection_lost_after");
    await expect(mailer.send(given)).rejects.toThrow("no answer");
    await mailer.send(given);
    expect(resend.accepted.filter((one) => one.idempotencyKey === "eml_lost")).toHaveLength(1);
  });

  test("a wrong key is told apart from a bad mail", async () => {
    const stranger = resendMailer({ apiKey: "re_wrong", baseUrl: resend.url });
    const failure = await stranger.send(mail).catch((error: unknown) => error);
    expect(failure).not.toBeInstanceOf(MailRefused);
    expect(String(failure)).toContain("invalid_api_key");
  });
});
