/**
 * Promotions: codes a buyer types into the cart for a discount, with limits on time, uses and order value. Neighbours:
 * groups and categories above; prices, carts and orders below.
 */
import type { Module } from "../../platform/module.ts";

export const promotionsModule: Module = { name: "promotions" };
