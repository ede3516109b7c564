/**
 * Part numbers: what a company calls the supplier's products. Searched, shown and understood in orders. Neighbours:
 * companies and products above; prices and carts below.
 */
import type { Module } from "../../platform/module.ts";
import { adminRoutes } from "./admin-routes.ts";
import { partNumbersSet } from "./events.ts";
import { storeRoutes } from "./store-routes.ts";

export const partNumbersModule: Module = {
  name: "part-numbers",
  store: storeRoutes,
  admin: adminRoutes,
  events: [partNumbersSet],
};
