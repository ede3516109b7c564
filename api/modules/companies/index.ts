/**
 * Companies: the businesses that buy. `invited → registered → active → suspended → closed`: staff make and invite one,
 * a buyer registers it and accepts the connection, staff may suspend and resume it.
 * Neighbours: addresses, buyers and invitations below, whose rows carry the company.
 */
import type { Module } from "../../platform/module.ts";
import { adminRoutes } from "./admin-routes.ts";
import * as events from "./events.ts";

export { acceptConnection } from "./accept-connection.ts";
export { companyStatusConflict } from "./problems.ts";
export { registerCompany } from "./register-company.ts";
export { CompanyRefSchema, companyName, OwnCompanySchema, vatIdSchema } from "./schemas.ts";

export const companiesModule: Module = {
  name: "companies",
  admin: adminRoutes,
  events: Object.values(events),
};
