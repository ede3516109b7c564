import { sql } from "drizzle-orm";
import { index, integer, pgPolicy, text, uniqueIndex } from "drizzle-orm/pg-core";
import { id, instant, sortable } from "../../platform/db/columns.ts";
import { refers } from "../../platform/db/references.ts";
import { appRole, reaches, supplierTable } from "../../platform/db/tables.ts";
import { staff } from "../staff/tables.ts";
import { COMPANY_STATUSES } from "./domain/status.ts";

const OWN = reaches("id");
// Whoever represents companies gives none away and takes none: both would change what they reach.
const STAYS = sql`(${OWN}) and coalesce(current_setting('app.staff_id', true), '') in ('', sales_rep_id)`;

export const companies = supplierTable(
  "companies",
  { key: ["id"] },
  {
    id: id().notNull(),
    externalId: text(),
    name: text().notNull(),
    nameSort: sortable().notNull(),
    email: text().notNull(),
    status: text({ enum: COMPANY_STATUSES }).notNull().default("invited"),
    vatId: text(),
    language: text(),
    /** Where it is taxed (ISO 3166). */
    country: text(),
    phone: text(),
    website: text(),
    registrationNumber: text(),
    /** Typed at registration to say which of the supplier's known companies this is. */
    identificationCode: text(),
    /** What kind of client it is (wholesale, retail, large…) and where: sales representatives are found by them. */
    clientType: text(),
    region: text(),
    salesRepId: id(),
    /** The latest answer about `vat_id`; the evidence is in vat_checks. */
    vatStatus: text({ enum: ["valid", "invalid", "not_checked"] })
      .notNull()
      .default("not_checked"),
    vatCheckedAt: instant(),
    /** Why it is suspended or closed; for staff. */
    statusReason: text(),
    connectedAt: instant(),
    version: integer().notNull().default(1),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [
    // The company axis of the company itself is its id.
    pgPolicy("companies_company", {
      as: "restrictive",
      for: "all",
      to: appRole,
      using: OWN,
      withCheck: STAYS,
    }),
    refers("companies_sales_rep", [t.supplierId, t.salesRepId], [staff.supplierId, staff.id]),
    uniqueIndex("companies_identification_code").on(t.supplierId, t.identificationCode),
    index("companies_of_sales_rep").on(t.supplierId, t.salesRepId, t.nameSort, t.id),
    uniqueIndex("companies_external_id").on(t.supplierId, t.externalId),
    index("companies_name").on(t.supplierId, t.nameSort, t.id),
    // What resembles an application.
    index("companies_vat_id").on(t.supplierId, t.vatId),
    index("companies_email").on(t.supplierId, t.email),
    index("companies_by_status").on(t.supplierId, t.status, t.nameSort, t.id),
    index("companies_of_type").on(t.supplierId, t.clientType, t.nameSort, t.id),
    index("companies_of_region").on(t.supplierId, t.region, t.nameSort, t.id),
    index("companies_changed").on(t.supplierId, t.updatedAt),
  ],
);
