/**
 * Imports: files of products, prices, stock or companies, mapped column by column and worked off in the background, with a
 * report per row. `waiting_for_mapping → running → completed`, or `failed` (which can be started again for a day), or
 * `cancelled`. Neighbours: the modules whose
 * rows they write, by the commands of their bulk operations.
 */
import type { Module } from "../../platform/module.ts";
import { adminRoutes } from "./admin-routes.ts";
import { importEnded, importStarted } from "./events.ts";
import { endLost, workOffImports } from "./reactions.ts";

export const importsModule: Module = {
  name: "imports",
  admin: adminRoutes,
  events: [importStarted, importEnded],
  subscribers: [workOffImports],
  schedules: [endLost],
};
