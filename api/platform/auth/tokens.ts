/**
 * Tokens and keys: `<kind>_<supplier>_<secret>`, sessions of buyers `bs_<supplier>_<company>_<secret>`, and of staff who
 * reach only the companies they represent `so_<supplier>_<staff member>_<secret>`.
 * The scope is readable before the first query; the whole token is hashed, so a changed scope matches nothing.
 */
import { isSuffix } from "../../kernel/id.ts";

export type TokenKind = "pk" | "sk" | "ss" | "so" | "bs" | "inv" | "pwr" | "emc" | "mbr" | "app";

export interface ParsedToken {
  readonly kind: TokenKind;
  readonly supplierId: string;
  readonly companyId: string | null;
  /** Whose companies a session of staff is held to. */
  readonly staffId: string | null;
}

const SECRET = /^[A-Za-z0-9]{43}$/;
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** 43 characters of 62: 256 bits. */
export function secret(random: (bytes: number) => Uint8Array): string {
  let text = "";
  while (text.length < 43) {
    // 248 = 4 × 62: larger bytes would favour the first letters.
    for (const byte of random(64)) if (byte < 248 && text.length < 43) text += LETTERS[byte % 62];
  }
  return text;
}

export function makeToken(
  kind: TokenKind,
  scope: { supplierId: string; companyId?: string; staffId?: string },
  random: (bytes: number) => Uint8Array,
): string {
  const parts = [
    kind,
    scope.supplierId.slice(4),
    ...(scope.companyId ? [scope.companyId.slice(4)] : []),
    ...(scope.staffId ? [scope.staffId.slice(4)] : []),
    secret(random),
  ];
  return parts.join("_");
}

/** A token that can be made again: its secret is a signature of 32 bytes, written with the same letters. */
export function tokenOf(kind: TokenKind, supplierId: string, signature: Uint8Array): string {
  if (signature.length !== 32) throw new RangeError("a signature has 32 bytes");
  let value = 0n;
  for (const byte of signature) value = (value << 8n) | BigInt(byte);
  let text = "";
  // 62^43 is just above 2^256.
  for (let i = 0; i < 43; i++) {
    text = LETTERS[Number(value % 62n)] + text;
    value /= 62n;
  }
  return `${kind}_${supplierId.slice(4)}_${text}`;
}

/** Null for anything that is not one of ours. */
export function parseToken(token: string): ParsedToken | null {
  const parts = token.split("_");
  const [kind, supplier, third] = parts;
  if (!kind || !supplier || !isSuffix(supplier)) return null;
  if (!SECRET.test(parts.at(-1) ?? "")) return null;
  const supplierId = `sup_${supplier}`;
  if (kind === "bs" && parts.length === 4 && third && isSuffix(third)) {
    return { kind, supplierId, companyId: `com_${third}`, staffId: null };
  }
  if (kind === "so" && parts.length === 4 && third && isSuffix(third)) {
    return { kind, supplierId, companyId: null, staffId: `stf_${third}` };
  }
  if ((kind === "pk" || kind === "sk" || kind === "ss" || kind === "inv") && parts.length === 3) {
    return { kind, supplierId, companyId: null, staffId: null };
  }
  return null;
}

/** Tokens are sent again and again, and each digest is a trip to another thread: the last ones are remembered. */
const RECENT = 5_000;
const recent = new Map<string, Promise<string>>();

/** What is stored: SHA-256 in hexadecimal. The secret part has 256 bits, so no salt and no slow hash is needed. */
export function hashToken(token: string): Promise<string> {
  const known = recent.get(token);
  if (known) return known;
  for (const oldest of recent.keys()) {
    if (recent.size < RECENT) break;
    recent.delete(oldest);
  }
  const hashing = digestOf(token);
  recent.set(token, hashing);
  return hashing;
}

export async function digestOf(token: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(token));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
