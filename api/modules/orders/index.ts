/**
 * Orders: a snapshot of what a buyer and the supplier agreed. `submitted → accepted | rejected`; only `acceptance` is stored.
 * Neighbours: carts and stock above, which an order closes and reserves; emails below, which tells both sides.
 */
import type { Module } from "../../platform/module.ts";
import { adminRoutes } from "./admin-routes.ts";
import { orderAccepted, orderRejected, orderSubmitted } from "./events.ts";
import { mails } from "./mails.tsx";
import { storeRoutes } from "./store-routes.ts";

export const ordersModule: Module = {
  name: "orders",
  store: storeRoutes,
  admin: adminRoutes,
  events: [orderSubmitted, orderAccepted, orderRejected],
  mails,
};
