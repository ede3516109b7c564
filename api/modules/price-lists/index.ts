/**
 * Price lists: unit prices by quantity, in one currency. `active ⇄ inactive`. Contracts below point at them; prices, further
 * below, reads their entries.
 */
import type { Module } from "../../platform/module.ts";
import { adminRoutes } from "./admin-routes.ts";
import { priceEntriesImported, priceListCreated, priceListUpdated } from "./events.ts";

export { dayOfRow, SINCE_EVER, tierOf } from "./domain/apply-entries.ts";
export { byProduct } from "./domain/by-product.ts";
export { setStatements } from "./domain/set-statements.ts";
export { importEntries } from "./import-entries.ts";
export { findPriceList, keyOfEntry, listPriceEntries, rowBefore, setRows } from "./queries.ts";
export { type EntryFound, PriceEntryRow, PriceEntrySchema, presentEntry } from "./schemas.ts";
export { retireSets, writeSets } from "./write-sets.ts";

export const priceListsModule: Module = {
  name: "price-lists",
  admin: adminRoutes,
  events: [priceListCreated, priceListUpdated, priceEntriesImported],
};
