import { sql } from "drizzle-orm";
import { index, integer, jsonb, text, uniqueIndex } from "drizzle-orm/pg-core";
import type { BuyerCapability } from "../../kernel/permissions.ts";
import { id, instant } from "../../platform/db/columns.ts";
import { refers } from "../../platform/db/references.ts";
import { companyTable } from "../../platform/db/tables.ts";
import { buyerRoles } from "../buyer-roles/tables.ts";
import { buyers, type Consents } from "../buyers/tables.ts";
import { companies } from "../companies/tables.ts";
import { locations } from "../locations/tables.ts";

/**
 * Whom somebody wants to order for a company, until they say so themselves. It names an e-mail and no account, so that
 * nothing in it, neither its id nor its times, says whether the e-mail has one.
 */
export const waitingMemberships = companyTable(
  "waiting_memberships",
  { key: ["id"] },
  {
    id: id().notNull(),
    /** Lower case. */
    email: text().notNull(),
    /** As whoever asks calls them; the name of a new account. */
    name: text().notNull(),
    language: text(),
    roleId: id(),
    locationId: id(),
    /** Null where none are given beside the role. */
    capabilities: jsonb().$type<readonly BuyerCapability[]>(),
    /** Given with an application, for a new account. */
    consents: jsonb().$type<Consents>(),
    /** The colleague who asks; null for the supplier. */
    invitedBy: id(),
    status: text({ enum: ["waiting", "confirmed", "withdrawn"] })
      .notNull()
      .default("waiting"),
    /** Of the latest link. */
    tokenHash: text().notNull(),
    expiresAt: instant().notNull(),
    /** Who confirmed it. */
    buyerId: id(),
    /** Counts the links as well: each is signed with its own number. */
    version: integer().notNull().default(1),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [
    refers("waiting_memberships_company", [t.supplierId, t.companyId], [companies.supplierId, companies.id]),
    refers("waiting_memberships_role", [t.supplierId, t.roleId], [buyerRoles.supplierId, buyerRoles.id]),
    refers(
      "waiting_memberships_location",
      [t.supplierId, t.locationId],
      [locations.supplierId, locations.id],
    ),
    refers("waiting_memberships_inviter", [t.supplierId, t.invitedBy], [buyers.supplierId, buyers.id]),
    refers("waiting_memberships_buyer", [t.supplierId, t.buyerId], [buyers.supplierId, buyers.id]),
    uniqueIndex("waiting_memberships_token").on(t.supplierId, t.tokenHash),
    uniqueIndex("waiting_memberships_email")
      .on(t.supplierId, t.companyId, t.email)
      .where(sql`status = 'waiting'`),
    index("waiting_memberships_open").on(t.supplierId, t.id).where(sql`status = 'waiting'`),
    index("waiting_memberships_changed").on(t.supplierId, t.updatedAt).where(sql`status = 'waiting'`),
  ],
);
