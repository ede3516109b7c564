/**
 * Roles: named sets of staff permissions, with the companies they reach: all, or those a person is the sales
 * representative of. Neighbours: staff below, who have one role each and permissions of their own beside it.
 */
import type { Module } from "../../platform/module.ts";
import { adminRoutes } from "./admin-routes.ts";
import { roleCreated, roleUpdated } from "./events.ts";

export { inEffect, putsLastOut, type Standing } from "./domain/administrators.ts";
export { lastAdministrator } from "./problems.ts";
export { lockMembers, type Member } from "./queries.ts";
export { permissionsSchema, refuseUnscopable, scopeSchema } from "./schemas.ts";

export const rolesModule: Module = {
  name: "roles",
  admin: adminRoutes,
  events: [roleCreated, roleUpdated],
};
