import { z } from "@hono/zod-openapi";
import { externalId, idSchema, lineSchema, timeSchema } from "../../platform/http/schemas.ts";

const number = lineSchema(80).openapi({ description: "What the company calls it.", example: "B-4711" });
const orNone = number
  .nullable()
  .openapi({ description: "What the company calls it; null forgets it.", example: "B-4711" });

export const PartNumberSchema = z
  .object({
    product: z.object({
      id: idSchema("prd", "product"),
      sku: z.string().openapi({ example: "85123A" }),
      name: z.string().openapi({ example: "White hanging heart T-light holder" }),
    }),
    part_number: number.nullable(),
    updated_at: timeSchema,
  })
  .openapi("PartNumber");

export const PartNumberInput = z
  .object({ part_number: orNone })
  .openapi("PartNumberInput", { example: { part_number: "B-4711" } });

/** A row of the company's own list: it knows our SKUs. */
export const PartNumberRow = z
  .object({
    sku: lineSchema(80).openapi({ description: "The supplier's SKU.", example: "85123A" }),
    part_number: orNone,
  })
  .openapi("PartNumberRow");
export type PartNumberRow = z.infer<typeof PartNumberRow>;

export const PartNumberRows = z
  .object({ rows: z.array(PartNumberRow).max(10_000) })
  .openapi("PartNumberRows", { example: { rows: [{ sku: "85123A", part_number: "B-4711" }] } });

export const AdminPartNumberRow = z.object({ product_external_id: externalId, part_number: orNone });
export type AdminPartNumberRow = z.infer<typeof AdminPartNumberRow>;

/** As the statements of queries.ts select it. */
export interface PartNumberFound {
  readonly id: string;
  readonly sku: string;
  readonly name: string;
  readonly part_number: string | null;
  readonly number_sort: string;
  readonly updated_at: string;
}

export function presentPartNumber({ id, sku, name, part_number, updated_at }: PartNumberFound) {
  return { product: { id, sku, name }, part_number, updated_at: new Date(updated_at).toISOString() };
}
