import { z } from "@hono/zod-openapi";
import { plain } from "../../kernel/decimal.ts";
import {
  currencySchema,
  dateSchema,
  externalId,
  idSchema,
  lineSchema,
  orNull,
  positiveQuantity,
  priceAmount,
  quantitySchema,
  timeSchema,
} from "../../platform/http/schemas.ts";
import type { priceLists } from "./tables.ts";

const positivePrice = priceAmount.refine((text) => /[1-9]/.test(text), { message: "must be more than zero" });

const percent = z
  .string()
  .regex(/^-?\d{1,5}(\.\d{1,4})?$/, { message: 'must be a percentage such as "-12.5"' })
  .openapi({
    description: "How much dearer (or, with a minus, cheaper) derived prices are.",
    example: "-12.5",
  });

const RoundingSchema = z
  .object({
    step: positivePrice.openapi({ description: "Prices become multiples of it.", example: "0.05" }),
    mode: z.string().openapi({ description: "`nearest`, `up` or `down`.", example: "nearest" }),
  })
  .openapi("Rounding", {
    description: "Without it, derived prices have four decimals, or as many as their base.",
  });

const fields = {
  external_id: externalId.nullish(),
  name: lineSchema(120).openapi({ example: "Trade" }),
  kind: z.enum(["fixed", "derived", "cost_plus"]).openapi({
    description:
      "`fixed`: its own entries. `derived`: another list's prices, `percent` dearer. `cost_plus`: what products cost you, " +
      "`percent` dearer. Entries of its own always come first.",
    example: "fixed",
  }),
  base_list_id: idSchema("prl", "price list").nullish().openapi({
    description: "The fixed list that a derived one takes its prices from, in the same currency.",
  }),
  percent: percent.nullish(),
  rounding: z
    .object({
      step: positivePrice.openapi({ description: "Prices become multiples of it.", example: "0.05" }),
      mode: z.enum(["nearest", "up", "down"]).openapi({ example: "nearest" }),
    })
    .nullish(),
  valid_from: dateSchema.nullish().openapi({ description: "Its first day." }),
  valid_until: dateSchema.nullish().openapi({ description: "Its last day." }),
  is_default: z.boolean().openapi({
    description:
      "Asked last, for every company and for guests. A currency has one at most: a new one takes its place.",
  }),
};

export const PriceListInput = z
  .object({
    ...fields,
    currency: currencySchema,
    kind: fields.kind.default("fixed"),
    is_default: fields.is_default.default(false),
  })
  .openapi("PriceListInput", { example: { external_id: "trade", name: "Trade", currency: "GBP" } });

export const PriceListChange = z
  .object({
    ...fields,
    status: z
      .enum(["active", "inactive"])
      .optional()
      .openapi({ description: "An inactive list has no prices: its contracts see everything on request." }),
  })
  .partial()
  .openapi("PriceListChange", { example: { name: "Trade 2027" } });

export const PriceListSchema = z
  .object({
    id: idSchema("prl", "price list"),
    external_id: externalId.nullable(),
    name: z.string().openapi({ example: "Trade" }),
    currency: currencySchema,
    kind: z.string().openapi({ description: "`fixed`, `derived` or `cost_plus`.", example: "fixed" }),
    base_list_id: idSchema("prl", "price list").nullable(),
    percent: percent.nullable(),
    rounding: orNull(RoundingSchema),
    valid_from: dateSchema.nullable().openapi({ description: "Its first day." }),
    valid_until: dateSchema.nullable().openapi({ description: "Its last day." }),
    is_default: z.boolean().openapi({ description: "Asked last, for every company and for guests." }),
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
    kind: row.kind as string,
    base_list_id: row.baseListId,
    percent: row.percent === null ? null : plain(row.percent),
    rounding:
      row.roundingStep === null
        ? null
        : { step: plain(row.roundingStep), mode: (row.roundingMode ?? "nearest") as string },
    valid_from: row.validFrom,
    valid_until: row.validUntil,
    is_default: row.isDefault,
    status: row.status as string,
    created_at: row.createdAt.toISOString(),
    updated_at: row.updatedAt.toISOString(),
  };
}

/** Columns of the fields given; an absent one stays undefined. */
export function priceListColumns(given: z.infer<typeof PriceListChange>) {
  const { rounding } = given;
  const columns = {
    externalId: given.external_id,
    name: given.name,
    kind: given.kind,
    baseListId: given.base_list_id,
    percent: given.percent,
    roundingStep: rounding === null ? null : rounding?.step,
    roundingMode: rounding === null ? null : rounding?.mode,
    validFrom: given.valid_from,
    validUntil: given.valid_until,
    isDefault: given.is_default,
    status: given.status,
  };
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined)) as Partial<
    typeof columns
  >;
}

export const PriceEntryRow = z.object({
  product_external_id: externalId,
  valid_from: dateSchema.nullish().openapi({
    description:
      "The first day of these prices. The set of tiers whose first day came last applies as a whole. Without it: of the " +
      "set that has no first day.",
    example: "2027-01-01",
  }),
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
    valid_from: dateSchema.nullable().openapi({ description: "The first day of the set it belongs to." }),
    valid_until: dateSchema.nullable().openapi({ description: "The day before the next set begins." }),
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
  readonly valid_from: string | null;
  readonly valid_until: string | null;
  readonly min_quantity: string;
  readonly amount: string;
  readonly base_quantity: string;
  readonly updated_at: string;
  /** `valid_from` as it is stored: the cursor's part. */
  readonly day: string;
}

export function presentEntry({ day: _, ...row }: EntryFound) {
  return { ...row, updated_at: new Date(row.updated_at).toISOString() };
}
