/** Warehouses: where stock lies, in the order that orders are filled from. `active ⇄ inactive`. Stock is below. */
import type { Module } from "../../platform/module.ts";
import { adminRoutes } from "./admin-routes.ts";
import { warehouseCreated, warehouseUpdated } from "./events.ts";

export const warehousesModule: Module = {
  name: "warehouses",
  admin: adminRoutes,
  events: [warehouseCreated, warehouseUpdated],
};
