import { problem } from "../../platform/http/problem.ts";

export const cartChanged = problem(
  "cart_changed",
  409,
  "Prices or availability changed since the cart was shown",
);
export const stockShort = problem("stock_short", 409, "There is not enough stock");
export const cartEmpty = problem("cart_empty", 422, "The cart is empty");
export const belowMinimumOrder = problem(
  "below_minimum_order",
  422,
  "The order is below the contract's minimum",
);
export const orderNotSubmitted = problem(
  "order_not_submitted",
  409,
  "The order is not waiting for an answer",
);
