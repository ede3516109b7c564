import type { z } from "zod";
import { addressBlock, countAttempt } from "../../platform/auth/attempts.ts";
import { hashToken } from "../../platform/auth/tokens.ts";
import { command } from "../../platform/command.ts";
import type { Context } from "../../platform/context.ts";
import { requireVatId } from "../companies/index.ts";
import { consentsGiven } from "../invitations/index.ts";
import { applicationSubmitted } from "./events.ts";
import { applicationsClosed } from "./problems.ts";
import { applicationToken, LINK_MS, readTerms } from "./queries.ts";
import type { ApplicationInput } from "./schemas.ts";
import { applications } from "./tables.ts";

type Input = z.infer<typeof ApplicationInput> & { readonly clientAddress: string | null };

/** What is known of the company or the e-mail is for staff alone: whoever asks gets the same answer always. */
export const submitApplication = command({
  permission: { visitor: true },
  audit: "application.submitted",
  prepare: countAndHash,
  run: async (
    work,
    { company, contact, consents, message },
    { prepared: { passwordHash, termsVersion } },
  ) => {
    const { vatId } = requireVatId(company.vat_id ?? null, company.country, "/company/vat_id");
    const id = work.id("app");
    await work.db.insert(applications).values({
      supplierId: work.supplierId,
      id,
      companyName: company.name,
      vatId,
      country: company.country,
      registrationNumber: company.registration_number ?? null,
      phone: company.phone ?? null,
      address: company.address,
      identificationCode: company.identification_code ?? null,
      contactName: contact.name,
      email: contact.email.toLowerCase(),
      passwordHash,
      language: contact.language ?? null,
      consents: consentsGiven(consents, work.now, termsVersion),
      message: message?.trim() || null,
      confirmHash: await hashToken(await applicationToken(work.ports, work.supplierId, id, 1)),
      confirmExpiresAt: new Date(work.now.getTime() + LINK_MS),
      confirmLinks: 1,
      createdAt: work.now,
      updatedAt: work.now,
    });
    work.changed(id, [{ field: "status", before: null, after: "submitted" }]);
    work.emit(applicationSubmitted, { recordId: id, data: {} });
    return { status: "received" };
  },
});

/** Each application costs people's time and mails, so they are few from one address and for one e-mail. */
async function countAndHash(context: Context, { contact, clientAddress }: Input) {
  const { open, termsVersion } = await readTerms(context, undefined);
  if (!open) throw applicationsClosed.refuse();
  await countAttempt(context, [
    { name: "application-email", subject: contact.email.toLowerCase(), limit: 3 },
    ...(clientAddress === null
      ? []
      : [{ name: "application-address", subject: addressBlock(clientAddress), limit: 10 }]),
  ]);
  return { termsVersion, passwordHash: await context.ports.passwords.hash(contact.password) };
}
