/**
 * Events: what happened, in the order of commits. Written by every command, stamped by the dispatcher, never changed;
 * this module only reads them. Neighbours: every module above, whose `events.ts` says what there is.
 */
import type { Module } from "../../platform/module.ts";
import { adminRoutes } from "./admin-routes.ts";

export const eventsModule: Module = { name: "events", admin: adminRoutes };
