import { sql } from "drizzle-orm";
import { boolean, index, integer, jsonb, text, uniqueIndex } from "drizzle-orm/pg-core";
import { exact, id, instant, sortable } from "../../platform/db/columns.ts";
import { refers } from "../../platform/db/references.ts";
import { supplierTable } from "../../platform/db/tables.ts";
import { categories } from "../categories/tables.ts";
import { families } from "../families/tables.ts";
import { taxCategories } from "../tax-categories/tables.ts";

export interface Attribute {
  readonly name: string;
  readonly value: string;
}
/** A bigger unit it also comes in, and how many of `unit` are in it. */
export interface Pack {
  readonly unit: string;
  readonly quantity: string;
  readonly gtin: string | null;
}
export interface Picture {
  readonly url: string;
  readonly alt: string | null;
}
export interface ProductDocument {
  readonly kind: string;
  readonly title: string;
  readonly url: string;
  readonly language: string | null;
}

export const products = supplierTable(
  "products",
  { key: ["id"] },
  {
    id: id().notNull(),
    externalId: text(),
    sku: text().notNull(),
    skuSort: sortable().notNull(),
    name: text().notNull(),
    nameSort: sortable().notNull(),
    description: text(),
    categoryId: id(),
    /** The category's place in the tree, then the SKU: the order of a printed catalogue. */
    categorySort: sortable().notNull(),
    imageUrl: text(),
    /** The variants of one article share a family; `attributes` say how they differ. */
    familyId: id(),
    attributes: jsonb().$type<readonly Attribute[]>().notNull().default([]),
    images: jsonb().$type<readonly Picture[]>().notNull().default([]),
    documents: jsonb().$type<readonly ProductDocument[]>().notNull().default([]),
    brand: text(),
    /** Text, because leading zeros count. */
    gtin: text(),
    customsCode: text(),
    originCountry: text(),
    weightGrams: exact(),
    /** What to buy instead. */
    replacementId: id(),
    /** Sold while stock lasts. */
    discontinued: boolean().notNull().default(false),
    recommendedAmount: exact(),
    recommendedCurrency: text(),
    /** What the supplier pays; never shown to buyers. */
    costAmount: exact(),
    costCurrency: text(),
    packs: jsonb().$type<readonly Pack[]>().notNull().default([]),
    /** Days until what is on backorder comes. */
    leadTimeDays: integer(),
    /** At this quantity and below, stock is low. */
    lowStock: exact(),
    /** UN/ECE Recommendation 20. */
    unit: text().notNull().default("C62"),
    taxCategory: text().notNull(),
    minimumQuantity: exact().notNull().default("1"),
    quantityMultiple: exact().notNull().default("1"),
    maximumQuantity: exact(),
    backorder: boolean().notNull().default(false),
    status: text({ enum: ["active", "inactive"] })
      .notNull()
      .default("active"),
    version: integer().notNull().default(1),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [
    refers("products_category", [t.supplierId, t.categoryId], [categories.supplierId, categories.id]),
    refers(
      "products_tax_category",
      [t.supplierId, t.taxCategory],
      [taxCategories.supplierId, taxCategories.code],
    ),
    refers("products_family", [t.supplierId, t.familyId], [families.supplierId, families.id]),
    refers("products_replacement", [t.supplierId, t.replacementId], [t.supplierId, t.id]),
    // Most products have neither: what is not there costs a write nothing.
    index("products_of_family").on(t.supplierId, t.familyId, t.skuSort).where(sql`family_id is not null`),
    index("products_by_gtin").on(t.supplierId, t.gtin).where(sql`gtin is not null`),
    uniqueIndex("products_external_id").on(t.supplierId, t.externalId),
    uniqueIndex("products_sku").on(t.supplierId, t.sku),
    index("products_changed").on(t.supplierId, t.updatedAt),
    // Whose stock can be low.
    index("products_watched").on(t.supplierId, t.id).where(sql`low_stock is not null`),
    index("products_by_sku").on(t.supplierId, t.status, t.skuSort, t.id),
    index("products_by_name").on(t.supplierId, t.status, t.nameSort, t.id),
    index("products_by_category").on(t.supplierId, t.status, t.categorySort, t.id),
    index("products_of_category").on(t.supplierId, t.categoryId, t.status, t.skuSort, t.id),
    index("products_of_category_by_name").on(t.supplierId, t.categoryId, t.status, t.nameSort, t.id),
  ],
);

/**
 * The words of SKU and name. Row security keeps PostgreSQL from using text-search and trigram indexes, because their
 * operators are not leakproof; plain comparisons of words are, so a prefix is a range of this table's key. It refers to no
 * product by a foreign key: products are never deleted, their words are written with them, and checking each word took longer
 * than writing it.
 */
export const productTerms = supplierTable(
  "product_terms",
  { key: ["term", "productId"] },
  { term: sortable().notNull(), productId: id().notNull() },
  (t) => [index("product_terms_of_product").on(t.supplierId, t.productId, t.term)],
);

/**
 * The words of letters that names are made of, each under itself (`at` 0) and under what is left of it without its letter
 * `at`: two words with one typing error between them meet in a part. A word stays when the last product with it is gone; it
 * leads to nothing then.
 */
export const productWords = supplierTable(
  "product_words",
  { key: ["part", "word", "at"] },
  { part: sortable().notNull(), word: sortable().notNull(), at: integer().notNull() },
);
