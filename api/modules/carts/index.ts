/**
 * Carts: being built by one buyer under one contract, priced afresh at every look. `open → submitted`.
 * Neighbours: prices above, which says what a line costs; orders below, which a submitted cart becomes.
 */
import type { Module } from "../../platform/module.ts";
import { storeRoutes } from "./store-routes.ts";

export { closeCart } from "./close-cart.ts";
export { type EvaluatedCart, type EvaluatedLine, evaluateCart } from "./domain/evaluate.ts";
export { cartSubmitted, invalidLines } from "./problems.ts";
export { type CartView, cartSeen, lockCart, type OrderLimits, ownCart } from "./queries.ts";
export { LinePackSchema, LineWarehouseSchema } from "./schemas.ts";

export const cartsModule: Module = { name: "carts", store: storeRoutes };
