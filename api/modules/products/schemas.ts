import { z } from "@hono/zod-openapi";
import {
  externalId,
  idSchema,
  lineSchema,
  positiveQuantity,
  quantitySchema,
  textSchema,
  timeSchema,
} from "../../platform/http/schemas.ts";
import type { ProductRecord } from "./domain/apply-row.ts";

export const unitSchema = z
  .string()
  .regex(/^[A-Z0-9]{2,3}$/, { message: "must be a UN/ECE Recommendation 20 code" })
  .openapi({ description: "UN/ECE Recommendation 20 code; `C62` is a piece.", example: "C62" });

const imageUrl = z
  .string()
  .max(2000)
  // Browsers read a backslash as a slash, and two of them as another host.
  .regex(/^(https?:\/\/|\/(?![/\\]))\S*$/, {
    message: "must be a web address, or a path from the site's root",
  })
  .openapi({
    description: "A web address, or a path on the website that shows it.",
    example: "/images/mug.webp",
  });

const status = z
  .enum(["active", "inactive"])
  .openapi({ description: "Inactive products are not sold.", example: "active" });

/** What can be changed of a product. In an import, an absent field of a new product takes its default. */
const fields = {
  sku: lineSchema(80)
    .optional()
    .openapi({ description: "Unique; needed for a new product.", example: "85123A" }),
  name: lineSchema(300)
    .optional()
    .openapi({ description: "Needed for a new product.", example: "White hanging heart T-light holder" }),
  description: textSchema(10_000)
    .nullish()
    .openapi({ example: "Wooden heart with a wire frame for one tealight." }),
  category_external_id: externalId
    .nullish()
    .openapi({ description: "The category's `external_id`; null for none.", example: "candle-holders" }),
  image_url: imageUrl.nullish(),
  unit: unitSchema.optional(),
  tax_category: z
    .string()
    .max(40)
    .optional()
    .openapi({ description: "Code of a tax category; `standard` for a new product.", example: "standard" }),
  minimum_quantity: positiveQuantity
    .optional()
    .openapi({ description: "The least that can be ordered.", example: "6" }),
  quantity_multiple: positiveQuantity
    .optional()
    .openapi({ description: "Ordered in steps of this: the pack.", example: "6" }),
  maximum_quantity: positiveQuantity
    .nullish()
    .openapi({ description: "The most in one line; null for no limit.", example: "600" }),
  backorder: z
    .boolean()
    .optional()
    .openapi({ description: "Whether more than is in stock can be ordered.", example: false }),
};

export const ProductRow = z.object({
  external_id: externalId,
  ...fields,
  status: status
    .optional()
    .openapi({ description: "Absent in `mode=full` means active; inactive products are not sold." }),
});
export type ProductRow = z.infer<typeof ProductRow>;

export const ProductChange = z
  .object({ ...fields, status: status.optional() })
  .openapi("ProductChange", { example: { name: "White hanging heart", minimum_quantity: "12" } });

export const ProductSchema = z
  .object({
    id: idSchema("prd", "product"),
    external_id: externalId.nullable(),
    sku: z.string().openapi({ example: "85123A" }),
    name: z.string().openapi({ example: "White hanging heart T-light holder" }),
    description: z
      .string()
      .nullable()
      .openapi({ example: "Wooden heart with a wire frame for one tealight." }),
    category_id: idSchema("cat", "category").nullable(),
    category_external_id: externalId.nullable(),
    image_url: z.string().nullable().openapi({ example: "/images/mug.webp" }),
    unit: z.string().openapi({ description: "UN/ECE Recommendation 20 code.", example: "C62" }),
    tax_category: z.string().openapi({ example: "standard" }),
    minimum_quantity: quantitySchema,
    quantity_multiple: quantitySchema,
    maximum_quantity: quantitySchema.nullable(),
    backorder: z.boolean(),
    status: z.string().openapi({ description: "`active` or `inactive`.", example: "active" }),
    created_at: timeSchema,
    updated_at: timeSchema,
  })
  .openapi("Product");

/** A product as the statements of queries.ts select it. */
export interface ProductFound extends ProductRecord {
  readonly categoryExternalId: string | null;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export function presentProduct(row: ProductFound) {
  return {
    id: row.id,
    external_id: row.externalId,
    sku: row.sku,
    name: row.name,
    description: row.description,
    category_id: row.categoryId,
    category_external_id: row.categoryExternalId,
    image_url: row.imageUrl,
    unit: row.unit,
    tax_category: row.taxCategory,
    minimum_quantity: row.minimumQuantity,
    quantity_multiple: row.quantityMultiple,
    maximum_quantity: row.maximumQuantity,
    backorder: row.backorder,
    status: row.status,
    created_at: new Date(row.createdAt).toISOString(),
    updated_at: new Date(row.updatedAt).toISOString(),
  };
}
