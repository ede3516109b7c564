import { z } from "@hono/zod-openapi";
import { dateSchema, externalId, idSchema, quantitySchema, timeSchema } from "../../platform/http/schemas.ts";

const FIGURE = {
  description:
    "What of it can be ordered: `120`, or `10+` where only a band is told; null where no figure is told.",
  example: "120",
};
const STATE = {
  description:
    "`in_stock`, `low` (little is left), `out`, `backorder` (none there, yet it may be ordered), or `unknown` where nothing is told.",
  example: "in_stock",
};
const LEAD = {
  description: "Days until what is ordered beyond the stock comes; null where it cannot be.",
  example: 14,
};

/** Figures of stock as a buyer is told them: shown.ts decides how much that is. */
export const StockShownSchema = z
  .object({
    disclosure: z.string().openapi({
      description: "How much this company is told: `exact`, `banded`, `yes_no` or `hidden`.",
      example: "exact",
    }),
    state: z.string().openapi(STATE),
    available: z.string().nullable().openapi(FIGURE),
    warehouses: z
      .array(
        z.object({
          id: idSchema("whs", "warehouse"),
          name: z.string().openapi({ example: "Leeds" }),
          available: z.string().nullable().openapi(FIGURE),
          state: z.string().openapi({ description: "`in_stock` or `out`.", example: "in_stock" }),
        }),
      )
      .openapi({
        description: "In the order that orders are filled from; empty where only the sum is told.",
      }),
    next_arrival: z
      .object({
        date: dateSchema,
        quantity: quantitySchema.nullable().openapi({ description: "Told where exact figures are." }),
      })
      .nullable()
      .openapi({ description: "The next delivery that is expected." }),
    lead_time_days: z.int().nullable().openapi(LEAD),
  })
  .openapi("StockShown", {
    example: {
      disclosure: "banded",
      state: "in_stock",
      available: "10+",
      warehouses: [
        { id: "whs_01k9w8zv6se7r8x9y0a1b2c3d4", name: "Leeds", available: "10+", state: "in_stock" },
      ],
      next_arrival: { date: "2026-12-01", quantity: null },
      lead_time_days: null,
    },
  });

/** The same for a line of a cart, where it is to come from. */
export const LineStockSchema = z
  .object({
    state: z.string().openapi(STATE),
    available: z.string().nullable().openapi(FIGURE),
    lead_time_days: z.int().nullable().openapi(LEAD),
  })
  .openapi("LineStock");

export const StockRow = z.object({
  product_external_id: externalId,
  warehouse_external_id: externalId.openapi({ example: "leeds" }),
  on_hand: quantitySchema.openapi({
    description: "What lies there now, in the product's unit, what orders hold of it included.",
    example: "120",
  }),
});
export type StockRow = z.infer<typeof StockRow>;

export const StockLevelSchema = z
  .object({
    product_id: idSchema("prd", "product"),
    product_external_id: externalId.nullable(),
    sku: z.string().openapi({ example: "85123A" }),
    warehouse_id: idSchema("whs", "warehouse"),
    warehouse_external_id: externalId.nullable(),
    on_hand: quantitySchema,
    reserved: quantitySchema.openapi({ description: "What orders hold.", example: "24" }),
    available: quantitySchema.openapi({
      description: "On hand less reserved, not below zero.",
      example: "96",
    }),
    updated_at: timeSchema,
  })
  .openapi("StockLevel");

/** A level as queries.ts selects it. */
export interface LevelFound {
  readonly product_id: string;
  readonly product_external_id: string | null;
  readonly sku: string;
  readonly warehouse_id: string;
  readonly warehouse_external_id: string | null;
  readonly on_hand: string;
  readonly reserved: string;
  readonly available: string;
  readonly updated_at: string;
}

export function presentLevel(row: LevelFound) {
  return { ...row, updated_at: new Date(row.updated_at).toISOString() };
}
