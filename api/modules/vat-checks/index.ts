/**
 * VAT checks: what the EU's register (VIES) answered about a VAT ID, and when: evidence, never changed. Asked after a
 * registration, a change or an application, by staff, a few at a time after an import, and again after an outage, which never
 * blocks anything.
 * Neighbours: companies above, which carry the latest answer; applications below, which ask before there is a company.
 */
import type { Module } from "../../platform/module.ts";
import { adminRoutes } from "./admin-routes.ts";
import { vatChecked } from "./events.ts";
import { askAboutCompany, askAgain, queueImported } from "./reactions.ts";

export { askRegister } from "./ask-register.ts";

export const vatChecksModule: Module = {
  name: "vat-checks",
  admin: adminRoutes,
  events: [vatChecked],
  subscribers: [askAboutCompany, queueImported],
  schedules: [askAgain],
};
