/**
 * The list: every module in one column. A module imports only modules above it. The same order is the mounting order and
 * the reading order.
 */

import { addressesModule } from "./modules/addresses/index.ts";
import { announcementsModule } from "./modules/announcements/index.ts";
import { apiKeysModule } from "./modules/api-keys/index.ts";
import { applicationsModule } from "./modules/applications/index.ts";
import { assortmentsModule } from "./modules/assortments/index.ts";
import { auditModule } from "./modules/audit/index.ts";
import { buyerRolesModule } from "./modules/buyer-roles/index.ts";
import { buyersModule } from "./modules/buyers/index.ts";
import { cartsModule } from "./modules/carts/index.ts";
import { categoriesModule } from "./modules/categories/index.ts";
import { companiesModule } from "./modules/companies/index.ts";
import { conditionsModule } from "./modules/conditions/index.ts";
import { contractsModule } from "./modules/contracts/index.ts";
import { discountsModule } from "./modules/discounts/index.ts";
import { emailsModule } from "./modules/emails/index.ts";
import { eventsModule } from "./modules/events/index.ts";
import { exportsModule } from "./modules/exports/index.ts";
import { familiesModule } from "./modules/families/index.ts";
import { groupsModule } from "./modules/groups/index.ts";
import { importsModule } from "./modules/imports/index.ts";
import { invitationsModule } from "./modules/invitations/index.ts";
import { locationsModule } from "./modules/locations/index.ts";
import { membershipsModule } from "./modules/memberships/index.ts";
import { notificationsModule } from "./modules/notifications/index.ts";
import { ordersModule } from "./modules/orders/index.ts";
import { partNumbersModule } from "./modules/part-numbers/index.ts";
import { passwordResetsModule } from "./modules/password-resets/index.ts";
import { priceListsModule } from "./modules/price-lists/index.ts";
import { pricesModule } from "./modules/prices/index.ts";
import { productsModule } from "./modules/products/index.ts";
import { promotionsModule } from "./modules/promotions/index.ts";
import { rolesModule } from "./modules/roles/index.ts";
import { sessionsModule } from "./modules/sessions/index.ts";
import { settingsModule } from "./modules/settings/index.ts";
import { staffModule } from "./modules/staff/index.ts";
import { staffSessionsModule } from "./modules/staff-sessions/index.ts";
import { stockModule } from "./modules/stock/index.ts";
import { suppliersModule } from "./modules/suppliers/index.ts";
import { taxCategoriesModule } from "./modules/tax-categories/index.ts";
import { vatChecksModule } from "./modules/vat-checks/index.ts";
import { warehousesModule } from "./modules/warehouses/index.ts";
import type { Module } from "./platform/module.ts";

export const modules: readonly Module[] = [
  suppliersModule,
  settingsModule,
  rolesModule,
  staffModule,
  apiKeysModule,
  companiesModule,
  vatChecksModule,
  groupsModule,
  locationsModule,
  addressesModule,
  buyerRolesModule,
  buyersModule,
  sessionsModule,
  staffSessionsModule,
  passwordResetsModule,
  membershipsModule,
  invitationsModule,
  applicationsModule,
  announcementsModule,
  categoriesModule,
  taxCategoriesModule,
  familiesModule,
  productsModule,
  assortmentsModule,
  partNumbersModule,
  warehousesModule,
  stockModule,
  priceListsModule,
  contractsModule,
  discountsModule,
  promotionsModule,
  conditionsModule,
  pricesModule,
  cartsModule,
  ordersModule,
  importsModule,
  exportsModule,
  eventsModule,
  notificationsModule,
  auditModule,
  emailsModule,
];
