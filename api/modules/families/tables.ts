import { index, integer, jsonb, text, uniqueIndex } from "drizzle-orm/pg-core";
import { id, instant } from "../../platform/db/columns.ts";
import { supplierTable } from "../../platform/db/tables.ts";

export const families = supplierTable(
  "families",
  { key: ["id"] },
  {
    id: id().notNull(),
    externalId: text(),
    name: text().notNull(),
    description: text(),
    /** The attributes in which the variants differ, in the order they are chosen by. */
    options: jsonb().$type<readonly string[]>().notNull().default([]),
    version: integer().notNull().default(1),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [
    uniqueIndex("families_external_id").on(t.supplierId, t.externalId),
    index("families_changed").on(t.supplierId, t.updatedAt),
  ],
);
