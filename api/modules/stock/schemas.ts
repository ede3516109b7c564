import { z } from "@hono/zod-openapi";
import {
  dateSchema,
  externalId,
  idSchema,
  lineSchema,
  quantitySchema,
  timeSchema,
} from "../../platform/http/schemas.ts";

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

/** More or less than before. */
const deltaSchema = z
  .string()
  .regex(/^-?\d{1,12}(\.\d{1,6})?$/, { message: 'must be a decimal string such as "-2"' })
  .refine((text) => /[1-9]/.test(text), { message: "must not be zero" });

export const StockRow = z
  .object({
    product_external_id: externalId,
    warehouse_external_id: externalId.openapi({ example: "leeds" }),
    on_hand: quantitySchema.optional().openapi({
      description: "What lies there now, in the product's unit, what orders hold of it included.",
      example: "120",
    }),
    delta: deltaSchema.optional().openapi({
      description:
        "What came or went, instead of `on_hand`. The request then needs an `Idempotency-Key`, so that it adds once.",
      example: "-2",
    }),
    next_arrival_date: dateSchema.nullish().openapi({
      description: "The day of the next delivery; null for none.",
      example: "2026-12-01",
    }),
    next_arrival_quantity: quantitySchema.nullish().openapi({
      description: "How much it brings; null for not known.",
      example: "40",
    }),
  })
  .refine((row) => row.on_hand === undefined || row.delta === undefined, {
    message: "is either set or added to",
    path: ["delta"],
  });
export type StockRow = z.infer<typeof StockRow>;

export const CorrectStockInput = z
  .object({
    product_id: idSchema("prd", "product"),
    warehouse_id: idSchema("whs", "warehouse"),
    delta: deltaSchema.openapi({
      description: "What there is more or less than was thought.",
      example: "-2",
    }),
    reason: lineSchema(500).openapi({
      description: "Why; it stands in the movements.",
      example: "Broken in the warehouse",
    }),
  })
  .openapi("CorrectStockInput");
export type CorrectStockInput = z.infer<typeof CorrectStockInput>;

export const StockLevelSchema = z
  .object({
    product_id: idSchema("prd", "product"),
    product_external_id: externalId.nullable(),
    sku: z.string().openapi({ example: "85123A" }),
    warehouse_id: idSchema("whs", "warehouse"),
    warehouse_external_id: externalId.nullable(),
    on_hand: quantitySchema,
    reserved: quantitySchema.openapi({
      description:
        "What orders hold; more than is on hand where it was promised from later supply, or went missing.",
      example: "24",
    }),
    available: quantitySchema.openapi({
      description: "On hand less reserved, not below zero.",
      example: "96",
    }),
    next_arrival_date: dateSchema.nullable(),
    next_arrival_quantity: quantitySchema.nullable(),
    updated_at: timeSchema,
  })
  .openapi("StockLevel");

/** A level as queries.ts selects it. */
export type LevelFound = z.infer<typeof StockLevelSchema>;

export function presentLevel(row: LevelFound): LevelFound {
  return { ...row, updated_at: new Date(row.updated_at).toISOString() };
}

export const StockMovementSchema = z
  .object({
    id: idSchema("mov", "stock movement"),
    product_id: idSchema("prd", "product"),
    sku: z.string().openapi({ example: "85123A" }),
    warehouse_id: idSchema("whs", "warehouse"),
    kind: z.string().openapi({
      description: "`adjust` changed what is on hand; `reserve` and `release` what orders hold.",
      example: "adjust",
    }),
    quantity: z.string().openapi({ description: "Signed: what came or went.", example: "-2" }),
    order_id: idSchema("ord", "order").nullable().openapi({ description: "The order that caused it." }),
    reason: z.string().nullable().openapi({ example: "Broken in the warehouse" }),
    at: timeSchema,
  })
  .openapi("StockMovement");

export type MovementFound = z.infer<typeof StockMovementSchema>;

export function presentMovement(row: MovementFound): MovementFound {
  return { ...row, at: new Date(row.at).toISOString() };
}

export const ReservationSchema = z
  .object({
    order_id: idSchema("ord", "order"),
    product_id: idSchema("prd", "product"),
    sku: z.string().openapi({ example: "85123A" }),
    warehouse_id: idSchema("whs", "warehouse"),
    warehouse_name: z.string().openapi({ example: "Leeds" }),
    quantity: quantitySchema,
    expires_at: timeSchema.nullable().openapi({
      description: "When it ends unless the order is taken over; null for never.",
    }),
    released_at: timeSchema
      .nullable()
      .openapi({ description: "When it was given back; null while it holds." }),
  })
  .openapi("Reservation");

export type ReservationFound = z.infer<typeof ReservationSchema>;

export function presentReservation(row: ReservationFound): ReservationFound {
  const time = (text: string | null) => (text === null ? null : new Date(text).toISOString());
  return { ...row, expires_at: time(row.expires_at), released_at: time(row.released_at) };
}
