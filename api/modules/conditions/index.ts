/**
 * Conditions: what was agreed with a company beside its contracts (price list, credit limit, limits on orders, what it is
 * told of stock), and the price list of a group. Neighbours: companies, groups, price-lists, contracts and discounts above;
 * prices, carts and orders below.
 */
import type { Module } from "../../platform/module.ts";
import { adminRoutes } from "./admin-routes.ts";
import * as events from "./events.ts";

export { listCompanies } from "./queries.ts";

export const conditionsModule: Module = {
  name: "conditions",
  admin: adminRoutes,
  events: Object.values(events),
};
