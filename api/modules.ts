/**
 * The list: every module in one column. A module imports only modules above it. The same order is the mounting order and
 * the reading order.
 */
import type { Module } from "./platform/module.ts";
import { settingsModule } from "./modules/settings/index.ts";
import { suppliersModule } from "./modules/suppliers/index.ts";
import { taxCategoriesModule } from "./modules/tax-categories/index.ts";

export const modules: readonly Module[] = [suppliersModule, settingsModule, taxCategoriesModule];
