/** Tax categories: what kind of good a product is for the tax office, and the rate that applies to it by country and day. */
import type { Module } from "../../platform/module.ts";
import { adminRoutes } from "./admin-routes.ts";

export const taxCategoriesModule: Module = { name: "tax-categories", admin: adminRoutes };
