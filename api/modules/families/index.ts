/**
 * Families: articles whose variants are products of their own (one SKU each). Neighbours: products below, which name theirs.
 */
import type { Module } from "../../platform/module.ts";
import { adminRoutes } from "./admin-routes.ts";
import { familiesImported, familyCreated, familyUpdated } from "./events.ts";

export const familiesModule: Module = {
  name: "families",
  admin: adminRoutes,
  events: [familyCreated, familyUpdated, familiesImported],
};
