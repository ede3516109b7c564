/**
 * Imports: files of products, prices, stock or companies, mapped column by column and worked off in the background, with a
 * report per row. Neighbours: the modules whose rows they write.
 */
import type { Module } from "../../platform/module.ts";

export const importsModule: Module = { name: "imports" };
