/**
 * Applications: companies that ask for an account themselves. `submitted → accepted | refused`: staff look at each, with
 * what is known around it, and the applicant is mailed the answer. A link by mail shows whether the applicant reads the
 * mailbox; whoever has not followed it before the acceptance does so before the first sign-in. Neighbours: companies, addresses and buyers above, which
 * an accepted one fills; memberships above, where whoever is unproven waits; invitations above, whose consents it shares; vat-checks above, which asks about its VAT ID.
 */
import type { Module } from "../../platform/module.ts";
import { adminRoutes } from "./admin-routes.ts";
import * as events from "./events.ts";
import { applicationMails } from "./mails.tsx";
import { askAboutApplicant, noteConfirmation } from "./reactions.ts";
import { storeRoutes } from "./store-routes.ts";

export const applicationsModule: Module = {
  name: "applications",
  store: storeRoutes,
  admin: adminRoutes,
  events: Object.values(events),
  subscribers: [askAboutApplicant, noteConfirmation],
  mails: applicationMails,
};
