import { z } from "@hono/zod-openapi";
import {
  countrySchema,
  currencySchema,
  externalId,
  idSchema,
  languageSchema,
  lineSchema,
  orNull,
  positiveQuantity,
  priceAmount,
  quantitySchema,
  textSchema,
  timeSchema,
} from "../../platform/http/schemas.ts";
import { isCountry, isGtin } from "./domain/codes.ts";
import type { ProductRecord } from "./domain/product-record.ts";

export const unitSchema = z
  .string()
  .regex(/^[A-Z0-9]{2,3}$/, { message: "must be a UN/ECE Recommendation 20 code" })
  .openapi({ description: "UN/ECE Recommendation 20 code; `C62` is a piece.", example: "C62" });

const place = z
  .string()
  .max(2000)
  // Browsers read a backslash as a slash, and two of them as another host.
  .regex(/^(https?:\/\/|\/(?![/\\]))\S*$/, {
    message: "must be a web address, or a path from the site's root",
  });
const imageUrl = place.openapi({
  description: "A web address, or a path on the website that shows it.",
  example: "/images/mug.webp",
});

const gtin = z
  .string()
  .refine(isGtin, { message: "must be a GTIN of 8, 12, 13 or 14 digits with its check digit" })
  .openapi({ description: "GTIN (EAN, UPC) with its check digit.", example: "4006381333931" });

const status = z
  .enum(["active", "inactive"])
  .openapi({ description: "Inactive products are not sold.", example: "active" });

const PriceMoney = z.object({ amount: priceAmount, currency: currencySchema }).openapi("PriceMoney", {
  description: "An exact amount with up to six decimals.",
  example: { amount: "1.25", currency: "GBP" },
});

export const AttributeSchema = z
  .object({ name: lineSchema(80), value: lineSchema(300) })
  .openapi("Attribute", { example: { name: "Colour", value: "White" } });
export const PackSchema = z
  .object({
    unit: unitSchema,
    quantity: positiveQuantity.openapi({ description: "How many of the product's unit are in it." }),
    gtin: gtin.nullable(),
  })
  .openapi("Pack", { example: { unit: "CT", quantity: "24", gtin: null } });
export const PictureSchema = z
  .object({ url: imageUrl, alt: lineSchema(300).nullable() })
  .openapi("Picture", { example: { url: "/images/mug-2.webp", alt: "The mug from the side" } });
export const ProductDocumentSchema = z
  .object({
    kind: lineSchema(40).openapi({ description: "E.g. `datasheet`, `safety`, `manual`.", example: "manual" }),
    title: lineSchema(200).openapi({ example: "Assembly instructions" }),
    url: place.openapi({ example: "/documents/mug.pdf" }),
    language: languageSchema.nullable(),
  })
  .openapi("ProductDocument");

