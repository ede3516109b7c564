import { index, integer, text } from "drizzle-orm/pg-core";
import { instant } from "../db/columns.ts";
import { supplierTable } from "../db/tables.ts";

/** How often something guessable was tried: sign-ins, tokens, codes. The subject is stored as its HMAC. */
export const attempts = supplierTable(
  "attempts",
  { key: ["subject"] },
  { subject: text().notNull(), count: integer().notNull(), windowEndsAt: instant().notNull() },
  (t) => [index("attempts_over").on(t.supplierId, t.windowEndsAt)],
);
