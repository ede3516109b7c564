/**
 * Discounts: percentages off a list price, for a contract, a company, a group or everybody, in all products or in one
 * category. Neighbours: groups, categories and price-lists above; promotions and prices below.
 */
import type { Module } from "../../platform/module.ts";
import { adminRoutes } from "./admin-routes.ts";
import { discountCreated, discountUpdated } from "./events.ts";

export { createDiscount } from "./create-discount.ts";
export {
  DiscountChange,
  DiscountInput,
  DiscountSchema,
  discountPercent,
  presentDiscount,
} from "./schemas.ts";
export { updateDiscount } from "./update-discount.ts";

export const discountsModule: Module = {
  name: "discounts",
  admin: adminRoutes,
  events: [discountCreated, discountUpdated],
};
