/** Time-based one-time passwords (RFC 6238): SHA-1, six digits, a new one every 30 seconds, as every authenticator knows them. */
const STEP_MS = 30_000;
const DIGITS = 6;
/** Clocks differ, and people type slowly. */
const STEPS_EITHER_WAY = 1;
const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** The number of the 30 seconds that `now` is in. */
export function stepAt(now: Date): number {
  return Math.floor(now.getTime() / STEP_MS);
}

/** RFC 4226: the code of one step. */
export async function codeOf(secret: Uint8Array, step: number, digits = DIGITS): Promise<string> {
  const key = await crypto.subtle.importKey(
    "raw",
    new Uint8Array(secret),
    { name: "HMAC", hash: "SHA-1" },
    false,
    ["sign"],
  );
  const counter = new DataView(new ArrayBuffer(8));
  counter.setBigUint64(0, BigInt(step));
  const mac = new DataView(await crypto.subtle.sign("HMAC", key, counter.buffer));
  const offset = mac.getUint8(mac.byteLength - 1) & 0x0f;
  const number = (mac.getUint32(offset) & 0x7fffffff) % 10 ** digits;
  return String(number).padStart(digits, "0");
}

/** The step a code belongs to, if it is one of now and was not used up: steps up to `lastStep` are over. */
export async function stepOfCode(
  secret: Uint8Array,
  code: string,
  { now, lastStep }: { readonly now: Date; readonly lastStep: number },
): Promise<number | null> {
  const current = stepAt(now);
  let found: number | null = null;
  for (let step = current - STEPS_EITHER_WAY; step <= current + STEPS_EITHER_WAY; step++) {
    // All are tried, so that the time taken says nothing about which one it was.
    if ((await codeOf(secret, step)) === code && step > lastStep) found ??= step;
  }
  return found;
}

/** RFC 4648 base 32 without padding, as authenticators take secrets. */
export function base32(bytes: Uint8Array): string {
  let bits = 0;
  let held = 0;
  let text = "";
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xffff;
    bits += 8;
    for (; bits >= 5; bits -= 5) text += BASE32[(held >> (bits - 5)) & 31];
  }
  return bits > 0 ? text + BASE32[(held << (5 - bits)) & 31] : text;
}

/** What the code that a phone scans says. */
export function otpauthUri(secret: string, { issuer, account }: { issuer: string; account: string }): string {
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(account)}`;
  return `otpauth://totp/${label}?secret=${secret}&issuer=${encodeURIComponent(issuer)}&algorithm=SHA1&digits=${DIGITS}&period=${STEP_MS / 1000}`;
}
