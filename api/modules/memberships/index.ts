/**
 * Memberships that wait: nobody orders for a company before they say so. A colleague or staff name an e-mail, a link goes to
 * it, and whoever follows it joins: `waiting → confirmed | withdrawn`. Only a new account that staff or an import make is a
 * member at once, since nobody can use it who does not read its mailbox. Also the lists of a company's people, in which
 * those who wait are shown as `invited`.
 * Neighbours: buyers above, whose accounts and memberships it fills; sessions and password-resets above; invitations and
 * applications below, which bring people along.
 */
import type { Module } from "../../platform/module.ts";
import { adminRoutes } from "./admin-routes.ts";
import * as events from "./events.ts";
import { membershipMail } from "./mails.tsx";
import { storeRoutes } from "./store-routes.ts";

export { admitMembers } from "./admit-members.ts";
export { askMembers } from "./ask-members.ts";
export { membershipToken } from "./queries.ts";

export const membershipsModule: Module = {
  name: "memberships",
  store: storeRoutes,
  admin: adminRoutes,
  events: Object.values(events),
  mails: [membershipMail],
};
