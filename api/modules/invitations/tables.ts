import { index, text, uniqueIndex } from "drizzle-orm/pg-core";
import { id, instant } from "../../platform/db/columns.ts";
import { refers } from "../../platform/db/references.ts";
import { companyTable } from "../../platform/db/tables.ts";
import { companies } from "../companies/tables.ts";

export const invitations = companyTable(
  "invitations",
  { key: ["id"] },
  {
    id: id().notNull(),
    email: text().notNull(),
    name: text(),
    /** The supplier's own words in the mail. */
    message: text(),
    language: text().notNull(),
    tokenHash: text().notNull(),
    expiresAt: instant().notNull(),
    usedAt: instant(),
    /** Set by a newer invitation to the same address. */
    replacedAt: instant(),
    /** Taken back by staff. */
    revokedAt: instant(),
    createdAt: instant().notNull(),
  },
  (t) => [
    refers("invitations_company", [t.supplierId, t.companyId], [companies.supplierId, companies.id]),
    uniqueIndex("invitations_token").on(t.supplierId, t.tokenHash),
    index("invitations_of_company").on(t.supplierId, t.companyId, t.id),
  ],
);
