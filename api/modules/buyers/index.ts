/**
 * Buyers: the people who order. One account an e-mail and supplier, a member of one company or several; a session pins
 * one of them. `active ⇄ inactive`.
 * Neighbours: companies above; invitations below, through which buyers come; sessions below, by which they sign in.
 */
import type { Module } from "../../platform/module.ts";
import { adminRoutes } from "./admin-routes.ts";
import * as events from "./events.ts";
import { storeRoutes } from "./store-routes.ts";

export { addMembership } from "./add-membership.ts";
export { createBuyer } from "./create-buyer.ts";
export { findBuyerByEmail, type Membership, membershipsOf } from "./queries.ts";
export { MeSchema, presentMe } from "./schemas.ts";

export const buyersModule: Module = {
  name: "buyers",
  store: storeRoutes,
  admin: adminRoutes,
  events: Object.values(events),
};
