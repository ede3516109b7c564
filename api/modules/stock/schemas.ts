import { z } from "@hono/zod-openapi";
import { externalId, idSchema, quantitySchema, timeSchema } from "../../platform/http/schemas.ts";

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
