/** Tax categories: what kind of good a product is for the tax office, and the one rate that applies to it. */
import type { Module } from "../../platform/module.ts";
import { adminRoutes } from "./admin-routes.ts";

export const taxCategoriesModule: Module = { name: "tax-categories", admin: adminRoutes };
