import { index, integer, jsonb, text, uniqueIndex } from "drizzle-orm/pg-core";
import { id, instant } from "../../platform/db/columns.ts";
import { refers } from "../../platform/db/references.ts";
import { concerns, supplierTable } from "../../platform/db/tables.ts";
import { buyers, type Consents } from "../buyers/tables.ts";
import { companies } from "../companies/tables.ts";
import { waitingMemberships } from "../memberships/tables.ts";

export interface ApplicationAddress {
  readonly line1: string;
  readonly line2?: string | null | undefined;
  readonly postal_code: string;
  readonly city: string;
  readonly region?: string | null | undefined;
  readonly country: string;
  readonly phone?: string | null | undefined;
  readonly company_name?: string | undefined;
  readonly contact_name?: string | null | undefined;
}

/** Companies that ask for an account. No buyer sees one before it is accepted. */
export const applications = supplierTable(
  "applications",
  { key: ["id"] },
  {
    id: id().notNull(),
    status: text({ enum: ["submitted", "accepted", "refused"] })
      .notNull()
      .default("submitted"),
    companyName: text().notNull(),
    vatId: text(),
    country: text().notNull(),
    registrationNumber: text(),
    phone: text(),
    address: jsonb().$type<ApplicationAddress>().notNull(),
    identificationCode: text(),
    contactName: text().notNull(),
    /** Lower case. */
    email: text().notNull(),
    /** Blanked by the decision: the buyer's account has it then. */
    passwordHash: text(),
    language: text(),
    consents: jsonb().$type<Consents>().notNull(),
    message: text(),
    /** When the link mailed to the applicant was followed; null while nobody has shown that they read the mailbox. */
    emailConfirmedAt: instant(),
    /** Of the latest link. */
    confirmHash: text(),
    confirmExpiresAt: instant(),
    /** How many links were made: each is signed with its own number. */
    confirmLinks: integer().notNull().default(0),
    /** What it became. */
    companyId: id(),
    buyerId: id(),
    /** Waits for whoever reads the mailbox, where it was accepted before the e-mail was confirmed. */
    membershipId: id(),
    /** Why it was refused, or the words with which it was accepted. */
    answer: text(),
    decidedAt: instant(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [
    concerns("applications"),
    refers("applications_company", [t.supplierId, t.companyId], [companies.supplierId, companies.id]),
    refers("applications_buyer", [t.supplierId, t.buyerId], [buyers.supplierId, buyers.id]),
    refers(
      "applications_membership",
      [t.supplierId, t.membershipId],
      [waitingMemberships.supplierId, waitingMemberships.id],
    ),
    uniqueIndex("applications_link").on(t.supplierId, t.confirmHash),
    index("applications_by_status").on(t.supplierId, t.status, t.id),
    index("applications_email").on(t.supplierId, t.email),
    index("applications_vat_id").on(t.supplierId, t.vatId),
  ],
);
