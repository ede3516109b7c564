/**
 * Categories: the tree products are found by. Imported, never deleted: `active ⇄ inactive`. A category's path is its
 * place; products below keep theirs by it.
 */
import type { Module } from "../../platform/module.ts";
import { adminRoutes } from "./admin-routes.ts";
import { categoriesImported } from "./events.ts";
import { storeRoutes } from "./store-routes.ts";

export { INSIDE, NOWHERE, subtree } from "./domain/tree.ts";

export const categoriesModule: Module = {
  name: "categories",
  store: storeRoutes,
  admin: adminRoutes,
  events: [categoriesImported],
};
