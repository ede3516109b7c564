/**
 * Announcements: messages buyers see on entry: dated, for everybody or one group, dismissed by each buyer. Neighbours:
 * groups and buyers above.
 */
import type { Module } from "../../platform/module.ts";
import { adminRoutes } from "./admin-routes.ts";
import * as events from "./events.ts";
import { storeRoutes } from "./store-routes.ts";

export const announcementsModule: Module = {
  name: "announcements",
  store: storeRoutes,
  admin: adminRoutes,
  events: Object.values(events),
};
