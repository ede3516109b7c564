import { z } from "@hono/zod-openapi";
import { STAFF_PERMISSIONS, type StaffPermission } from "../../kernel/permissions.ts";
import { STAFF_SCOPES, type StaffScope, WHOLE_SUPPLIER } from "../../platform/auth/standing.ts";
import { invalidRequest } from "../../platform/http/problems.ts";
import { idSchema, lineSchema, listQuery, timeSchema } from "../../platform/http/schemas.ts";
import type { roles } from "./tables.ts";

/** In the order of the vocabulary, each once. */
export const permissionsSchema = z
  .array(z.enum(STAFF_PERMISSIONS))
  .max(100)
  .transform((given) => STAFF_PERMISSIONS.filter((permission) => given.includes(permission)))
  .openapi({ description: "What the holder may do.", example: ["orders.read", "orders.accept"] });

const name = lineSchema(120).openapi({ description: "How the supplier calls it.", example: "Sales" });
const SCOPE =
  "`all` companies, or `own`: those whose sales representative the member is, and everything of these; others are as if they were not there.";
const TOTP = "Whoever has this role may do nothing before they have set up a second proof.";

export const scopeSchema = z.string().openapi({ description: SCOPE, example: "own" });

export const RoleSchema = z
  .object({
    id: idSchema("rol", "role"),
    name,
    permissions: z
      .array(z.string())
      .openapi({ description: "What its members may do.", example: ["orders.read", "orders.accept"] }),
    scope: scopeSchema,
    totp_required: z.boolean().openapi({ description: TOTP, example: false }),
    version: z.int().openapi({ description: "Counts the changes; also the ETag.", example: 1 }),
    created_at: timeSchema,
    updated_at: timeSchema,
  })
  .openapi("Role", { description: "A named set of permissions, and the companies they reach." });

const fields = {
  name,
  permissions: permissionsSchema,
  scope: z.enum(STAFF_SCOPES).openapi({ description: SCOPE, example: "own" }),
  totp_required: z.boolean().openapi({ description: TOTP, example: false }),
};

export const RoleInput = z
  .object({ name: fields.name, permissions: fields.permissions })
  .extend(z.object({ scope: fields.scope, totp_required: fields.totp_required }).partial().shape)
  .openapi("RoleInput", {
    example: {
      name: "Sales",
      permissions: ["companies.read", "companies.write", "orders.read", "orders.accept"],
      scope: "own",
    },
  });

export const RoleChange = z
  .object(fields)
  .partial()
  .openapi("RoleChange", { description: "Absent = unchanged.", example: { scope: "own" } });

export const roleFilters = z.object(listQuery);

export function presentRole(row: typeof roles.$inferSelect): z.infer<typeof RoleSchema> {
  return {
    id: row.id,
    name: row.name,
    permissions: [...row.permissions],
    scope: row.scope,
    totp_required: row.totpRequired,
    version: row.version,
    created_at: row.createdAt.toISOString(),
    updated_at: row.updatedAt.toISOString(),
  };
}

/** Says which permissions are worth nothing in the scope, instead of keeping them in vain. */
export function refuseUnscopable(permissions: readonly StaffPermission[], scope: StaffScope): void {
  const beyond = scope === "own" ? permissions.filter((one) => WHOLE_SUPPLIER.includes(one)) : [];
  if (beyond.length === 0) return;
  throw invalidRequest.refuse({
    errors: [
      {
        pointer: "/permissions",
        code: "not_in_scope",
        detail: `reaches beyond one's own companies: ${beyond.join(", ")}`,
      },
    ],
  });
}
