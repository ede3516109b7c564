import { z } from "@hono/zod-openapi";
import { externalId, idSchema, lineSchema, timeSchema } from "../../platform/http/schemas.ts";

const shared = {
  id: idSchema("cat", "category"),
  name: z.string().openapi({ example: "Mugs, cups & glasses" }),
  parent_id: idSchema("cat", "category").nullable().openapi({
    description: "The category it stands under; null at the top.",
  }),
  position: z.int().openapi({ description: "Place among its siblings; equal ones go by name.", example: 1 }),
};

export const CategorySchema = z.object(shared).openapi("Category");

export const AdminCategorySchema = z
  .object({
    ...shared,
    external_id: externalId.nullable(),
    status: z.string().openapi({ description: "`active` or `inactive`.", example: "active" }),
    created_at: timeSchema,
    updated_at: timeSchema,
  })
  .openapi("AdminCategory");

export const CategoryRow = z.object({
  external_id: externalId,
  name: lineSchema(200).optional().openapi({
    description: "Needed for a new category.",
    example: "Mugs, cups & glasses",
  }),
  parent_external_id: externalId.nullish().openapi({
    description: "The parent's `external_id`, which may come anywhere in the same request; null for the top.",
    example: "kitchen-dining",
  }),
  position: z
    .int()
    .min(0)
    .max(999_999)
    .optional()
    .openapi({ description: "Place among its siblings; equal ones go by name.", example: 1 }),
});
export type CategoryRow = z.infer<typeof CategoryRow>;

/** A row as the statements of queries.ts select it. */
export interface CategoryFound {
  readonly id: string;
  readonly external_id: string | null;
  readonly name: string;
  readonly parent_id: string | null;
  readonly position: number;
  readonly path: string;
  readonly status: string;
  readonly created_at: string;
  readonly updated_at: string;
}

export function presentCategory(row: CategoryFound) {
  return { id: row.id, name: row.name, parent_id: row.parent_id, position: row.position };
}

export function presentAdminCategory(row: CategoryFound) {
  return {
    ...presentCategory(row),
    external_id: row.external_id,
    status: row.status,
    created_at: new Date(row.created_at).toISOString(),
    updated_at: new Date(row.updated_at).toISOString(),
  };
}
