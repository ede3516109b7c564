import { sql } from "drizzle-orm";
import { index, integer, text } from "drizzle-orm/pg-core";
import { id, instant } from "../../platform/db/columns.ts";
import { refers } from "../../platform/db/references.ts";
import { concerns, supplierTable } from "../../platform/db/tables.ts";
import { companies } from "../companies/tables.ts";

/** What the EU's register answered about a VAT ID, as evidence: rows are added and never changed. */
export const vatChecks = supplierTable(
  "vat_checks",
  { key: ["id"] },
  {
    id: id().notNull(),
    /** Null where it is an application's, before there is a company. */
    companyId: id(),
    /** The company's or the application's id. */
    recordId: id().notNull(),
    vatId: text().notNull(),
    status: text({ enum: ["valid", "invalid", "not_checked"] }).notNull(),
    /** Why there is no answer. */
    reason: text(),
    /** The register's number of the consultation: what a tax office wants to see. */
    requestIdentifier: text(),
    name: text(),
    address: text(),
    /** How often it was asked in a row without an answer, this time included. */
    tries: integer().notNull().default(1),
    /** When to ask again; never where there is an answer. */
    retryAt: instant(),
    at: instant().notNull(),
  },
  (t) => [
    concerns("vat_checks"),
    refers("vat_checks_company", [t.supplierId, t.companyId], [companies.supplierId, companies.id]),
    index("vat_checks_of_record").on(t.supplierId, t.recordId, t.id),
    index("vat_checks_due").on(t.supplierId, t.retryAt).where(sql`retry_at is not null`),
  ],
);
