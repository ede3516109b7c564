/**
 * Buyer roles: what people may do for their company, as data. Each role is a list of capabilities, every one for what is
 * the person's own, their branch's or the whole company's. A supplier starts with three and makes its own beside them.
 * Neighbours: buyers below, whose memberships carry a role. Staff's roles are another vocabulary, never shared.
 */
import type { Module } from "../../platform/module.ts";
import { adminRoutes } from "./admin-routes.ts";
import * as events from "./events.ts";
import { storeRoutes } from "./store-routes.ts";

export { addBuiltInRoles } from "./add-built-in-roles.ts";
export { BuyerRoleRefSchema, GrantSchema } from "./schemas.ts";

export const buyerRolesModule: Module = {
  name: "buyer-roles",
  store: storeRoutes,
  admin: adminRoutes,
  events: Object.values(events),
};
