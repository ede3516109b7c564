/** A link's token put to the test: counted by address, because it could be guessed, and refused by what became of it. */
import { addressBlock, countAttempt } from "../../platform/auth/attempts.ts";
import { hashToken } from "../../platform/auth/tokens.ts";
import type { Context } from "../../platform/context.ts";
import { companySuspended } from "../../platform/http/problems.ts";
import { invitationState } from "./domain/state.ts";
import { invitationExpired, invitationUnknown, invitationUsed } from "./problems.ts";
import { findInvitation } from "./queries.ts";
import type { invitations } from "./tables.ts";

export interface InvitationClaim {
  readonly token: string;
  /** Of the network; null where the runtime cannot tell. */
  readonly clientAddress: string | null;
}

export async function openInvitation(context: Context, { token, clientAddress }: InvitationClaim) {
  const attempt =
    clientAddress === null
      ? null
      : await countAttempt(context, [
          { name: "invitation-link", subject: addressBlock(clientAddress), limit: 30 },
        ]);
  const found = await findInvitation(context, await hashToken(token));
  if (!found) throw invitationUnknown.refuse();
  await attempt?.giveBack();
  refuseUnlessOpen(found.invitation, found.company.status, context.now);
  return found;
}

export function refuseUnlessOpen(
  invitation: Pick<typeof invitations.$inferSelect, "usedAt" | "replacedAt" | "revokedAt" | "expiresAt">,
  companyStatus: string,
  now: Date,
): void {
  switch (invitationState(invitation, now)) {
    case "used":
      throw invitationUsed.refuse();
    case "revoked":
      throw invitationExpired.refuse({ detail: "The supplier has taken it back." });
    case "replaced":
      throw invitationExpired.refuse({
        detail: "A newer invitation was sent: use the link of the latest mail.",
      });
    case "expired":
      throw invitationExpired.refuse({ detail: "Ask the supplier for a new one." });
    case "open":
      if (companyStatus === "suspended") throw companySuspended.refuse();
      if (companyStatus === "closed") throw invitationUnknown.refuse();
  }
}
