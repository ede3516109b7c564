import { index, text } from "drizzle-orm/pg-core";
import { id, instant, sortable } from "../../platform/db/columns.ts";
import { refers } from "../../platform/db/references.ts";
import { companyTable } from "../../platform/db/tables.ts";
import { companies } from "../companies/tables.ts";
import { products } from "../products/tables.ts";

export const partNumbers = companyTable(
  "part_numbers",
  { key: ["companyId", "productId"] },
  {
    productId: id().notNull(),
    partNumber: text().notNull(),
    numberSort: sortable().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [
    refers("part_numbers_company", [t.supplierId, t.companyId], [companies.supplierId, companies.id]),
    refers("part_numbers_product", [t.supplierId, t.productId], [products.supplierId, products.id]),
    index("part_numbers_by_number").on(t.supplierId, t.companyId, t.numberSort, t.productId),
    index("part_numbers_of_product").on(t.supplierId, t.productId),
  ],
);
