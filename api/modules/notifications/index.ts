/**
 * Notifications: what staff should see, with a counter of what they have not. One for each event they are made from, read
 * by each member and key for itself; staff who represent companies see those of their companies.
 * Neighbours: the modules above that tell the events, whose records give the titles.
 */
import type { Module } from "../../platform/module.ts";
import { adminRoutes } from "./admin-routes.ts";
import { notifyStaff } from "./reactions.ts";

export const notificationsModule: Module = {
  name: "notifications",
  admin: adminRoutes,
  subscribers: [notifyStaff],
};
