/** A code put to the test, outside any transaction: counted before it is judged. */
import { addressBlock, countAttempt } from "../../platform/auth/attempts.ts";
import { unseal } from "../../platform/auth/sealed.ts";
import { stepOfCode } from "../../platform/auth/totp.ts";
import type { Context } from "../../platform/context.ts";
import type { Ports } from "../../platform/ports.ts";
import { wrongCode } from "./problems.ts";
import type { staffTotp } from "./tables.ts";

export interface CodeClaim {
  /** From the phone, or one of the recovery codes. */
  readonly code: string;
  /** Of the network; null where the runtime cannot tell. */
  readonly clientAddress: string | null;
}

/** What the code was, to be used up with what it allows: either can be used once. */
export type Proof = { readonly step: number } | { readonly recoveryCode: string };

export const PURPOSE = "totp";
export const sealedFor = (supplierId: string, staffId: string) => `${supplierId} ${staffId}`;

/**
 * Ten guesses from one place in 15 minutes; elsewhere the owner still gets in. Fifty from everywhere: a million codes are few
 * for who knows the password, which strangers do not, so that nobody else keeps the owner out.
 */
export async function proveTotp(
  context: Context,
  totp: typeof staffTotp.$inferSelect,
  { code, clientAddress }: CodeClaim,
): Promise<Proof> {
  const place = clientAddress === null ? "" : addressBlock(clientAddress);
  const attempt = await countAttempt(context, [
    { name: "staff-totp", subject: `${place} ${totp.staffId}`, limit: 10 },
    { name: "staff-totp-account", subject: totp.staffId, limit: 50 },
  ]);
  const proof = /^\d{6}$/.test(code)
    ? await ofPhone(context, totp, code)
    : await ofPaper(context, totp, code);
  if (!proof) throw wrongCode.refuse();
  await attempt.giveBack();
  return proof;
}

type Kept = typeof staffTotp.$inferSelect;

async function ofPhone({ ports, now }: Context, totp: Kept, code: string): Promise<Proof | null> {
  const { supplierId, staffId, secret, lastStep } = totp;
  const opened = await unseal(ports, PURPOSE, sealedFor(supplierId, staffId), secret);
  const step = opened && (await stepOfCode(opened, code, { now, lastStep }));
  return step === null ? null : { step };
}

async function ofPaper({ ports }: Context, totp: Kept, code: string): Promise<Proof | null> {
  const recoveryCode = await hashRecoveryCode(ports, totp, code);
  return totp.recoveryCodes.includes(recoveryCode) ? { recoveryCode } : null;
}

/** Keyed, because fifty bits could be guessed from a plain hash. */
export async function hashRecoveryCode(
  { sign }: Pick<Ports, "sign">,
  { supplierId, staffId }: Pick<Kept, "supplierId" | "staffId">,
  code: string,
): Promise<string> {
  const plain = code.toUpperCase().replace(/[\s-]/g, "");
  const bytes = await sign(`recovery code ${supplierId} ${staffId} ${plain}`);
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
