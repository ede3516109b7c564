/**
 * A password put to the test, outside any transaction: counted before it is judged, and with the same work whether the
 * account exists or not.
 */
import { type AttemptLimit, addressBlock, countAttempt } from "../../platform/auth/attempts.ts";
import { verifyPassword } from "../../platform/auth/passwords.ts";
import type { Context } from "../../platform/context.ts";
import { invalidCredentials } from "./problems.ts";

export interface PasswordClaim {
  readonly kind: "buyer" | "staff";
  /** Lower case. */
  readonly email: string;
  readonly password: string;
  /** Of the network; null where the runtime cannot tell. */
  readonly clientAddress: string | null;
}

export interface Account {
  readonly passwordHash: string | null;
  readonly status: "active" | "inactive";
}

/** Ten guesses from one place; more for an office behind one address, and for an account that somebody else attacks. */
function limits({ kind, email, clientAddress }: PasswordClaim): AttemptLimit[] {
  const address = clientAddress === null ? null : addressBlock(clientAddress);
  return [
    { name: `${kind}-sign-in`, subject: `${address ?? ""} ${email}`, limit: 10 },
    { name: `${kind}-sign-in-account`, subject: email, limit: 30 },
    ...(address === null ? [] : [{ name: `${kind}-sign-in-address`, subject: address, limit: 100 }]),
  ];
}

export async function provePassword<A extends Account>(
  context: Context,
  claim: PasswordClaim,
  find: (context: Context, email: string) => Promise<A | undefined>,
): Promise<A> {
  const attempt = await countAttempt(context, limits(claim));
  const account = await find(context, claim.email);
  const right = await verifyPassword(context.ports.passwords, account?.passwordHash ?? null, claim.password);
  if (!account || !right || account.status !== "active") throw invalidCredentials.refuse();
  await attempt.giveBack();
  return account;
}
