import { boolean, index, integer, text } from "drizzle-orm/pg-core";
import { id, instant } from "../../platform/db/columns.ts";
import { refers } from "../../platform/db/references.ts";
import { companyTable } from "../../platform/db/tables.ts";
import { companies } from "../companies/tables.ts";
import { locations } from "../locations/tables.ts";

export const addresses = companyTable(
  "addresses",
  { key: ["id"] },
  {
    id: id().notNull(),
    /** The branch it belongs to; null for the company as a whole. */
    locationId: id(),
    label: text().notNull(),
    companyName: text().notNull(),
    contactName: text(),
    line1: text().notNull(),
    line2: text(),
    postalCode: text().notNull(),
    city: text().notNull(),
    region: text(),
    country: text().notNull(),
    phone: text(),
    isBillingDefault: boolean().notNull().default(false),
    isShippingDefault: boolean().notNull().default(false),
    version: integer().notNull().default(1),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [
    refers("addresses_company", [t.supplierId, t.companyId], [companies.supplierId, companies.id]),
    refers("addresses_location", [t.supplierId, t.locationId], [locations.supplierId, locations.id]),
    index("addresses_of_company").on(t.supplierId, t.companyId, t.id),
  ],
);
