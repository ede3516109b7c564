import { z } from "@hono/zod-openapi";
import {
  currencySchema,
  dateSchema,
  idSchema,
  priceAmount,
  quantitySchema,
  rateSchema,
  textSchema,
} from "../../platform/http/schemas.ts";
import { AttributeSchema, PackSchema, PictureSchema, ProductDocumentSchema } from "../products/index.ts";
import { StockShownSchema } from "../stock/index.ts";

const SORTS = ["sku", "name", "category", "relevance"] as const;

const filters = {
  contract_id: textSchema(64).optional().openapi({
    description: "The contract whose prices are asked for. Guests have none and see the default list.",
    example: "con_01k9w8zv6se7r8x9y0a1b2c3d4",
  }),
  category_id: textSchema(64)
    .optional()
    .openapi({ description: "In this category or below it.", example: "cat_01k9w8zv6se7r8x9y0a1b2c3d4" }),
  q: textSchema(200)
    .optional()
    .openapi({
      description:
        "Words, or their beginnings, of SKU, name, brand and GTIN, in any order, apart or joined; all of them have to match. Six words count. A " +
        "word that begins nothing finds those one typing error away; by `relevance` the company's own part numbers are found too.",
      example: "heart holder",
    }),
};
const skus = z.array(textSchema(80)).max(500);
const skusDoc = { description: "These SKUs only, in upper or lower case.", example: ["85123A"] };
const sort = z
  .enum(SORTS)
  .optional()
  .openapi({
    description:
      "`category` is the order of a printed catalogue: category by category, then SKU. `relevance` is for `q`, and its " +
      "default: exact numbers first, then SKUs that begin so, whole words, beginnings of words, and words with a typing " +
      "error; at most 1,000 hits. Without `q` the default is `sku`.",
    example: "sku",
  });

const paging = {
  cursor: z.string().max(2000).optional().openapi({
    description: "`next_cursor` of the page before, or an anchor of `countPrices` with the same sort.",
  }),
};
const SKIP = {
  description: "Rows to pass over behind the cursor: with anchors, the list can be entered anywhere.",
};
const LIMIT = { description: "Rows per page.", example: 50 };

export const PriceQuery = z
  .object({
    ...filters,
    skus: skus.optional().openapi(skusDoc),
    sort,
    ...paging,
    skip: z.int().min(0).max(1000).default(0).openapi(SKIP),
    limit: z.int().min(1).max(500).default(50).openapi(LIMIT),
  })
  .openapi("PriceQuery", {
    example: { contract_id: "con_01k9w8zv6se7r8x9y0a1b2c3d4", q: "heart", sort: "sku", limit: 50 },
  });

/** The same as query parameters. */
export const PriceQueryParams = z.object({
  ...filters,
  skus: z
    .union([z.string().transform((one) => [one]), z.array(z.string())])
    .pipe(skus)
    .optional()
    .openapi({ ...skusDoc, type: "array", items: { type: "string" } }),
  sort,
  ...paging,
  skip: z.coerce.number().int().min(0).max(1000).default(0).openapi(SKIP),
  limit: z.coerce.number().int().min(1).max(500).default(50).openapi(LIMIT),
});

export const PriceCountQuery = z
  .object({
    ...filters,
    skus: skus.optional().openapi(skusDoc),
    sort,
    every: z
      .int()
      .min(10)
      .max(1000)
      .optional()
      .openapi({ description: "Rows between two anchors; none are given without it.", example: 200 }),
  })
  .openapi("PriceCountQuery", { example: { contract_id: "con_01k9w8zv6se7r8x9y0a1b2c3d4", every: 200 } });

export const PriceCountSchema = z
  .object({
    count: z.int().openapi({ description: "Rows the filters leave.", example: 3180 }),
    anchors: z.array(z.string().openapi({ example: "WyI4NTEyM2EiXQ" })).openapi({
      description: "`anchors[i]` is the cursor behind which row `(i + 1) × every` comes, counted from 0.",
    }),
  })
  .openapi("PriceCount");

export const QuantityRulesSchema = z
  .object({ minimum: quantitySchema, multiple: quantitySchema, maximum: quantitySchema.nullable() })
  .openapi("QuantityRules", { example: { minimum: "6", multiple: "6", maximum: null } });

export const AppliedDiscountSchema = z
  .object({
    kind: z.string().openapi({
      description: "Whom it is for: `contract`, `company`, `group`, `category` (everybody) or `promotion`.",
      example: "company",
    }),
    id: z.string().openapi({
      description: "Id of the discount, or of the promotion.",
      example: "dsc_01k9w8zv6se7r8x9y0a1b2c3d4",
    }),
    name: z.string().openapi({ example: "Spring offer" }),
    percent: rateSchema.openapi({ example: "5" }),
  })
  .openapi("AppliedDiscount", {
    description: "One step between the list's price and the one that is asked for.",
  });

