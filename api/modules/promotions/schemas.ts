import { z } from "@hono/zod-openapi";
import { plain } from "../../kernel/decimal.ts";
import { money } from "../../kernel/money.ts";
import {
  currencySchema,
  dateSchema,
  externalId,
  idSchema,
  lineSchema,
  MoneySchema,
  orNull,
  priceAmount,
  rateSchema,
  timeSchema,
} from "../../platform/http/schemas.ts";
import { discountPercent } from "../discounts/index.ts";
import type { promotions } from "./tables.ts";

/** As buyers type it: in upper or lower case. */
export const promotionCode = z
  .string()
  .trim()
  .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{1,39}$/, { message: "must be 2 to 40 of A–Z, 0–9, _ and -" })
  .transform((code) => code.toUpperCase())
  .openapi({ description: "Typed by buyers, in upper or lower case.", example: "SPRING5" });

const uses = (description: string) => z.int().min(1).max(1_000_000_000).nullish().openapi({ description });

const fields = {
  external_id: externalId.nullish(),
  name: lineSchema(120).openapi({ description: "As the buyer sees it.", example: "Spring offer" }),
  percent: discountPercent,
  category_id: idSchema("cat", "category")
    .nullish()
    .openapi({ description: "In this category and below it only." }),
  group_id: idSchema("grp", "group").nullish().openapi({ description: "For companies of this group only." }),
  minimum: z
    .object({ amount: priceAmount, currency: currencySchema })
    .nullish()
    .openapi({ description: "Net value of the goods, before the promotion, from which the code counts." }),
  valid_from: dateSchema.nullish().openapi({ description: "Its first day." }),
  valid_until: dateSchema.nullish().openapi({ description: "Its last day." }),
  maximum_uses: uses("Orders that may use it, in all."),
  maximum_uses_per_company: uses("Orders of one company that may use it."),
};

export const PromotionInput = z.object({ ...fields, code: promotionCode }).openapi("PromotionInput", {
  example: { code: "SPRING5", name: "Spring offer", percent: "5", maximum_uses_per_company: 1 },
});

export const PromotionChange = z
  .object({ ...fields, status: z.enum(["active", "inactive"]) })
  .partial()
  .openapi("PromotionChange", { example: { valid_until: "2027-03-31" } });

export const PromotionSchema = z
  .object({
    id: idSchema("pro", "promotion"),
    external_id: externalId.nullable(),
    code: z.string().openapi({ example: "SPRING5" }),
    name: z.string().openapi({ example: "Spring offer" }),
    percent: rateSchema.openapi({ example: "5" }),
    category_id: idSchema("cat", "category").nullable(),
    group_id: idSchema("grp", "group").nullable(),
    minimum: orNull(MoneySchema),
    valid_from: dateSchema.nullable().openapi({ description: "Its first day." }),
    valid_until: dateSchema.nullable().openapi({ description: "Its last day." }),
    maximum_uses: z.int().nullable().openapi({ description: "Orders that may use it, in all." }),
    maximum_uses_per_company: z.int().nullable().openapi({ description: "Orders of one company." }),
    uses: z.int().openapi({ description: "Orders that used it. None is ever given back.", example: 12 }),
    status: z.string().openapi({ description: "`active` or `inactive`.", example: "active" }),
    created_at: timeSchema,
    updated_at: timeSchema,
  })
  .openapi("Promotion");

export function presentPromotion(row: typeof promotions.$inferSelect) {
  const { minimumAmount, minimumCurrency } = row;
  return {
    id: row.id,
    external_id: row.externalId,
    code: row.code,
    name: row.name,
    percent: plain(row.percent),
    category_id: row.categoryId,
    group_id: row.groupId,
    minimum:
      minimumAmount === null || minimumCurrency === null ? null : money(minimumAmount, minimumCurrency),
    valid_from: row.validFrom,
    valid_until: row.validUntil,
    maximum_uses: row.maximumUses,
    maximum_uses_per_company: row.maximumUsesPerCompany,
    uses: row.uses,
    status: row.status as string,
    created_at: row.createdAt.toISOString(),
    updated_at: row.updatedAt.toISOString(),
  };
}

/** Columns of the fields given; an absent one stays undefined. */
export function promotionColumns(given: z.infer<typeof PromotionChange>) {
  const { minimum } = given;
  const columns = {
    externalId: given.external_id,
    name: given.name,
    percent: given.percent,
    categoryId: given.category_id,
    groupId: given.group_id,
    minimumAmount: minimum === null ? null : minimum?.amount,
    minimumCurrency: minimum === null ? null : minimum?.currency,
    validFrom: given.valid_from,
    validUntil: given.valid_until,
    maximumUses: given.maximum_uses,
    maximumUsesPerCompany: given.maximum_uses_per_company,
    status: given.status,
  };
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined)) as Partial<
    typeof columns
  >;
}
