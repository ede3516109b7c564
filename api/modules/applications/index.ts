/**
 * Applications: companies that ask for an account themselves. `submitted → accepted | refused`: staff look at each, with
 * what is known around it, and the applicant is mailed the answer. Neighbours: companies, addresses and buyers above, which
 * an accepted one fills; invitations above, whose consents it shares; vat-checks above, which asks about its VAT ID.
 */
import type { Module } from "../../platform/module.ts";
import { adminRoutes } from "./admin-routes.ts";
import * as events from "./events.ts";
import { applicationMails } from "./mails.tsx";
import { askAboutApplicant } from "./reactions.ts";
import { storeRoutes } from "./store-routes.ts";

export const applicationsModule: Module = {
  name: "applications",
  store: storeRoutes,
  admin: adminRoutes,
  events: Object.values(events),
  subscribers: [askAboutApplicant],
  mails: applicationMails,
};
