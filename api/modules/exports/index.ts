/**
 * Exports: what imports take, given back: every row of products, prices, stock or companies as CSV or NDJSON, read a page at
 * a time while it is sent. A file that is imported again changes nothing. Neighbours: imports, whose fields its columns
 * are, and the modules whose lists it reads.
 */
import type { Module } from "../../platform/module.ts";
import { adminRoutes } from "./admin-routes.ts";

export const exportsModule: Module = { name: "exports", admin: adminRoutes };
