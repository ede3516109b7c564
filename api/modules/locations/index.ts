/**
 * Locations: a company's branches, with addresses and people of their own. Neighbours: companies above; addresses, buyers,
 * assortments and orders below.
 */
import type { Module } from "../../platform/module.ts";
import { adminRoutes } from "./admin-routes.ts";
import * as events from "./events.ts";
import { storeRoutes } from "./store-routes.ts";

export const locationsModule: Module = {
  name: "locations",
  store: storeRoutes,
  admin: adminRoutes,
  events: Object.values(events),
};
