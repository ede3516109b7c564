import type { Context } from "../../platform/context.ts";
import { type InvitationClaim, openInvitation } from "./open-invitation.ts";

/** What the page shows before anybody registers. */
export async function lookupInvitation(context: Context, claim: InvitationClaim) {
  const { invitation, company, supplier, accountId } = await openInvitation(context, claim);
  return {
    supplier_name: supplier.name,
    company_name: company.name,
    email: invitation.email,
    name: invitation.name,
    message: invitation.message,
    has_account: accountId !== null,
    expires_at: invitation.expiresAt.toISOString(),
  };
}
