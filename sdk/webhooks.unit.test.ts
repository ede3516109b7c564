import { expect, expectTypeOf, test } from "vitest";
import { signTestPayload, verifyWebhook, type WebhookEvent } from "./webhooks.ts";
// The cases of the reference test suites: github.com/standard-webhooks/standard-webhooks,
// libraries/javascript/src/webhook.test.ts, Copyright (c) 2023 Svix, MIT licence.
import vectors from "./webhooks.vectors.json" with { type: "json" };

const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const other = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";
const event = { type: "order.submitted", data: {} } as WebhookEvent;

for (const vector of vectors) {
  test(`the reference case "${vector.name}" is ${vector.valid ? "accepted" : "refused"}`, async () => {
    const headers = vector.headers as Record<string, string | undefined>;
    const verified = verifyWebhook(vector.body, headers, vector.secret, { now: new Date(vector.now * 1000) });
    if (vector.valid) await expect(verified).resolves.toEqual(JSON.parse(vector.body));
    else await expect(verified).rejects.toMatchObject({ name: "WebhookVerificationError" });
  });
}

test("while a secret is being replaced, either one verifies", async () => {
  const { headers, body } = await signTestPayload(event, other);
  await expect(verifyWebhook(body, headers, [secret, other])).resolves.toEqual(event);
  await expect(verifyWebhook(body, headers, secret)).rejects.toMatchObject({ code: "signature_mismatch" });
});

test("a changed body, id or time is refused", async () => {
  const { headers, body } = await signTestPayload(event, secret);
  const later = String(Number(headers["webhook-timestamp"]) + 1);
  for (const [changedBody, changed] of [
    [`${body} `, {}],
    [body, { "webhook-id": "msg_another" }],
    [body, { "webhook-timestamp": later }],
  ] as const) {
    await expect(verifyWebhook(changedBody, { ...headers, ...changed }, secret)).rejects.toMatchObject({
      code: "signature_mismatch",
    });
  }
});

test("the tolerance is five minutes to either side, to the second", async () => {
  const sent = new Date("2026-11-22T14:00:00Z");
  const { headers, body } = await signTestPayload(event, secret, { now: sent });
  const at = (seconds: number) =>
    verifyWebhook(body, headers, secret, { now: new Date(sent.getTime() + seconds * 1000) });
  await expect(Promise.all([at(300), at(-300)])).resolves.toHaveLength(2);
  await expect(at(301)).rejects.toMatchObject({ code: "timestamp_outside_tolerance" });
  await expect(at(-301)).rejects.toMatchObject({ code: "timestamp_outside_tolerance" });
});

test("headers may be a Headers object or come in any case, as Node and proxies give them", async () => {
  const { headers, body } = await signTestPayload(event, secret);
  await expect(verifyWebhook(body, new Headers(headers), secret)).resolves.toEqual(event);
  const shouted = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toUpperCase(), value]),
  );
  await expect(verifyWebhook(body, shouted, secret)).resolves.toEqual(event);
});

test("an unusable secret is the receiver's mistake, not the message's", async () => {
  const { headers, body } = await signTestPayload(event, secret);
  await expect(verifyWebhook(body, headers, "whsec_%%%")).rejects.toThrow(TypeError);
  await expect(verifyWebhook(body, headers, "")).rejects.toThrow(TypeError);
});

test("the event is a union told apart by its type", () => {
  expectTypeOf<WebhookEvent["type"]>().extract<"order.accepted">().toEqualTypeOf<"order.accepted">();
});
