import { sql } from "drizzle-orm";
import { index, integer, jsonb, pgPolicy, text, uniqueIndex } from "drizzle-orm/pg-core";
import type { BuyerCapability } from "../../kernel/permissions.ts";
import { id, instant } from "../../platform/db/columns.ts";
import { refers } from "../../platform/db/references.ts";
import { appRole, companyTable, reaches, supplierTable } from "../../platform/db/tables.ts";
import { buyerRoles } from "../buyer-roles/tables.ts";
import { companies } from "../companies/tables.ts";
import { locations } from "../locations/tables.ts";

// A buyer may belong to several companies, so the company axis goes through the memberships, which carry it.
const COLLEAGUE = sql`current_setting('app.company_id', true) = '*' or exists (
  select 1 from memberships m where m.supplier_id = buyers.supplier_id and m.buyer_id = buyers.id
    and (${reaches("m.company_id")}))`;

// What proves who somebody is: no colleague ever reads it, so these are for visitors' and staff's scopes alone.
const NO_COLLEAGUE = sql`current_setting('app.company_id', true) = '*'`;

/** When each consent was given; whom staff or a colleague added has given none. */
export interface Consents {
  readonly terms?: string;
  readonly privacy?: string;
  /** Optional ones, each on its own. */
  readonly management_software?: string;
  readonly sell_online?: string;
  /** Which text of the terms it was. */
  readonly terms_version?: string;
}

export const buyers = supplierTable(
  "buyers",
  { key: ["id"] },
  {
    id: id().notNull(),
    /** Lower case; unique per supplier. */
    email: text().notNull(),
    name: text().notNull(),
    /** Null until the person chooses one. */
    passwordHash: text(),
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
    index("buyers_by_status").on(t.supplierId, t.status, t.id),
    index("buyers_changed").on(t.supplierId, t.updatedAt),
  ],
);

export const CREDENTIAL_KINDS = ["reset", "link", "temporary", "email"] as const;

/**
 * What a mail gives a buyer once: a link to reset or first set the password, a temporary password, the confirmation of
 * a new e-mail. Only its hash is kept; signing the id makes it again for the mail.
 */
export const buyerCredentials = supplierTable(
  "buyer_credentials",
  { key: ["id"] },
  {
    id: id().notNull(),
    buyerId: id().notNull(),
    kind: text({ enum: CREDENTIAL_KINDS }).notNull(),
    hash: text().notNull(),
    /** The new e-mail that is to be confirmed. */
    email: text(),
    expiresAt: instant().notNull(),
    /** Used, or replaced by a newer one. */
    endedAt: instant(),
    createdAt: instant().notNull(),
  },
  (t) => [
    pgPolicy("buyer_credentials_company", {
      as: "restrictive",
      for: "all",
      to: appRole,
      using: NO_COLLEAGUE,
      withCheck: NO_COLLEAGUE,
    }),
    refers("buyer_credentials_buyer", [t.supplierId, t.buyerId], [buyers.supplierId, buyers.id]),
    uniqueIndex("buyer_credentials_hash").on(t.supplierId, t.hash),
    index("buyer_credentials_of_buyer").on(t.supplierId, t.buyerId, t.kind),
  ],
);

/** Which companies a buyer orders for, and what they may do there. */
export const memberships = companyTable(
  "memberships",
  { key: ["companyId", "buyerId"] },
  {
    buyerId: id().notNull(),
    roleId: id(),
    /** Beside the role's; each for what is the company's, carts for one's own. */
    capabilities: jsonb().$type<readonly BuyerCapability[]>().notNull(),
    /** An inactive member cannot sign in for this company. */
    status: text({ enum: ["active", "inactive"] })
      .notNull()
      .default("active"),
    /** The branch this person orders for; null for none in particular. */
    locationId: id(),
    createdAt: instant().notNull(),
  },
  (t) => [
    refers("memberships_role", [t.supplierId, t.roleId], [buyerRoles.supplierId, buyerRoles.id]),
    refers("memberships_company", [t.supplierId, t.companyId], [companies.supplierId, companies.id]),
    refers("memberships_buyer", [t.supplierId, t.buyerId], [buyers.supplierId, buyers.id]),
    refers("memberships_location", [t.supplierId, t.locationId], [locations.supplierId, locations.id]),
    index("memberships_of_buyer").on(t.supplierId, t.buyerId),
  ],
);
