import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import { hashToken } from "../../platform/auth/tokens.ts";
import { command } from "../../platform/command.ts";
import type { Tx } from "../../platform/db/scope.ts";
import { notFound } from "../../platform/http/problems.ts";
import { companyStatusConflict } from "../companies/index.ts";
import { companies } from "../companies/tables.ts";
import { settings } from "../settings/tables.ts";
import { invitationSent } from "./events.ts";
import { invitationPageMissing } from "./problems.ts";
import { invitationToken } from "./queries.ts";
import { type InvitationInput, presentInvitation } from "./schemas.ts";
import { invitations } from "./tables.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
const VALID_DAYS = 14;
/** Further people may be invited to a company that is registered already. */
const INVITABLE = ["invited", "registered", "active"];

type Input = z.infer<typeof InvitationInput> & { readonly id: string };

/** Sends a link to one e-mail. A link sent to it before, for the same company, stops working. */
export const inviteCompany = command({
  permission: { staff: "companies.write" },
  audit: "invitation.sent",
  load: async (tx: Tx, { id }: Input) => {
    const [[company], [own]] = await Promise.all([
      // Held, so that of two invitations sent at once one replaces the other.
      tx.db.select().from(companies).where(eq(companies.id, id)).for("no key update"),
      tx.db.select({ language: settings.language, page: settings.invitationUrl }).from(settings),
    ]);
    return { company, language: own?.language ?? "en", page: own?.page ?? null };
  },
  run: async (work, input, { loaded: { company, language, page } }) => {
    if (!company) throw notFound.refuse();
    if (!INVITABLE.includes(company.status)) {
      throw companyStatusConflict.refuse({ facts: { company_status: company.status } });
    }
    if (page === null) throw invitationPageMissing.refuse();
    const email = input.email.toLowerCase();
    const id = work.id("inv");
    const row = {
      supplierId: work.supplierId,
      companyId: company.id,
      id,
      email,
      name: input.name ?? null,
      message: input.message?.trim() || null,
      language: input.language ?? company.language ?? language,
      tokenHash: await hashToken(await invitationToken(work.ports, work.supplierId, id)),
      expiresAt: new Date(work.now.getTime() + (input.valid_days ?? VALID_DAYS) * DAY_MS),
      usedAt: null,
      replacedAt: null,
      revokedAt: null,
      createdAt: work.now,
    };
    const earlier = and(
      eq(invitations.companyId, company.id),
      eq(invitations.email, email),
      isNull(invitations.usedAt),
      isNull(invitations.replacedAt),
      isNull(invitations.revokedAt),
    );
    await Promise.all([
      work.db.update(invitations).set({ replacedAt: work.now }).where(earlier),
      work.db.insert(invitations).values(row),
    ]);
    work.changed(id, [{ field: "company_id", before: null, after: company.id }]);
    work.emit(invitationSent, { recordId: id, companyId: company.id, data: {} });
    return presentInvitation(row, work.now);
  },
});
