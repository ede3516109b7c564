import { text } from "drizzle-orm/pg-core";
import { exact, instant } from "../../platform/db/columns.ts";
import { supplierTable } from "../../platform/db/tables.ts";

/** One rate a category. */
export const taxCategories = supplierTable(
  "tax_categories",
  { key: ["code"] },
  { code: text().notNull(), name: text().notNull(), rate: exact().notNull(), updatedAt: instant().notNull() },
);
