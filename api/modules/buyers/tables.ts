import { sql } from "drizzle-orm";
import { index, integer, jsonb, pgPolicy, text, uniqueIndex } from "drizzle-orm/pg-core";
import type { BuyerCapability } from "../../platform/auth/permissions.ts";
import { id, instant } from "../../platform/db/columns.ts";
import { refers } from "../../platform/db/references.ts";
import { appRole, companyTable, supplierTable } from "../../platform/db/tables.ts";
import { companies } from "../companies/tables.ts";
import { locations } from "../locations/tables.ts";

// A buyer may belong to several companies, so the company axis goes through the memberships, which carry it.
const COLLEAGUE = sql`current_setting('app.company_id', true) = '*' or exists (
  select 1 from memberships m where m.supplier_id = buyers.supplier_id and m.buyer_id = buyers.id
    and m.company_id = current_setting('app.company_id', true))`;

export interface Consents {
  readonly terms: string;
  readonly privacy: string;
}

export const buyers = supplierTable(
  "buyers",
  { key: ["id"] },
  {
    id: id().notNull(),
    /** Lower case; unique per supplier. */
    email: text().notNull(),
    name: text().notNull(),
    passwordHash: text().notNull(),
    language: text(),
    status: text({ enum: ["active", "inactive"] })
      .notNull()
      .default("active"),
    /** When each consent was given. */
    consents: jsonb().$type<Consents>().notNull(),
    version: integer().notNull().default(1),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [
    pgPolicy("buyers_company", {
      as: "restrictive",
      for: "all",
      to: appRole,
      using: COLLEAGUE,
      withCheck: COLLEAGUE,
    }),
    uniqueIndex("buyers_email").on(t.supplierId, t.email),
  ],
);

/** Which companies a buyer orders for, and what they may do there. */
export const memberships = companyTable(
  "memberships",
  { key: ["companyId", "buyerId"] },
  {
    buyerId: id().notNull(),
    capabilities: jsonb().$type<readonly BuyerCapability[]>().notNull(),
    /** The branch this person orders for; null for none in particular. */
    locationId: id(),
    createdAt: instant().notNull(),
  },
  (t) => [
    refers("memberships_company", [t.supplierId, t.companyId], [companies.supplierId, companies.id]),
    refers("memberships_buyer", [t.supplierId, t.buyerId], [buyers.supplierId, buyers.id]),
    refers("memberships_location", [t.supplierId, t.locationId], [locations.supplierId, locations.id]),
    index("memberships_of_buyer").on(t.supplierId, t.buyerId),
  ],
);
