import { date, text } from "drizzle-orm/pg-core";
import { exact, instant } from "../../platform/db/columns.ts";
import { refers } from "../../platform/db/references.ts";
import { supplierTable } from "../../platform/db/tables.ts";

/** With the rate where none of a country is known. */
export const taxCategories = supplierTable(
  "tax_categories",
  { key: ["code"] },
  { code: text().notNull(), name: text().notNull(), rate: exact().notNull(), updatedAt: instant().notNull() },
);

/** The rate of a category in another country than the category's own rate is for; the latest day begun counts. */
export const taxRates = supplierTable(
  "tax_rates",
  { key: ["code", "country", "validFrom"] },
  {
    code: text().notNull(),
    country: text().notNull(),
    validFrom: date({ mode: "string" }).notNull(),
    rate: exact().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [
    refers("tax_rates_category", [t.supplierId, t.code], [taxCategories.supplierId, taxCategories.code]),
  ],
);
