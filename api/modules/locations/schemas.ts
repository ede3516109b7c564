import { z } from "@hono/zod-openapi";
import {
  externalId,
  externalIdFilter,
  idFilter,
  idSchema,
  lineSchema,
  listQuery,
  statusFilter,
  timeSchema,
} from "../../platform/http/schemas.ts";
import type { locations } from "./tables.ts";

const id = idSchema("loc", "location");
const name = lineSchema(120).openapi({ description: "What the company calls the branch.", example: "Leeds" });
const phone = lineSchema(40).openapi({ description: "Where it is called.", example: "+44 113 496 0000" });
const status = z.string().openapi({
  description: "`active` or `inactive`: nobody is put there any more.",
  example: "active",
});

export const LocationSchema = z
  .object({ id, name, phone: phone.nullable(), status })
  .openapi("Location", { description: "A branch of the buyer's company." });

export const AdminLocationSchema = z
  .object({
    id,
    company_id: idSchema("com", "company"),
    external_id: externalId.nullable(),
    name,
    phone: phone.nullable(),
    status,
    created_at: timeSchema,
    updated_at: timeSchema,
  })
  .openapi("AdminLocation");

export const LocationInput = z
  .object({
    company_id: idSchema("com", "company"),
    name,
    external_id: externalId.nullish(),
    phone: phone.nullish(),
  })
  .openapi("LocationInput", { example: { company_id: "com_01k9w8zv6se7r8x9y0a1b2c3d4", name: "Leeds" } });

export const LocationChange = z
  .object({
    name,
    external_id: externalId.nullable(),
    phone: phone.nullable(),
    status: z.enum(["active", "inactive"]),
  })
  .partial()
  .openapi("LocationChange", {
    description: "Absent = unchanged, null = clear.",
    example: { name: "Leeds North" },
  });

export const locationFilters = z.object({ ...listQuery, status: statusFilter });
export const adminLocationFilters = locationFilters.extend({
  company_id: idFilter("com", "Only this company's branches."),
  external_id: externalIdFilter,
  updated_since: timeSchema.optional().openapi({ description: "Only what changed at or after this time." }),
});

type Row = typeof locations.$inferSelect;

export function presentLocation(row: Row): z.infer<typeof LocationSchema> {
  return { id: row.id, name: row.name, phone: row.phone, status: row.status };
}

export function presentAdminLocation(row: Row): z.infer<typeof AdminLocationSchema> {
  return {
    ...presentLocation(row),
    company_id: row.companyId,
    external_id: row.externalId,
    created_at: row.createdAt.toISOString(),
    updated_at: row.updatedAt.toISOString(),
  };
}
