import { boolean, integer, jsonb, text, uniqueIndex } from "drizzle-orm/pg-core";
import type { StaffPermission } from "../../kernel/permissions.ts";
import type { StaffScope } from "../../platform/auth/standing.ts";
import { id, instant } from "../../platform/db/columns.ts";
import { supplierTable } from "../../platform/db/tables.ts";

export const roles = supplierTable(
  "roles",
  { key: ["id"] },
  {
    id: id().notNull(),
    name: text().notNull(),
    permissions: jsonb().$type<readonly StaffPermission[]>().notNull(),
    /** `own` reaches only companies whose sales representative the member is. */
    scope: text().$type<StaffScope>().notNull().default("all"),
    /** Whoever has this role may do nothing before they have set up a second proof. */
    totpRequired: boolean().notNull().default(false),
    version: integer().notNull().default(1),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [uniqueIndex("roles_name").on(t.supplierId, t.name)],
);
