import { z } from "@hono/zod-openapi";
import { STAFF_PERMISSIONS } from "../../platform/auth/permissions.ts";
import {
  emailSchema,
  idSchema,
  lineSchema,
  listQuery,
  newPasswordSchema,
  timeSchema,
} from "../../platform/http/schemas.ts";
import type { staff } from "./tables.ts";

/** In the order of the vocabulary, each once. */
export const permissionsSchema = z
  .array(z.enum(STAFF_PERMISSIONS))
  .max(100)
  .transform((given) => STAFF_PERMISSIONS.filter((permission) => given.includes(permission)))
  .openapi({ description: "What the holder may do.", example: ["orders.read", "orders.accept"] });

const name = lineSchema(120).openapi({
  description: "How colleagues and buyers know them.",
  example: "Olga Nowak",
});

export const StaffMemberSchema = z
  .object({
    id: idSchema("stf", "staff member"),
    name,
    email: z
      .string()
      .openapi({ description: "Signs them in; in lower case.", example: "olga@bolts.example" }),
    permissions: z.array(z.string()).openapi({ example: ["orders.read", "orders.accept"] }),
    status: z.string().openapi({ description: "`active` or `inactive`.", example: "active" }),
    created_at: timeSchema,
    updated_at: timeSchema,
  })
  .openapi("StaffMember");

export const StaffInput = z
  .object({
    name,
    email: emailSchema.openapi({ description: "Signs them in, in any case." }),
    password: newPasswordSchema,
    permissions: permissionsSchema,
  })
  .openapi("StaffInput");

export const StaffChange = z
  .object({
    name,
    permissions: permissionsSchema,
    status: z
      .enum(["active", "inactive"])
      .openapi({ description: "An inactive member cannot sign in, and is signed out everywhere." }),
  })
  .partial()
  .openapi("StaffChange", { description: "Absent = unchanged.", example: { status: "inactive" } });

export const staffFilters = z.object({
  ...listQuery,
  status: z.enum(["active", "inactive"]).optional().openapi({ description: "Only members in this status." }),
});

export function presentStaff(row: typeof staff.$inferSelect): z.infer<typeof StaffMemberSchema> {
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    permissions: [...row.permissions],
    status: row.status,
    created_at: row.createdAt.toISOString(),
    updated_at: row.updatedAt.toISOString(),
  };
}
