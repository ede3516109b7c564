import { z } from "@hono/zod-openapi";
import {
  externalId,
  externalIdFilter,
  idSchema,
  lineSchema,
  listQuery,
  statusFilter,
  timeSchema,
} from "../../platform/http/schemas.ts";
import type { groups } from "./tables.ts";

const id = idSchema("grp", "group");
const name = lineSchema(120).openapi({ description: "What staff call it.", example: "Wholesalers" });
const position = z.int().min(0).max(1_000_000).openapi({
  description: "Of a company's groups, the lowest comes first: its price list is asked first.",
  example: 10,
});

export const GroupSchema = z
  .object({
    id,
    external_id: externalId.nullable(),
    name,
    position,
    status: z
      .string()
      .openapi({ description: "`active` or `inactive`: then it gives nothing.", example: "active" }),
    companies: z.int().openapi({ description: "How many companies are in it.", example: 12 }),
    created_at: timeSchema,
    updated_at: timeSchema,
  })
  .openapi("Group");

const fields = { external_id: externalId.nullable(), name, position, status: z.enum(["active", "inactive"]) };

export const GroupInput = z
  .object({ name, external_id: fields.external_id.optional(), position: position.optional() })
  .openapi("GroupInput", { example: { name: "Wholesalers", position: 10 } });
export const GroupChange = z
  .object(fields)
  .partial()
  .openapi("GroupChange", { description: "Absent = unchanged, null = clear.", example: { position: 20 } });

export const CompanyGroupsInput = z
  .object({
    group_ids: z.array(id).max(50).openapi({ description: "All of them: what is not named is left." }),
  })
  .openapi("CompanyGroupsInput");
export const GroupRefSchema = z
  .object({ id, name: z.string().openapi({ example: "Wholesalers" }) })
  .openapi("GroupRef");
export const CompanyGroupsSchema = z.object({ groups: z.array(GroupRefSchema) }).openapi("CompanyGroups");

export const groupFilters = z.object({
  ...listQuery,
  status: statusFilter,
  external_id: externalIdFilter,
  updated_since: timeSchema.optional().openapi({ description: "Only what changed at or after this time." }),
});

export type GroupRow = typeof groups.$inferSelect & { readonly companies: number };

export function presentGroup(row: GroupRow): z.infer<typeof GroupSchema> {
  return {
    id: row.id,
    external_id: row.externalId,
    name: row.name,
    position: row.position,
    status: row.status,
    companies: row.companies,
    created_at: row.createdAt.toISOString(),
    updated_at: row.updatedAt.toISOString(),
  };
}
