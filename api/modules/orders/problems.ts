import { z } from "@hono/zod-openapi";
import { problem } from "../../platform/http/problem.ts";
import { MoneySchema, quantitySchema } from "../../platform/http/schemas.ts";

export const cartChanged = problem(
  "cart_changed",
  409,
  "Prices or availability changed since the cart was shown",
  z.object({
    changes: z.array(
      z.object({
        sku: z.string().nullable().openapi({ description: "Null where the whole order is meant." }),
        kind: z.string().openapi({
          description: "`price`, `unavailable`, `promotion` (its last use is taken) or `total`.",
        }),
        before: z.string().nullable().openapi({ description: "The amount the buyer saw." }),
        now: z.string().nullable(),
      }),
    ),
  }),
);
export const stockShort = problem(
  "stock_short",
  409,
  "There is not enough stock",
  z.object({
    lines: z.array(
      z.object({
        sku: z.string(),
        requested: quantitySchema,
        available: quantitySchema
          .nullable()
          .openapi({ description: "What is left of it; null where the company is told no figures." }),
      }),
    ),
  }),
);
export const cartEmpty = problem("cart_empty", 422, "The cart is empty");
export const belowMinimumOrder = problem(
  "below_minimum_order",
  422,
  "The order is below the contract's minimum",
  z.object({ minimum: MoneySchema, net: MoneySchema }),
);
export const aboveMaximumOrder = problem(
  "above_maximum_order",
  422,
  "The order is above what was agreed for one order",
  z.object({ limit: MoneySchema, gross: MoneySchema }),
);
export const aboveOpenOrders = problem(
  "above_open_orders",
  409,
  "The order and those that wait are above what was agreed",
  z.object({
    limit: MoneySchema,
    open: MoneySchema.openapi({ description: "Gross of the company's orders that wait to be taken over." }),
    gross: MoneySchema.openapi({ description: "Of this order." }),
  }),
);
export const orderNotSubmitted = problem(
  "order_not_submitted",
  409,
  "The order is not waiting for an answer",
  z.object({
    acceptance: z.string(),
    actions: z.array(z.string()).openapi({ description: "What may still be done with it." }),
  }),
);
