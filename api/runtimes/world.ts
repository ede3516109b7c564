/** What Node and Workers supply alike: the clock, randomness, the deployment's secret, and log lines as JSON. */
import { errorText } from "../platform/error-text.ts";
import type { Clock, Logger } from "../platform/ports.ts";

export const clock: Clock = { now: () => new Date() };

export function random(bytes: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(bytes));
}

/** HMAC-SHA-256 under `secret`, which has at least 32 characters. */
export function signer(secret: string): (text: string) => Promise<Uint8Array> {
  if (secret.length < 32) throw new RangeError("LISTINO_SECRET must have at least 32 characters");
  const encoder = new TextEncoder();
  let key: Promise<CryptoKey> | undefined;
  return async (text) => {
    key ??= crypto.subtle.importKey("raw", encoder.encode(secret), { name: "HMAC", hash: "SHA-256" }, false, [
      "sign",
    ]);
    return new Uint8Array(await crypto.subtle.sign("HMAC", await key, encoder.encode(text)));
  };
}

function line(level: string, message: string, facts: object = {}): string {
  return JSON.stringify({ level, message, ...facts }, (_key, value: unknown) =>
    value instanceof Error ? errorText(value) : value,
  );
}

export const jsonLogger: Logger = {
  info: (message, facts) => console.log(line("info", message, facts)),
  error: (message, facts) => console.error(line("error", message, facts)),
};
