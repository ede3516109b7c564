import { index, jsonb, text } from "drizzle-orm/pg-core";
import { id, instant } from "../../platform/db/columns.ts";
import { refers } from "../../platform/db/references.ts";
import { concerns, supplierTable } from "../../platform/db/tables.ts";
import { buyers, type Consents } from "../buyers/tables.ts";
import { companies } from "../companies/tables.ts";

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
    /** What it became. */
    companyId: id(),
    buyerId: id(),
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
    index("applications_by_status").on(t.supplierId, t.status, t.id),
    index("applications_email").on(t.supplierId, t.email),
  ],
);