export const PriceSchema = z
  .object({
    state: z.string().openapi({
      description:
        "`priced`, `on_request` where no list has a price, or `hidden` from guests who may not see any.",
      example: "priced",
    }),
    currency: currencySchema,
    amount: priceAmount.nullable().openapi({
      description: "Of the lowest tier, for `base_quantity` units, after discounts; null without a price.",
      example: "0.85",
    }),
    list_amount: priceAmount
      .nullable()
      .openapi({ description: "The same before discounts.", example: "0.9" }),
    gross_amount: priceAmount.nullable().openapi({
      description: "`amount` with tax, where the supplier shows prices so; else null.",
      example: "1.02",
    }),
    base_quantity: quantitySchema.openapi({ description: "What the amounts are for.", example: "1" }),
    tiers: z
      .array(
        z.object({
          min_quantity: quantitySchema,
          amount: priceAmount,
          list_amount: priceAmount
            .optional()
            .openapi({ description: "Before discounts, where there are any." }),
          gross_amount: priceAmount
            .optional()
            .openapi({ description: "`amount` with tax, where the supplier shows prices so." }),
        }),
      )
      .openapi({
        description: "From the lowest quantity up; the highest that the quantity reaches applies.",
      }),
    discounts: z.array(AppliedDiscountSchema).openapi({ description: "The same for every tier." }),
    tax_rate: rateSchema.nullable(),
    source: z
      .object({
        kind: z.string().openapi({
          description:
            "Which of the lists asked has the product: `contract_override`, `contract_list`, `company_list`, " +
            "`group_list` or `default_list`.",
          example: "contract_list",
        }),
        price_list_id: idSchema("prl", "price list").nullable(),
        price_list_name: z.string().nullable().openapi({ example: "Trade" }),
        tier: quantitySchema.openapi({
          description: "The quantity from which `amount` holds.",
          example: "1",
        }),
      })
      .nullable()
      .openapi({ description: "Where the price comes from; null on request." }),
    valid_until: dateSchema.nullable().openapi({
      description:
        "The last day of this price: of the contract, the list, its dated prices or a discount, whichever is first.",
    }),
  })
  .openapi("Price");

/** What both lists of price changes say of one. */
export const priceChange = {
  valid_from: dateSchema.openapi({ description: "The first day of the new price." }),
  before: PriceSchema,
  after: PriceSchema,
};

const ProductShownSchema = z
  .object({
    id: idSchema("prd", "product"),
    sku: z.string().openapi({ example: "85123A" }),
    name: z.string().openapi({ example: "White hanging heart T-light holder" }),
    category_id: idSchema("cat", "category").nullable(),
    category_name: z.string().nullable().openapi({ example: "Candle holders" }),
    image_url: z.string().nullable().openapi({ example: "/images/mug.webp" }),
    unit: z.string().openapi({ description: "UN/ECE Recommendation 20 code.", example: "C62" }),
    gtin: z.string().nullable().openapi({ description: "GTIN (EAN, UPC).", example: "4006381333931" }),
    brand: z.string().nullable().openapi({ example: "Brightway" }),
    family_id: idSchema("fam", "family").nullable(),
    part_number: z.string().nullable().openapi({
      description: "What the buyer's own company calls it.",
      example: "B-4711",
    }),
    discontinued: z.boolean().openapi({ description: "Sold while stock lasts." }),
    replacement: z
      .object({
        id: idSchema("prd", "product"),
        sku: z.string().openapi({ example: "85123B" }),
        name: z.string().openapi({ example: "Red hanging heart T-light holder" }),
      })
      .nullable()
      .openapi({ description: "What to buy instead; null where there is none that the buyer may see." }),
    packs: z.array(PackSchema).openapi({ description: "Bigger units it can be ordered in." }),
  })
  .openapi("ProductShown");

const row = {
  product: ProductShownSchema,
  price: PriceSchema,
  recommended_price: z
    .object({ amount: priceAmount, currency: currencySchema })
    .nullable()
    .openapi({
      description: "What the supplier recommends to sell a unit for.",
      example: { amount: "2.95", currency: "GBP" },
    }),
  stock: StockShownSchema,
  quantity_rules: QuantityRulesSchema,
};

export const PriceRowSchema = z.object(row).openapi("PriceRow");

export const ProductDetailSchema = z
  .object({
    ...row,
    description: z
      .string()
      .nullable()
      .openapi({ example: "Wooden heart with a wire frame for one tealight." }),
    images: z.array(PictureSchema).openapi({ description: "More pictures, beside `image_url`." }),
    documents: z.array(ProductDocumentSchema),
    attributes: z.array(AttributeSchema),
    customs_code: z
      .string()
      .nullable()
      .openapi({ description: "HS, CN or TARIC code.", example: "83062990" }),
    origin_country: z.string().nullable().openapi({ description: "ISO 3166-1 alpha-2 code.", example: "CN" }),
    weight_grams: quantitySchema.nullable().openapi({ description: "Of one unit.", example: "180" }),
    family: z
      .object({
        id: idSchema("fam", "family"),
        name: z.string().openapi({ example: "Hanging heart T-light holder" }),
        options: z
          .array(z.string())
          .openapi({ description: "What the variants differ in.", example: ["Colour"] }),
        variants: z.array(
          z.object({
            product_id: idSchema("prd", "product"),
            sku: z.string().openapi({ example: "85123A" }),
            attributes: z.array(AttributeSchema),
          }),
        ),
      })
      .nullable()
      .openapi({ description: "The article it is a variant of, with all variants that the buyer may see." }),
    price_changes: z.array(z.object(priceChange).openapi("ProductPriceChange")).openapi({
      description:
        "What it will cost under the contract, the soonest first, as far ahead as `price_changes_days` of the supplier; " +
        "empty where that is 0, and for guests.",
    }),
  })
  .openapi("ProductDetail");

export interface PricePage {
  data: z.infer<typeof PriceRowSchema>[];
  next_cursor: string | null;
}
