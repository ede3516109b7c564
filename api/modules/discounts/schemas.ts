import { z } from "@hono/zod-openapi";
import { plain } from "../../kernel/decimal.ts";
import {
  dateSchema,
  externalId,
  idSchema,
  lineSchema,
  rateSchema,
  timeSchema,
} from "../../platform/http/schemas.ts";
import type { discounts } from "./tables.ts";

export const discountPercent = rateSchema
  .refine((text) => /[1-9]/.test(text) && Number(text) <= 100, {
    message: "must be more than 0 and at most 100",
  })
  .openapi({ description: "Percent off.", example: "5" });

const fields = {
  external_id: externalId.nullish(),
  name: lineSchema(120).openapi({ description: "As the buyer sees it.", example: "Spring offer" }),
  percent: discountPercent,
  category_id: idSchema("cat", "category").nullish().openapi({
    description: "In this category and below it only; null for all products.",
  }),
  valid_from: dateSchema.nullish().openapi({ description: "Its first day." }),
  valid_until: dateSchema.nullish().openapi({ description: "Its last day." }),
};

export const DiscountInput = z
  .object({
    ...fields,
    contract_id: idSchema("con", "contract").optional().openapi({ description: "For this contract." }),
    company_id: idSchema("com", "company").optional().openapi({ description: "For this company." }),
    group_id: idSchema("grp", "group")
      .optional()
      .openapi({ description: "For the companies of this group." }),
  })
  .openapi("DiscountInput", {
    example: { name: "Spring offer", percent: "5", category_id: "cat_01k9w8zv6se7r8x9y0a1b2c3d4" },
  });

export const DiscountChange = z
  .object({ ...fields, status: z.enum(["active", "inactive"]) })
  .partial()
  .openapi("DiscountChange", { example: { valid_until: "2027-03-31" } });

export const DiscountSchema = z
  .object({
    id: idSchema("dsc", "discount"),
    external_id: externalId.nullable(),
    name: z.string().openapi({ example: "Spring offer" }),
    percent: rateSchema.openapi({ example: "5" }),
    contract_id: idSchema("con", "contract").nullable(),
    company_id: idSchema("com", "company")
      .nullable()
      .openapi({ description: "A contract's names its company too." }),
    group_id: idSchema("grp", "group").nullable(),
    category_id: idSchema("cat", "category").nullable(),
    valid_from: dateSchema.nullable().openapi({ description: "Its first day." }),
    valid_until: dateSchema.nullable().openapi({ description: "Its last day." }),
    status: z.string().openapi({ description: "`active` or `inactive`.", example: "active" }),
    created_at: timeSchema,
    updated_at: timeSchema,
  })
  .openapi("Discount");

export function presentDiscount(row: typeof discounts.$inferSelect) {
  return {
    id: row.id,
    external_id: row.externalId,
    name: row.name,
    percent: plain(row.percent),
    contract_id: row.contractId,
    company_id: row.companyId,
    group_id: row.groupId,
    category_id: row.categoryId,
    valid_from: row.validFrom,
    valid_until: row.validUntil,
    status: row.status as string,
    created_at: row.createdAt.toISOString(),
    updated_at: row.updatedAt.toISOString(),
  };
}

/** Columns of the fields given; an absent one stays undefined. */
export function discountColumns(given: z.infer<typeof DiscountChange>) {
  const columns = {
    externalId: given.external_id,
    name: given.name,
    percent: given.percent,
    categoryId: given.category_id,
    validFrom: given.valid_from,
    validUntil: given.valid_until,
    status: given.status,
  };
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined)) as Partial<
    typeof columns
  >;
}
