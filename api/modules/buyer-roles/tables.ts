import { sql } from "drizzle-orm";
import { boolean, integer, jsonb, text, uniqueIndex } from "drizzle-orm/pg-core";
import type { Grant } from "../../kernel/grants.ts";
import { id, instant } from "../../platform/db/columns.ts";
import { supplierTable } from "../../platform/db/tables.ts";

export const buyerRoles = supplierTable(
  "buyer_roles",
  { key: ["id"] },
  {
    id: id().notNull(),
    name: text().notNull(),
    grants: jsonb().$type<readonly Grant[]>().notNull(),
    /** The role of whoever first comes to a company. */
    isFirst: boolean().notNull().default(false),
    /** The role of whoever comes later, without one. */
    isDefault: boolean().notNull().default(false),
    version: integer().notNull().default(1),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [
    uniqueIndex("buyer_roles_name").on(t.supplierId, t.name),
    uniqueIndex("buyer_roles_first").on(t.supplierId).where(sql`is_first`),
    uniqueIndex("buyer_roles_default").on(t.supplierId).where(sql`is_default`),
  ],
);
