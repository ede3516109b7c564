/**
 * Settings: how a supplier presents itself to its buyers: language, sender of mails, logo, colour, the pages of its own
 * website, the look of order numbers. One record a supplier, beside its name in suppliers above.
 */
import type { Module } from "../../platform/module.ts";
import { adminRoutes } from "./admin-routes.ts";
import { settingsUpdated } from "./events.ts";
import { storeRoutes } from "./store-routes.ts";

export { createSettings } from "./create-settings.ts";
export { readSender } from "./queries.ts";

export const settingsModule: Module = {
  name: "settings",
  store: storeRoutes,
  admin: adminRoutes,
  events: [settingsUpdated],
};
