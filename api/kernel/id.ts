/**
 * TypeID: `<prefix>_<26 characters>`, the lower-case Crockford base 32 of a UUIDv7, so ids sort by birth and say what they are.
 * Source: the TypeID specification 0.3 (jetify-com/typeid).
 */
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
const SUFFIX = /^[0-7][0-9a-hjkmnp-tv-z]{25}$/;

/** Encodes 16 bytes as 26 characters; the first carries the two leading zero bits plus three. */
export function encodeSuffix(bytes: Uint8Array): string {
  if (bytes.length !== 16) throw new RangeError("an id has 16 bytes");
  let value = 0n;
  for (const byte of bytes) value = (value << 8n) | BigInt(byte);
  let text = "";
  for (let i = 0; i < 26; i++) {
    text = ALPHABET[Number(value & 31n)] + text;
    value >>= 5n;
  }
  return text;
}

/** A UUIDv7 of `now` (milliseconds since 1970) filled up with ten random bytes. */
export function uuidv7(now: number, random: Uint8Array): Uint8Array {
  if (random.length < 10) throw new RangeError("an id needs ten random bytes");
  const bytes = new Uint8Array(16);
  let time = now;
  for (let i = 5; i >= 0; i--) {
    bytes[i] = time % 256;
    time = Math.floor(time / 256);
  }
  bytes.set(random.subarray(0, 10), 6);
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  return bytes;
}

/** A new id, e.g. `ord_01k…`. Time and randomness come from the caller. */
export function makeId<P extends string>(prefix: P, now: number, random: Uint8Array): `${P}_${string}` {
  return `${prefix}_${encodeSuffix(uuidv7(now, random))}`;
}

/** Whether `text` is a well-formed id of `prefix`. */
export function isId(prefix: string, text: string): boolean {
  return text.startsWith(`${prefix}_`) && SUFFIX.test(text.slice(prefix.length + 1));
}

/** Whether `text` is the 26-character part of an id. */
export function isSuffix(text: string): boolean {
  return SUFFIX.test(text);
}
