import { index, integer, text, uniqueIndex } from "drizzle-orm/pg-core";
import { id, instant, sortable } from "../../platform/db/columns.ts";
import { refers } from "../../platform/db/references.ts";
import { forOneOrAll, supplierTable } from "../../platform/db/tables.ts";
import { categories } from "../categories/tables.ts";
import { companies } from "../companies/tables.ts";
import { groups } from "../groups/tables.ts";
import { locations } from "../locations/tables.ts";
import { products } from "../products/tables.ts";

export const assortments = supplierTable(
  "assortments",
  { key: ["id"] },
  {
    id: id().notNull(),
    externalId: text(),
    name: text().notNull(),
    status: text({ enum: ["active", "inactive"] })
      .notNull()
      .default("active"),
    version: integer().notNull().default(1),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [uniqueIndex("assortments_external_id").on(t.supplierId, t.externalId)],
);

/** What is in an assortment: a category with all below it, or one product. */
export const assortmentRules = supplierTable(
  "assortment_rules",
  { key: ["assortmentId", "recordId"] },
  {
    assortmentId: id().notNull(),
    /** The category's or product's id. */
    recordId: id().notNull(),
    categoryId: id(),
    productId: id(),
  },
  (t) => [
    refers(
      "assortment_rules_assortment",
      [t.supplierId, t.assortmentId],
      [assortments.supplierId, assortments.id],
    ),
    refers("assortment_rules_category", [t.supplierId, t.categoryId], [categories.supplierId, categories.id]),
    refers("assortment_rules_product", [t.supplierId, t.productId], [products.supplierId, products.id]),
    index("assortment_rules_of_record").on(t.supplierId, t.recordId),
  ],
);

/** Whom it is granted to: exactly one of group, company and branch (whose company is named too). */
export const assortmentGrants = supplierTable(
  "assortment_grants",
  { key: ["assortmentId", "recordId"] },
  {
    assortmentId: id().notNull(),
    /** The group's, company's or location's id. */
    recordId: id().notNull(),
    groupId: id(),
    companyId: id(),
    locationId: id(),
  },
  (t) => [
    forOneOrAll("assortment_grants"),
    refers(
      "assortment_grants_assortment",
      [t.supplierId, t.assortmentId],
      [assortments.supplierId, assortments.id],
    ),
    refers("assortment_grants_group", [t.supplierId, t.groupId], [groups.supplierId, groups.id]),
    refers("assortment_grants_company", [t.supplierId, t.companyId], [companies.supplierId, companies.id]),
    refers("assortment_grants_location", [t.supplierId, t.locationId], [locations.supplierId, locations.id]),
    index("assortment_grants_of_company").on(t.supplierId, t.companyId),
    index("assortment_grants_of_group").on(t.supplierId, t.groupId),
  ],
);

/**
 * What the rules come to, in the orders the list is read in: the active products of an assortment. A trigger on products
 * keeps it (migration list_assorted_products), so that no way of writing products can forget to; what changes the rules writes it anew.
 */
export const assortmentListing = supplierTable(
  "assortment_listing",
  { key: ["assortmentId", "productId"] },
  {
    assortmentId: id().notNull(),
    productId: id().notNull(),
    categoryId: id(),
    skuSort: sortable().notNull(),
    nameSort: sortable().notNull(),
    categorySort: sortable().notNull(),
  },
  (t) => [
    refers(
      "assortment_listing_assortment",
      [t.supplierId, t.assortmentId],
      [assortments.supplierId, assortments.id],
    ),
    refers("assortment_listing_product", [t.supplierId, t.productId], [products.supplierId, products.id]),
    index("assortment_listing_of_product").on(t.supplierId, t.productId),
    index("assortment_listing_by_sku").on(t.supplierId, t.assortmentId, t.skuSort, t.productId),
    index("assortment_listing_by_name").on(t.supplierId, t.assortmentId, t.nameSort, t.productId),
    index("assortment_listing_by_category").on(t.supplierId, t.assortmentId, t.categorySort, t.productId),
    index("assortment_listing_of_category").on(
      t.supplierId,
      t.assortmentId,
      t.categoryId,
      t.skuSort,
      t.productId,
    ),
    index("assortment_listing_of_category_by_name").on(
      t.supplierId,
      t.assortmentId,
      t.categoryId,
      t.nameSort,
      t.productId,
    ),
  ],
);
