/** A link's token put to the test: counted by address, because it could be guessed, and refused by what became of it. */
import { addressBlock, countAttempt } from "../../platform/auth/attempts.ts";
import { hashToken } from "../../platform/auth/tokens.ts";
import type { Context } from "../../platform/context.ts";
import { companySuspended } from "../../platform/http/problems.ts";
import { linkEnded, linkUnknown } from "../password-resets/index.ts";
import { findWaiting } from "./queries.ts";

export interface MembershipClaim {
  readonly token: string;
  /** Of the network; null where the runtime cannot tell. */
  readonly clientAddress: string | null;
}

export async function openMembership(context: Context, { token, clientAddress }: MembershipClaim) {
  const attempt =
    clientAddress === null
      ? null
      : await countAttempt(context, [
          { name: "membership-link", subject: addressBlock(clientAddress), limit: 30 },
        ]);
  const found = await findWaiting(context, await hashToken(token));
  if (!found) throw linkUnknown.refuse();
  await attempt?.giveBack();
  const { waiting, company, account } = found;
  if (company.status === "closed" || account?.status === "inactive") throw linkUnknown.refuse();
  if (waiting.status !== "waiting" || waiting.expiresAt <= context.now) throw linkEnded.refuse();
  if (company.status === "suspended") throw companySuspended.refuse();
  return found;
}

/** What the page behind the link shows. */
export async function lookupMembership(context: Context, claim: MembershipClaim) {
  const { waiting, company, supplier, inviter, account } = await openMembership(context, claim);
  return {
    supplier_name: supplier.name,
    company_name: company.name,
    invited_by: inviter?.name ?? null,
    email: waiting.email,
    name: account?.name ?? waiting.name,
    choose_password: (account?.passwordHash ?? null) === null,
    expires_at: waiting.expiresAt.toISOString(),
  };
}
