import { z } from "@hono/zod-openapi";
import { externalId, idSchema, lineSchema, timeSchema } from "../../platform/http/schemas.ts";
import type { warehouses } from "./tables.ts";

const fields = {
  external_id: externalId.nullish(),
  name: lineSchema(120).openapi({ example: "Leeds" }),
  position: z
    .int()
    .min(0)
    .max(9999)
    .optional()
    .openapi({ description: "Orders are filled from the lowest first.", example: 1 }),
};

export const WarehouseInput = z
  .object(fields)
  .openapi("WarehouseInput", { example: { external_id: "leeds", name: "Leeds", position: 1 } });

export const WarehouseChange = z
  .object({
    ...fields,
    name: fields.name.optional(),
    status: z.enum(["active", "inactive"]).optional().openapi({
      description: "The stock of an inactive warehouse is not sold.",
    }),
  })
  .openapi("WarehouseChange", { example: { position: 2 } });

export const WarehouseSchema = z
  .object({
    id: idSchema("whs", "warehouse"),
    external_id: externalId.nullable(),
    name: z.string().openapi({ example: "Leeds" }),
    position: z.int().openapi({ description: "Orders are filled from the lowest first.", example: 1 }),
    status: z.string().openapi({ description: "`active` or `inactive`.", example: "active" }),
    created_at: timeSchema,
    updated_at: timeSchema,
  })
  .openapi("Warehouse");

export function presentWarehouse(row: typeof warehouses.$inferSelect) {
  return {
    id: row.id,
    external_id: row.externalId,
    name: row.name,
    position: row.position,
    status: row.status,
    created_at: row.createdAt.toISOString(),
    updated_at: row.updatedAt.toISOString(),
  };
}
