/**
 * Contracts: what a company may order under: price list, currency, tax treatment, payment and delivery terms, minimum and
 * time. `active → closed`; on a given day an active one may also be `not_yet_valid` or `expired`. A company holds many.
 * Neighbours: companies and price-lists above; prices, carts and orders below.
 */
import type { Module } from "../../platform/module.ts";
import { adminRoutes } from "./admin-routes.ts";
import { contractCreated, contractPricesImported, contractUpdated } from "./events.ts";
import { storeRoutes } from "./store-routes.ts";

export { createContract } from "./create-contract.ts";
export { type ContractStatus, contractStatus, dayOf, type Validity } from "./domain/contract-status.ts";
export { contractExpired, currencyMismatch, requireValid } from "./problems.ts";
export { AdminContractSchema, ContractChange, ContractInput, presentAdminContract } from "./schemas.ts";
export { updateContract } from "./update-contract.ts";

export const contractsModule: Module = {
  name: "contracts",
  store: storeRoutes,
  admin: adminRoutes,
  events: [contractCreated, contractUpdated, contractPricesImported],
};
