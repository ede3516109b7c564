/**
 * Stock: what lies in each warehouse and how much of it orders hold. Available = on hand − reserved; movements tell how
 * it came to be. Neighbours: products and warehouses above; orders below, which reserve and release.
 */
import type { Module } from "../../platform/module.ts";
import { adminRoutes } from "./admin-routes.ts";
import { reservationExpired, stockCorrected, stockImported } from "./events.ts";
import { expiry } from "./reactions.ts";

export type { Disclosure } from "./domain/shown.ts";
export { keepReserved } from "./extend-reservation.ts";
export { importStock } from "./import-stock.ts";
export { listStock } from "./queries.ts";
export { release } from "./release-stock.ts";
export { reserve, type Shortage, type Wanted } from "./reserve-stock.ts";
export { LineStockSchema, StockShownSchema } from "./schemas.ts";

export const stockModule: Module = {
  name: "stock",
  admin: adminRoutes,
  events: [reservationExpired, stockCorrected, stockImported],
  schedules: [expiry],
};
