/**
 * Addresses: where a company's invoices and goods go. At most one of a company's is the default of each kind; orders keep
 * a copy, so changing one changes no order.
 * Neighbours: companies above, which own them; invitations below, through which the first one comes.
 */
import type { Module } from "../../platform/module.ts";
import { adminRoutes } from "./admin-routes.ts";
import { addressCreated, addressUpdated } from "./events.ts";
import { storeRoutes } from "./store-routes.ts";

export { createAddress } from "./create-address.ts";
export { putBillingAddresses } from "./put-billing-addresses.ts";
export { AddressDraft } from "./schemas.ts";

export const addressesModule: Module = {
  name: "addresses",
  store: storeRoutes,
  admin: adminRoutes,
  events: [addressCreated, addressUpdated],
};
