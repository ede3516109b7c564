import { integer, jsonb, text, uniqueIndex } from "drizzle-orm/pg-core";
import type { StaffPermission } from "../../platform/auth/permissions.ts";
import { id, instant } from "../../platform/db/columns.ts";
import { supplierTable } from "../../platform/db/tables.ts";

export const staff = supplierTable(
  "staff",
  { key: ["id"] },
  {
    id: id().notNull(),
    /** Lower case. */
    email: text().notNull(),
    name: text().notNull(),
    passwordHash: text().notNull(),
    permissions: jsonb().$type<readonly StaffPermission[]>().notNull(),
    status: text({ enum: ["active", "inactive"] })
      .notNull()
      .default("active"),
    version: integer().notNull().default(1),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [uniqueIndex("staff_email").on(t.supplierId, t.email)],
);
