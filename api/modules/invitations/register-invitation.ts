import { eq } from "drizzle-orm";
import type { z } from "zod";
import { command, type Work } from "../../platform/command.ts";
import type { Context } from "../../platform/context.ts";
import { createAddress } from "../addresses/index.ts";
import { accountExists, addMembership, membershipsOf, presentMe, registerBuyer } from "../buyers/index.ts";
import { registerCompany } from "../companies/index.ts";
import { companies } from "../companies/tables.ts";
import { buyerAccount, provePassword, startBuyerSession } from "../sessions/index.ts";
import { settings } from "../settings/tables.ts";
import { invitationAccepted } from "./events.ts";
import { openInvitation, refuseUnlessOpen } from "./open-invitation.ts";
import { invitationUnknown } from "./problems.ts";
import { consentsGiven, type RegistrationSchema } from "./schemas.ts";
import { invitations } from "./tables.ts";

type Input = z.infer<typeof RegistrationSchema> & {
  readonly origin: string | null;
  readonly clientAddress: string | null;
};

/** All or nothing: the account, the company's data, its address, the membership, the used invitation, the session. */
export const registerInvitation = command({
  permission: { visitor: true },
  audit: "invitation.used",
  secretAnswer: true,
  prepare: proveOrHash,
  run: async (work, input, { prepared: { invitation, account, passwordHash } }) => {
    const { companyId } = invitation;
    // The company first, as whoever invites does.
    const [[company], [current]] = await Promise.all([
      work.db.select().from(companies).where(eq(companies.id, companyId)).for("update"),
      work.db.select().from(invitations).where(eq(invitations.id, invitation.id)).for("update"),
    ]);
    if (!company || !current) throw invitationUnknown.refuse();
    refuseUnlessOpen(current, company.status, work.now);
    const buyer = account ?? (await newBuyer(work, input, invitation, passwordHash));
    if (company.status === "invited") await fillCompany(work, companyId, input.company);
    await addMembership.within(work, { buyerId: buyer.id, companyId });
    await work.db.update(invitations).set({ usedAt: work.now }).where(eq(invitations.id, invitation.id));
    work.changed(invitation.id, [{ field: "buyer_id", before: null, after: buyer.id }]);
    work.emit(invitationAccepted, { recordId: invitation.id, companyId, data: { buyer_id: buyer.id } });
    const grant = await startBuyerSession(work, { buyerId: buyer.id, companyId, origin: input.origin });
    const all = await membershipsOf(work, buyer.id);
    const own = all.find((membership) => membership.company.id === companyId);
    if (!own) throw new Error("a membership just made is not there");
    return { ...grant, ...presentMe(buyer, own, all) };
  },
});

/** Slow, so before the transaction: the password of the account that is there, or the hash for the new one. */
async function proveOrHash(context: Context, { token, password, clientAddress }: Input) {
  const { invitation, accountId } = await openInvitation(context, { token, clientAddress });
  if (accountId === null) {
    return { invitation, account: null, passwordHash: await context.ports.passwords.hash(password) };
  }
  const claim = { kind: "buyer" as const, email: invitation.email, password, clientAddress };
  return { invitation, account: await provePassword(context, claim, buyerAccount), passwordHash: "" };
}

type Invitation = typeof invitations.$inferSelect;

async function newBuyer(work: Work, input: Input, { email, language }: Invitation, passwordHash: string) {
  const [own] = await work.db.select({ termsVersion: settings.termsVersion }).from(settings);
  const buyer = await registerBuyer.within(work, {
    email,
    name: input.name,
    passwordHash,
    language,
    consents: consentsGiven(input.consents, work.now, own?.termsVersion ?? null),
  });
  // Registered with another company's invitation since the password was hashed.
  if (!buyer) throw accountExists.refuse();
  return buyer;
}

async function fillCompany(work: Work, id: string, { address, ...company }: Input["company"]): Promise<void> {
  await registerCompany.within(work, {
    id,
    name: company.name,
    vatId: company.vat_id ?? null,
    country: company.country ?? address.country,
    phone: company.phone ?? null,
    registrationNumber: company.registration_number ?? null,
    identificationCode: company.identification_code ?? null,
  });
  await createAddress.within(work, { ...address, company_id: id });
}
