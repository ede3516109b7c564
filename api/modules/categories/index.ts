/**
 * Categories: the tree products are found by. Imported, never deleted: `active ⇄ inactive`. A category's path is its
 * place; products below keep theirs by it. What buyers see of the tree depends on their assortments, which answer for it.
 */
import type { Module } from "../../platform/module.ts";
import { adminRoutes } from "./admin-routes.ts";
import { categoriesImported } from "./events.ts";

export { INSIDE, NOWHERE, subtree } from "./domain/tree.ts";
export { importCategories } from "./import-categories.ts";
export { afterCategory } from "./queries.ts";
export { type CategoryFound, CategorySchema, presentCategory } from "./schemas.ts";

export const categoriesModule: Module = {
  name: "categories",
  admin: adminRoutes,
  events: [categoriesImported],
};
