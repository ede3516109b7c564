/**
 * Groups: companies that share prices, discounts and news. A company may be in several; `position` says which one's price
 * list is asked first. Neighbours: companies above; discounts, conditions and announcements below.
 */
import type { Module } from "../../platform/module.ts";
import { adminRoutes } from "./admin-routes.ts";
import * as events from "./events.ts";

export { GroupRefSchema } from "./schemas.ts";
export { setCompanyGroups } from "./set-company-groups.ts";
export { groupsByKey, setMembers } from "./set-members.ts";

export const groupsModule: Module = {
  name: "groups",
  admin: adminRoutes,
  events: Object.values(events),
};
