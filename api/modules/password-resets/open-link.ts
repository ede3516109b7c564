/** A link's token put to the test: counted by address, because it could be guessed. */
import { addressBlock, countAttempt } from "../../platform/auth/attempts.ts";
import { digestOf } from "../../platform/auth/tokens.ts";
import type { Context } from "../../platform/context.ts";
import { linkEnded, linkUnknown } from "./problems.ts";
import { findLink } from "./queries.ts";

export interface LinkClaim {
  readonly token: string;
  readonly clientAddress: string | null;
}

export async function openLink(
  context: Context,
  { token, clientAddress }: LinkClaim,
  kind: "password" | "email",
) {
  const attempt =
    clientAddress === null
      ? null
      : await countAttempt(context, [
          { name: "mailed-link", subject: addressBlock(clientAddress), limit: 30 },
        ]);
  const found = await findLink(context, await digestOf(token));
  const { credential, buyer } = found ?? {};
  const fits =
    credential && credential.kind !== "temporary" && (credential.kind === "email") === (kind === "email");
  if (!fits || !buyer || buyer.status !== "active") throw linkUnknown.refuse();
  await attempt?.giveBack();
  if (credential.endedAt !== null || credential.expiresAt <= context.now) throw linkEnded.refuse();
  return { credential, buyer };
}

export async function lookupPasswordLink(context: Context, claim: LinkClaim) {
  const { credential, buyer } = await openLink(context, claim, "password");
  return {
    email: buyer.email,
    name: buyer.name,
    first: buyer.passwordHash === null,
    expires_at: credential.expiresAt.toISOString(),
  };
}
