/** Receiving what Listino sends: Standard Webhooks signatures, checked with Web Crypto wherever that exists. */
import type { WebhookEvent } from "./generated/events.ts";

export type { WebhookEvent };

export interface VerifyOptions {
  /** Seconds that the sender's clock may differ from ours; 300 unless told. */
  tolerance?: number;
  /** The receiver's clock. */
  now?: Date;
}

export interface TestPayload {
  headers: Record<"webhook-id" | "webhook-timestamp" | "webhook-signature", string>;
  body: string;
}

export type WebhookFailure =
  | "headers_missing"
  | "timestamp_invalid"
  | "timestamp_outside_tolerance"
  | "signature_mismatch"
  | "body_invalid";

/** The message did not come from Listino, or not now: answer 400 and do nothing. */
export class WebhookVerificationError extends Error {
  override name = "WebhookVerificationError";

  constructor(readonly code: WebhookFailure) {
    super(`The webhook was refused: ${code}`);
  }
}

/**
 * Checks a message and gives its event. `body` is the text exactly as it arrived: parsed and printed again, it is
 * another text. Several secrets cover the time in which one replaces the other.
 */
export async function verifyWebhook(
  body: string,
  headers: Headers | Record<string, string | string[] | undefined>,
  secrets: string | readonly string[],
  { tolerance = 300, now = new Date() }: VerifyOptions = {},
): Promise<WebhookEvent> {
  const id = read(headers, "webhook-id");
  const timestamp = read(headers, "webhook-timestamp");
  const signatures = read(headers, "webhook-signature");
  if (!id || !timestamp || !signatures) throw new WebhookVerificationError("headers_missing");
  if (!/^\d{1,12}$/.test(timestamp)) throw new WebhookVerificationError("timestamp_invalid");
  if (Math.abs(Math.floor(now.getTime() / 1000) - Number(timestamp)) > tolerance) {
    throw new WebhookVerificationError("timestamp_outside_tolerance");
  }

  const content = contentOf(id, timestamp, body);
  const candidates = signatures.split(" ").filter((one) => one.startsWith("v1,"));
  for (const secret of [secrets].flat()) {
    const key = await keyOf(secret);
    for (const candidate of candidates) {
      const signature = bytesOf(candidate.slice(3));
      // subtle.verify compares in constant time.
      if (signature && (await crypto.subtle.verify("HMAC", key, signature, content))) return parse(body);
    }
  }
  throw new WebhookVerificationError("signature_mismatch");
}

/** What Listino would send for this event: for the tests of a receiver. */
export async function signTestPayload(
  event: WebhookEvent,
  secret: string,
  { id = `msg_${crypto.randomUUID()}`, now = new Date() }: { id?: string; now?: Date } = {},
): Promise<TestPayload> {
  const body = JSON.stringify(event);
  const timestamp = String(Math.floor(now.getTime() / 1000));
  const signature = await crypto.subtle.sign("HMAC", await keyOf(secret), contentOf(id, timestamp, body));
  const encoded = btoa(String.fromCharCode(...new Uint8Array(signature)));
  return {
    headers: { "webhook-id": id, "webhook-timestamp": timestamp, "webhook-signature": `v1,${encoded}` },
    body,
  };
}

function read(headers: Headers | Record<string, string | string[] | undefined>, name: string) {
  if (headers instanceof Headers) return headers.get(name);
  const found = Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
  return Array.isArray(found) ? found.join(" ") : found;
}

function contentOf(id: string, timestamp: string, body: string) {
  return new TextEncoder().encode(`${id}.${timestamp}.${body}`);
}

async function keyOf(secret: string): Promise<CryptoKey> {
  const bytes = bytesOf(secret.replace(/^whsec_/, ""));
  if (!bytes?.length) throw new TypeError("A webhook secret is whsec_ and base64");
  return crypto.subtle.importKey("raw", bytes, { name: "HMAC", hash: "SHA-256" }, false, ["sign", "verify"]);
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}

function parse(body: string): WebhookEvent {
  try {
    return JSON.parse(body) as WebhookEvent;
  } catch {
    throw new WebhookVerificationError("body_invalid");
  }
}
