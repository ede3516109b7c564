import { sql } from "drizzle-orm";
import { index, integer, pgPolicy, text, uniqueIndex } from "drizzle-orm/pg-core";
import { id, instant, sortable } from "../../platform/db/columns.ts";
import { appRole, supplierTable } from "../../platform/db/tables.ts";
import { COMPANY_STATUSES } from "./domain/status.ts";

const OWN = sql`current_setting('app.company_id', true) in ('*', id)`;

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
    connectedAt: instant(),
    version: integer().notNull().default(1),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [
    // The company axis of the company itself is its id.
    pgPolicy("companies_company", { as: "restrictive", for: "all", to: appRole, using: OWN, withCheck: OWN }),
    uniqueIndex("companies_external_id").on(t.supplierId, t.externalId),
    index("companies_name").on(t.supplierId, t.nameSort, t.id),
  ],
);
