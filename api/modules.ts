/**
 * The list: every module in one column. A module imports only modules above it. The same order is the mounting order and
 * the reading order.
 */

import { addressesModule } from "./modules/addresses/index.ts";
import { apiKeysModule } from "./modules/api-keys/index.ts";
import { auditModule } from "./modules/audit/index.ts";
import { buyersModule } from "./modules/buyers/index.ts";
import { cartsModule } from "./modules/carts/index.ts";
import { categoriesModule } from "./modules/categories/index.ts";
import { companiesModule } from "./modules/companies/index.ts";
import { contractsModule } from "./modules/contracts/index.ts";
import { emailsModule } from "./modules/emails/index.ts";
import { eventsModule } from "./modules/events/index.ts";
import { invitationsModule } from "./modules/invitations/index.ts";
import { ordersModule } from "./modules/orders/index.ts";
import { priceListsModule } from "./modules/price-lists/index.ts";
import { pricesModule } from "./modules/prices/index.ts";
import { productsModule } from "./modules/products/index.ts";
import { sessionsModule } from "./modules/sessions/index.ts";
import { settingsModule } from "./modules/settings/index.ts";
import { staffModule } from "./modules/staff/index.ts";
import { stockModule } from "./modules/stock/index.ts";
import { suppliersModule } from "./modules/suppliers/index.ts";
import { taxCategoriesModule } from "./modules/tax-categories/index.ts";
import { warehousesModule } from "./modules/warehouses/index.ts";
import type { Module } from "./platform/module.ts";

export const modules: readonly Module[] = [
  suppliersModule,
  settingsModule,
  staffModule,
  apiKeysModule,
  companiesModule,
  addressesModule,
  buyersModule,
  sessionsModule,
  invitationsModule,
  categoriesModule,
  taxCategoriesModule,
  productsModule,
  warehousesModule,
  stockModule,
  priceListsModule,
  contractsModule,
  pricesModule,
  cartsModule,
  ordersModule,
  eventsModule,
  auditModule,
  emailsModule,
];
