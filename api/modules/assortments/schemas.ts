import { z } from "@hono/zod-openapi";
import { externalId, idSchema, lineSchema, timeSchema } from "../../platform/http/schemas.ts";

const name = lineSchema(120).openapi({ example: "Fixings for roofers" });
const status = z.enum(["active", "inactive"]).openapi({
  description:
    "An inactive assortment grants nothing; a company left without any sees what the settings say.",
  example: "active",
});
const ids = (prefix: string, what: string, most: number) => z.array(idSchema(prefix, what)).max(most);

const granted = z
  .object({
    groups: ids("grp", "group", 1000).optional(),
    companies: ids("com", "company", 10_000).optional(),
    locations: ids("loc", "location", 10_000).optional(),
  })
  .openapi("AssortmentGrantsInput", {
    description: "Whom it is granted to. An absent list stays as it is.",
    example: { groups: ["grp_01k9w8zv6se7r8x9y0a1b2c3d4"] },
  });

const contents = {
  categories: ids("cat", "category", 1000).optional().openapi({
    description: "Everything in these categories and below them.",
  }),
  products: ids("prd", "product", 10_000).optional().openapi({
    description:
      "These products as well. More of them than a request takes go in by `bulkSetAssortmentProducts`.",
  }),
  granted_to: granted.optional(),
};

export const AssortmentInput = z
  .object({ external_id: externalId.nullish(), name, ...contents })
  .openapi("AssortmentInput", {
    example: { name: "Fixings for roofers", categories: ["cat_01k9w8zv6se7r8x9y0a1b2c3d4"] },
  });
export type AssortmentInput = z.infer<typeof AssortmentInput>;

export const AssortmentChange = z
  .object({
    external_id: externalId.nullish(),
    name: name.optional(),
    status: status.optional(),
    ...contents,
  })
  .openapi("AssortmentChange", { example: { name: "Fixings for roofers and carpenters" } });
export type AssortmentChange = z.infer<typeof AssortmentChange>;

const common = {
  id: idSchema("asm", "assortment"),
  external_id: externalId.nullable(),
  name: z.string().openapi({ example: "Fixings for roofers" }),
  status: z.string().openapi({ description: "`active` or `inactive`.", example: "active" }),
  created_at: timeSchema,
  updated_at: timeSchema,
};

export const AssortmentSummarySchema = z.object(common).openapi("AssortmentSummary");

export const AssortmentSchema = z
  .object({
    ...common,
    categories: z.array(idSchema("cat", "category")).openapi({ description: "With all below them." }),
    products: z.array(idSchema("prd", "product")).openapi({ description: "Named one by one." }),
    granted_to: z
      .object({
        groups: z.array(idSchema("grp", "group")),
        companies: z.array(idSchema("com", "company")),
        locations: z.array(idSchema("loc", "location")),
      })
      .openapi("AssortmentGrants"),
    product_count: z.int().openapi({
      description: "Active products it shows, by category and by name.",
      example: 318,
    }),
  })
  .openapi("Assortment");

export const AssortmentProductRow = z.object({
  product_external_id: externalId,
  included: z
    .boolean()
    .optional()
    .openapi({ description: "False takes the product out. Default true.", example: true }),
});
export type AssortmentProductRow = z.infer<typeof AssortmentProductRow>;

/** As the statements of queries.ts select it. */
export interface AssortmentFound {
  readonly id: string;
  readonly external_id: string | null;
  readonly name: string;
  readonly status: "active" | "inactive";
  readonly version: number;
  readonly created_at: string;
  readonly updated_at: string;
}

export interface AssortmentContents {
  readonly categories: readonly string[];
  readonly products: readonly string[];
  readonly groups: readonly string[];
  readonly companies: readonly string[];
  readonly locations: readonly string[];
}

export function presentSummary(row: AssortmentFound) {
  return {
    id: row.id,
    external_id: row.external_id,
    name: row.name,
    status: row.status as string,
    created_at: new Date(row.created_at).toISOString(),
    updated_at: new Date(row.updated_at).toISOString(),
  };
}

export function presentAssortment(
  row: AssortmentFound,
  { categories, products, groups, companies, locations }: AssortmentContents,
  count: number,
): z.infer<typeof AssortmentSchema> {
  return {
    ...presentSummary(row),
    categories: [...categories],
    products: [...products],
    granted_to: { groups: [...groups], companies: [...companies], locations: [...locations] },
    product_count: count,
  };
}
