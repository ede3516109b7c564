import { boolean, integer, text } from "drizzle-orm/pg-core";
import { exact, id, instant } from "../../platform/db/columns.ts";
import { refers } from "../../platform/db/references.ts";
import { companyTable, supplierTable } from "../../platform/db/tables.ts";
import { companies } from "../companies/tables.ts";
import { groups } from "../groups/tables.ts";
import { priceLists } from "../price-lists/tables.ts";

/** One row a company; without one everything is as for everybody. Absent is unlimited, zero is none. */
export const companyConditions = companyTable(
  "company_conditions",
  { key: ["companyId"] },
  {
    /** Off: its own price list and discounts are kept and not used. */
    custom: boolean().notNull().default(true),
    /** Asked behind the contract's own list. */
    priceListId: id(),
    creditLimit: exact(),
    /** Of all limits here. */
    currency: text(),
    /** Gross value of one order. */
    maximumOrder: exact(),
    /** Gross value of all orders that wait to be taken over. */
    maximumOpenOrders: exact(),
    stockDisclosure: text({ enum: ["exact", "banded", "yes_no", "hidden"] }),
    stockBand: exact(),
    stockPerWarehouse: boolean(),
    version: integer().notNull().default(1),
    updatedAt: instant().notNull(),
  },
  (t) => [
    refers("company_conditions_company", [t.supplierId, t.companyId], [companies.supplierId, companies.id]),
    refers("company_conditions_list", [t.supplierId, t.priceListId], [priceLists.supplierId, priceLists.id]),
  ],
);

export const groupConditions = supplierTable(
  "group_conditions",
  { key: ["groupId"] },
  { groupId: id().notNull(), priceListId: id(), updatedAt: instant().notNull() },
  (t) => [
    refers("group_conditions_group", [t.supplierId, t.groupId], [groups.supplierId, groups.id]),
    refers("group_conditions_list", [t.supplierId, t.priceListId], [priceLists.supplierId, priceLists.id]),
  ],
);
