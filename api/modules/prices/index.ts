/**
 * Prices: what a product costs a contract at a quantity, and the priced page of the list. Nothing is stored here.
 * Neighbours: contracts, price-lists, tax-categories and stock above, whose tables one statement joins; carts below.
 */
import type { Module } from "../../platform/module.ts";
import { adminRoutes } from "./admin-routes.ts";
import { storeRoutes } from "./store-routes.ts";

export { type OfferRule, plainOffer, wholeOffer } from "./domain/offer.ts";
export { plainHint } from "./domain/plain-hint.ts";
export { type Discount, type PriceAt, priceAt, type Tier } from "./domain/price-at.ts";
export { AppliedDiscountSchema, QuantityRulesSchema } from "./schemas.ts";

export const pricesModule: Module = { name: "prices", store: storeRoutes, admin: adminRoutes };
