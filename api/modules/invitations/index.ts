/**
 * Invitations: how people come to a company. `open → used | revoked | replaced | expired`: staff send a link with their own words,
 * which works once; whoever follows it registers, and the company with them.
 * Neighbours: companies, addresses and buyers above, which the registration fills; sessions above, with which it ends.
 */
import type { Module } from "../../platform/module.ts";
import { adminRoutes } from "./admin-routes.ts";
import * as events from "./events.ts";
import { invitationMail } from "./mails.tsx";
import { storeRoutes } from "./store-routes.ts";

export { importCompanies } from "./import-companies.ts";
export { CompanyRow, ConsentsSchema, consentsGiven } from "./schemas.ts";

export const invitationsModule: Module = {
  name: "invitations",
  store: storeRoutes,
  admin: adminRoutes,
  events: Object.values(events),
  mails: [invitationMail],
};
