import { eq } from "drizzle-orm";
import type { z } from "zod";
import { command, type Work } from "../../platform/command.ts";
import type { Tx } from "../../platform/db/scope.ts";
import { invalidRequest, notFound } from "../../platform/http/problems.ts";
import { createAddress } from "../addresses/index.ts";
import { addMembership, registerBuyer, requirePasswordPage } from "../buyers/index.ts";
import { buyers } from "../buyers/tables.ts";
import { admitCompany, companyStatusConflict, createCompany, lockCompany } from "../companies/index.ts";
import { companies } from "../companies/tables.ts";
import { askMembers } from "../memberships/index.ts";
import { applicationAccepted } from "./events.ts";
import { applicationDecided } from "./problems.ts";
import { lockApplication } from "./queries.ts";
import { type AcceptanceSchema, type ApplicationRow, presentApplication } from "./schemas.ts";
import { applications } from "./tables.ts";

type Input = z.infer<typeof AcceptanceSchema> & { readonly id: string };

/**
 * Both have said yes now, so the company is connected at once, and the applicant signs in with the password chosen. Where
 * nobody has shown yet that they read the mailbox, that password may be a stranger's: it is dropped, and whoever reads the
 * mail of the acceptance confirms with its link.
 */
export const acceptApplication = command({
  permission: { staff: "applications.decide" },
  audit: "application.accepted",
  load: (tx: Tx, { id }: Input) => lockApplication(tx, id),
  run: async (work, { id, company_id, message }, { loaded: row }) => {
    if (!row) throw notFound.refuse();
    if (row.status !== "submitted") throw applicationDecided.refuse({ facts: { status: row.status } });
    const companyId =
      company_id === undefined ? await makeCompany(work, row) : await attach(work, row, company_id);
    await admitCompany.within(work, { id: companyId });
    const { buyerId, membershipId } = row.emailConfirmedAt
      ? await join(work, row, companyId)
      : await ask(work, row, companyId);
    const [decided] = await work.db
      .update(applications)
      .set({
        status: "accepted",
        companyId,
        buyerId,
        membershipId,
        answer: message?.trim() || null,
        // The account has it, or has one of its own.
        passwordHash: null,
        decidedAt: work.now,
        updatedAt: work.now,
      })
      .where(eq(applications.id, id))
      .returning();
    if (!decided) throw new Error("a locked row was not updated");
    work.changed(id, [
      { field: "status", before: "submitted", after: "accepted" },
      { field: "company_id", before: null, after: companyId },
      ...(buyerId === null ? [] : [{ field: "buyer_id", before: null, after: buyerId }]),
    ]);
    work.emit(applicationAccepted, {
      recordId: id,
      companyId,
      data: { company_id: companyId, buyer_id: buyerId, membership_id: membershipId },
    });
    return presentApplication(decided);
  },
});

async function makeCompany(work: Work, row: ApplicationRow): Promise<string> {
  const code = row.identificationCode;
  const [taken] =
    code === null
      ? []
      : await work.db
          .select({ id: companies.id })
          .from(companies)
          .where(eq(companies.identificationCode, code));
  const made = await createCompany.within(work, {
    name: row.companyName,
    email: row.email,
    vat_id: row.vatId,
    country: row.country,
    registration_number: row.registrationNumber,
    phone: row.phone,
    // Another company's code stays with that one.
    identification_code: taken ? null : code,
    language: row.language,
  });
  await createAddress.within(work, { ...row.address, company_id: made.id });
  return made.id;
}

async function attach(work: Work, row: ApplicationRow, id: string): Promise<string> {
  const company = await lockCompany(work, id);
  if (!company) {
    throw invalidRequest.refuse({
      errors: [{ pointer: "/company_id", code: "unknown_company", detail: "is not one of your companies" }],
    });
  }
  if (company.status === "suspended" || company.status === "closed") {
    throw companyStatusConflict.refuse({ facts: { company_status: company.status } });
  }
  if (company.status === "invited") await createAddress.within(work, { ...row.address, company_id: id });
  return id;
}

interface Applicant {
  readonly buyerId: string | null;
  /** Of whoever is waited for. */
  readonly membershipId: string | null;
}

async function join(work: Work, row: ApplicationRow, companyId: string): Promise<Applicant> {
  const buyerId = await accountOf(work, row);
  await addMembership.within(work, { buyerId, companyId });
  return { buyerId, membershipId: null };
}

// Who orders for the company already, or was asked to.
const KNOWN = `select
  (select m.buyer_id from memberships m join buyers b on b.id = m.buyer_id
    where m.company_id = $1 and b.email = $2) as "buyerId",
  (select id from waiting_memberships where company_id = $1 and email = $2 and status = 'waiting') as "membershipId"`;

async function ask(work: Work, row: ApplicationRow, companyId: string): Promise<Applicant> {
  const { email, contactName: name, language, consents } = row;
  await requirePasswordPage(work);
  await askMembers.within(work, [{ email, name, language, consents, companyId, unmailed: true }]);
  const [known] = await work.query<Applicant>(KNOWN, [companyId, email]);
  if (!known) throw new Error("a query of one row yields none");
  return known;
}

/** Whoever has an account with the e-mail keeps it, and its password. */
async function accountOf(work: Work, row: ApplicationRow): Promise<string> {
  const made =
    row.passwordHash === null
      ? null
      : await registerBuyer.within(work, {
          email: row.email,
          name: row.contactName,
          passwordHash: row.passwordHash,
          language: row.language,
          consents: row.consents,
        });
  if (made) return made.id;
  const [known] = await work.db.select({ id: buyers.id }).from(buyers).where(eq(buyers.email, row.email));
  if (!known) throw new Error("an e-mail that is taken has no account");
  return known.id;
}
