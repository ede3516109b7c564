/**
 * Assortments: who may see what. A set of categories and products, granted to groups, companies or branches; who has any
 * sees the union of theirs and nothing else. Neighbours: groups, locations, categories and products above; prices and carts
 * below, which show and take nothing that is not listed.
 */
import type { Module } from "../../platform/module.ts";
import { adminRoutes } from "./admin-routes.ts";
import { assortmentCreated, assortmentProductsSet, assortmentUpdated } from "./events.ts";
import { storeRoutes } from "./store-routes.ts";

export {
  IN_QUESTION,
  IN_SIGHT,
  SEES_ALL,
  sightOf,
  sightOfAsker,
  UNLIMITED,
  type Viewer,
  visible,
} from "./domain/sight.ts";
export { assortmentsOf, setCompanyAssortments } from "./set-company-assortments.ts";

export const assortmentsModule: Module = {
  name: "assortments",
  store: storeRoutes,
  admin: adminRoutes,
  events: [assortmentCreated, assortmentUpdated, assortmentProductsSet],
};