const unique = (names: readonly string[]) => new Set(names).size === names.length;

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
  family_external_id: externalId
    .nullish()
    .openapi({ description: "The family whose variant it is.", example: "t-light-holders" }),
  attributes: z
    .array(AttributeSchema)
    .max(100)
    .refine((all) => unique(all.map(({ name }) => name)), { message: "names an attribute twice" })
    .optional()
    .openapi({ description: "Replaces all of them." }),
  images: z
    .array(z.object({ url: imageUrl, alt: lineSchema(300).nullish().openapi({ example: "From the side" }) }))
    .max(30)
    .optional()
    .openapi({ description: "More pictures, beside `image_url`. Replaces all of them." }),
  documents: z
    .array(ProductDocumentSchema.extend({ language: languageSchema.nullish() }))
    .max(30)
    .optional()
    .openapi({ description: "Datasheets and the like. Replaces all of them." }),
  brand: lineSchema(120).nullish().openapi({ example: "Brightway" }),
  gtin: gtin.nullish(),
  customs_code: z
    .string()
    .regex(/^\d{6,10}$/, { message: "must be six to ten digits" })
    .nullish()
    .openapi({ description: "HS, CN or TARIC code.", example: "83062990" }),
  origin_country: countrySchema
    .refine(isCountry, { message: "must be an ISO 3166-1 alpha-2 code" })
    .nullish()
    .openapi({ description: "Country of origin.", example: "CN" }),
  weight_grams: quantitySchema.nullish().openapi({ description: "Of one unit.", example: "180" }),
  replacement_external_id: externalId
    .nullish()
    .openapi({ description: "What to buy instead; it may be made in the same request.", example: "85123B" }),
  discontinued: z
    .boolean()
    .optional()
    .openapi({ description: "Sold while stock lasts: never on backorder.", example: false }),
  recommended_price: orNull(PriceMoney)
    .optional()
    .openapi({ description: "Recommended retail price, shown beside the buyer's own." }),
  cost_price: orNull(PriceMoney)
    .optional()
    .openapi({ description: "What the supplier pays for a unit. Buyers never see it." }),
  packs: z
    .array(PackSchema.extend({ gtin: gtin.nullish() }))
    .max(20)
    .optional()
    .openapi({ description: "Bigger units it also comes in. Replaces all of them." }),
  lead_time_days: z
    .int()
    .min(0)
    .max(3650)
    .nullish()
    .openapi({ description: "Days until what is on backorder comes.", example: 14 }),
  low_stock: quantitySchema
    .nullish()
    .openapi({ description: "At this quantity and below, stock is low.", example: "20" }),
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
    .openapi({ description: "Ordered in steps of this.", example: "6" }),
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
    family_id: idSchema("fam", "family").nullable(),
    family_external_id: externalId.nullable(),
    attributes: z.array(AttributeSchema),
    images: z.array(PictureSchema),
    documents: z.array(ProductDocumentSchema),
    brand: z.string().nullable().openapi({ example: "Brightway" }),
    gtin: gtin.nullable(),
    customs_code: z
      .string()
      .nullable()
      .openapi({ description: "HS, CN or TARIC code.", example: "83062990" }),
    origin_country: countrySchema.nullable(),
    weight_grams: quantitySchema.nullable(),
    replacement_id: idSchema("prd", "product").nullable(),
    replacement_external_id: externalId.nullable(),
    discontinued: z.boolean().openapi({ description: "Sold while stock lasts." }),
    recommended_price: orNull(PriceMoney),
    cost_price: orNull(PriceMoney),
    packs: z.array(PackSchema),
    lead_time_days: z.int().nullable().openapi({ example: 14 }),
    low_stock: quantitySchema.nullable(),
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
  readonly familyExternalId: string | null;
  readonly replacementExternalId: string | null;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export function presentProduct(row: ProductFound): z.infer<typeof ProductSchema> {
  return {
    id: row.id,
    external_id: row.externalId,
    sku: row.sku,
    name: row.name,
    description: row.description,
    category_id: row.categoryId,
    category_external_id: row.categoryExternalId,
    image_url: row.imageUrl,
    family_id: row.familyId,
    family_external_id: row.familyExternalId,
    attributes: row.attributes.map(({ name, value }) => ({ name, value })),
    images: row.images.map(({ url, alt }) => ({ url, alt })),
    documents: row.documents.map(({ kind, title, url, language }) => ({ kind, title, url, language })),
    brand: row.brand,
    gtin: row.gtin,
    customs_code: row.customsCode,
    origin_country: row.originCountry,
    weight_grams: row.weightGrams,
    replacement_id: row.replacementId,
    replacement_external_id: row.replacementExternalId,
    discontinued: row.discontinued,
    recommended_price: row.recommendedPrice,
    cost_price: row.costPrice,
    packs: row.packs.map(({ unit, quantity, gtin }) => ({ unit, quantity, gtin })),
    lead_time_days: row.leadTimeDays,
    low_stock: row.lowStock,
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
