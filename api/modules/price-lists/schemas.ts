import { z } from "@hono/zod-openapi";
import {
  currencySchema,
  externalId,
  idSchema,
  lineSchema,
  positiveQuantity,
  priceAmount,
  quantitySchema,
  timeSchema,
} from "../../platform/http/schemas.ts";
import type { priceLists } from "./tables.ts";

const name = lineSchema(120).openapi({ example: "Trade" });

export const PriceListInput = z
  .object({ external_id: externalId.nullish(), name, currency: currencySchema })
  .openapi("PriceListInput", { example: { external_id: "trade", name: "Trade", currency: "GBP" } });

export const PriceListChange = z
  .object({
    external_id: externalId.nullish(),
    name: name.optional(),
    status: z
      .enum(["active", "inactive"])
      .optional()
      .openapi({ description: "An inactive list has no prices: its contracts see everything on request." }),
  })
  .openapi("PriceListChange", { example: { name: "Trade 2027" } });

export const PriceListSchema = z
  .object({
    id: idSchema("prl", "price list"),
    external_id: externalId.nullable(),
    name: z.string().openapi({ example: "Trade" }),
    currency: currencySchema,
    status: z.string().openapi({ description: "`active` or `inactive`.", example: "active" }),
    created_at: timeSchema,
    updated_at: timeSchema,
  })
  .openapi("PriceList");

export function presentPriceList(row: typeof priceLists.$inferSelect) {
  return {
    id: row.id,
    external_id: row.externalId,
    name: row.name,
    currency: row.currency,
    status: row.status,
    created_at: row.createdAt.toISOString(),
    updated_at: row.updatedAt.toISOString(),
  };
}

export const PriceEntryRow = z.object({
  product_external_id: externalId,
  min_quantity: positiveQuantity
    .optional()
    .openapi({ description: "From this quantity on. Default 1.", example: "1" }),
  amount: priceAmount
    .nullable()
    .openapi({ description: "Price of `base_quantity` units; null takes the tier away.", example: "0.85" }),
  base_quantity: positiveQuantity.optional().openapi({
    description:
      "What the amount is for: 12.40 per 100. Default 1, or what the product's tiers have; the same for all of them.",
    example: "1",
  }),
});
export type PriceEntryRow = z.infer<typeof PriceEntryRow>;

export const PriceEntrySchema = z
  .object({
    product_id: idSchema("prd", "product"),
    product_external_id: externalId.nullable(),
    sku: z.string().openapi({ example: "85123A" }),
    min_quantity: quantitySchema,
    amount: priceAmount,
    base_quantity: quantitySchema,
    updated_at: timeSchema,
  })
  .openapi("PriceEntry");

/** An entry as queries.ts selects it. */
export interface EntryFound {
  readonly product_id: string;
  readonly product_external_id: string | null;
  readonly sku: string;
  readonly min_quantity: string;
  readonly amount: string;
  readonly base_quantity: string;
  readonly updated_at: string;
}

export function presentEntry(row: EntryFound) {
  return { ...row, updated_at: new Date(row.updated_at).toISOString() };
}
