/**
 * Price lists: unit prices by quantity, in one currency. `active ⇄ inactive`. Contracts below point at them; prices, further
 * below, reads their entries.
 */
import type { Module } from "../../platform/module.ts";
import { adminRoutes } from "./admin-routes.ts";
import { priceEntriesImported, priceListCreated, priceListUpdated } from "./events.ts";

export { findPriceList } from "./queries.ts";

export const priceListsModule: Module = {
  name: "price-lists",
  admin: adminRoutes,
  events: [priceListCreated, priceListUpdated, priceEntriesImported],
};
