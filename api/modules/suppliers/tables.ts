import { sql } from "drizzle-orm";
import { pgPolicy, pgTable, text } from "drizzle-orm/pg-core";
import { id, instant } from "../../platform/db/columns.ts";
import { appRole, systemRole } from "../../platform/db/tables.ts";

const OWN = sql`id = current_setting('app.supplier_id', true)`;

/** The tenants. The one table without `supplier_id`: its `id` is that column everywhere else. */
export const suppliers = pgTable(
  "suppliers",
  { id: id().primaryKey(), name: text().notNull(), createdAt: instant().notNull() },
  () => [
    pgPolicy("suppliers_supplier", { as: "permissive", for: "all", to: appRole, using: OWN, withCheck: OWN }),
    pgPolicy("suppliers_system", {
      as: "permissive",
      for: "all",
      to: systemRole,
      using: sql`true`,
      withCheck: sql`true`,
    }),
  ],
);
