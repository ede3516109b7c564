import { integer, text, uniqueIndex } from "drizzle-orm/pg-core";
import { id, instant } from "../../platform/db/columns.ts";
import { supplierTable } from "../../platform/db/tables.ts";

export const warehouses = supplierTable(
  "warehouses",
  { key: ["id"] },
  {
    id: id().notNull(),
    externalId: text(),
    name: text().notNull(),
    /** Allocation order: the lowest first. */
    position: integer().notNull().default(0),
    status: text({ enum: ["active", "inactive"] })
      .notNull()
      .default("active"),
    version: integer().notNull().default(1),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [uniqueIndex("warehouses_external_id").on(t.supplierId, t.externalId)],
);
