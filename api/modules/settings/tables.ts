import { integer, text } from "drizzle-orm/pg-core";
import { instant } from "../../platform/db/columns.ts";
import { supplierTable } from "../../platform/db/tables.ts";

/** One row a supplier. */
export const settings = supplierTable(
  "settings",
  { key: [] },
  {
    language: text().notNull().default("en"),
    senderName: text().notNull(),
    senderEmail: text().notNull(),
    replyTo: text(),
    logoUrl: text(),
    accentColour: text(),
    contactEmail: text(),
    signInUrl: text(),
    orderUrl: text(),
    invitationUrl: text(),
    /** `{year}` and `{number}` (six digits) are filled in. */
    orderNumberFormat: text().notNull().default("{year}-{number}"),
    version: integer().notNull().default(1),
    updatedAt: instant().notNull(),
  },
);
