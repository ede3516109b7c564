import { sql } from "drizzle-orm";
import { boolean, date, index, integer, text, uniqueIndex } from "drizzle-orm/pg-core";
import { exact, id, instant } from "../../platform/db/columns.ts";
import { refers } from "../../platform/db/references.ts";
import { companyTable } from "../../platform/db/tables.ts";
import { companies } from "../companies/tables.ts";
import { priceLists } from "../price-lists/tables.ts";

export const contracts = companyTable(
  "contracts",
  { key: ["id"] },
  {
    id: id().notNull(),
    externalId: text(),
    name: text().notNull(),
    priceListId: id().notNull(),
    currency: text().notNull(),
    taxTreatment: text({ enum: ["standard", "exempt", "reverse_charge"] })
      .notNull()
      .default("standard"),
    paymentKind: text({ enum: ["prepaid", "net"] }).notNull(),
    netDays: integer(),
    prepayPercent: exact(),
    deliveryTerms: text(),
    minimumOrder: exact(),
    validFrom: date({ mode: "string" }),
    /** The last day on which it may be ordered under. */
    validUntil: date({ mode: "string" }),
    isDefault: boolean().notNull().default(false),
    status: text({ enum: ["active", "closed"] })
      .notNull()
      .default("active"),
    version: integer().notNull().default(1),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [
    refers("contracts_company", [t.supplierId, t.companyId], [companies.supplierId, companies.id]),
    refers("contracts_price_list", [t.supplierId, t.priceListId], [priceLists.supplierId, priceLists.id]),
    uniqueIndex("contracts_external_id").on(t.supplierId, t.externalId),
    uniqueIndex("contracts_default").on(t.supplierId, t.companyId).where(sql`is_default`),
    index("contracts_of_company").on(t.supplierId, t.companyId, t.id),
  ],
);
