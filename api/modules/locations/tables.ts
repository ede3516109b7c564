import { index, integer, text, uniqueIndex } from "drizzle-orm/pg-core";
import { id, instant } from "../../platform/db/columns.ts";
import { refers } from "../../platform/db/references.ts";
import { companyTable } from "../../platform/db/tables.ts";
import { companies } from "../companies/tables.ts";

export const locations = companyTable(
  "locations",
  { key: ["id"] },
  {
    id: id().notNull(),
    externalId: text(),
    name: text().notNull(),
    phone: text(),
    status: text({ enum: ["active", "inactive"] })
      .notNull()
      .default("active"),
    version: integer().notNull().default(1),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [
    refers("locations_company", [t.supplierId, t.companyId], [companies.supplierId, companies.id]),
    uniqueIndex("locations_external_id").on(t.supplierId, t.externalId),
    index("locations_of_company").on(t.supplierId, t.companyId, t.id),
    index("locations_by_status").on(t.supplierId, t.status, t.id),
    index("locations_changed").on(t.supplierId, t.updatedAt),
  ],
);
