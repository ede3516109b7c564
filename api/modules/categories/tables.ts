import { index, integer, text, uniqueIndex } from "drizzle-orm/pg-core";
import { id, instant, sortable } from "../../platform/db/columns.ts";
import { refers } from "../../platform/db/references.ts";
import { supplierTable } from "../../platform/db/tables.ts";

export const categories = supplierTable(
  "categories",
  { key: ["id"] },
  {
    id: id().notNull(),
    externalId: text(),
    name: text().notNull(),
    nameSort: sortable().notNull(),
    parentId: id(),
    position: integer().notNull().default(0),
    /** The place in the tree: a parent's path is the beginning of its children's (domain/tree.ts). */
    path: sortable().notNull(),
    status: text({ enum: ["active", "inactive"] })
      .notNull()
      .default("active"),
    version: integer().notNull().default(1),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [
    refers("categories_parent", [t.supplierId, t.parentId], [t.supplierId, t.id]),
    uniqueIndex("categories_external_id").on(t.supplierId, t.externalId),
    index("categories_by_path").on(t.supplierId, t.path, t.id),
  ],
);
