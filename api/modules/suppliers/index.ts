/**
 * Suppliers: the tenants, each one who sells on its own website. The name is all that is kept here; how a supplier
 * presents itself is in settings. Made by an operator (`npm run supplier:create`), never through the API.
 */
import type { Module } from "../../platform/module.ts";
import { supplierCreated, supplierRenamed } from "./events.ts";

export { createSupplierRecord } from "./create-supplier-record.ts";
export { renameSupplier } from "./rename-supplier.ts";

export const suppliersModule: Module = { name: "suppliers", events: [supplierCreated, supplierRenamed] };
