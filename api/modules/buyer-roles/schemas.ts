import { z } from "@hono/zod-openapi";
import { REACHES } from "../../kernel/grants.ts";
import { BUYER_CAPABILITIES } from "../../kernel/permissions.ts";
import { idSchema, lineSchema, timeSchema } from "../../platform/http/schemas.ts";
import { presentGrants } from "./domain/present-grants.ts";
import type { buyerRoles } from "./tables.ts";

const roleId = idSchema("brl", "role");
const name = z.string().openapi({ description: "As people know it.", example: "Orderer" });
const isDefault = z
  .boolean()
  .openapi({ description: "Given to whoever comes to a company later and without a role.", example: true });

export const GrantSchema = z
  .object({
    capability: z
      .string()
      .openapi({ description: `One of ${BUYER_CAPABILITIES.join(", ")}.`, example: "orders.view" }),
    scope: z.string().openapi({
      description: "How far it reaches: `own` records, those of the `location`, or the whole `company`'s.",
      example: "location",
    }),
  })
  .openapi("Grant", { description: "A capability and how far it reaches." });

const GrantInput = z
  .object({
    capability: z.enum(BUYER_CAPABILITIES).openapi({ description: "What may be done." }),
    scope: z.enum(REACHES).openapi({ description: "For one's own records, the branch's, or the company's." }),
  })
  .openapi("GrantInput", { example: { capability: "orders.view", scope: "location" } });

export const BuyerRoleRefSchema = z.object({ id: roleId, name }).openapi("BuyerRoleRef");

export const BuyerRoleSchema = z
  .object({
    id: roleId,
    name,
    grants: z.array(GrantSchema).openapi({ description: "What its holders may do." }),
    is_default: isDefault,
    created_at: timeSchema,
    updated_at: timeSchema,
  })
  .openapi("BuyerRole");

export const OwnBuyerRoleSchema = BuyerRoleSchema.pick({ id: true, name: true, grants: true })
  .extend({
    grantable: z.boolean().openapi({
      description: "Whether the buyer who asks may give it: nobody hands on what they do not have.",
      example: true,
    }),
  })
  .openapi("OwnBuyerRole", { description: "A role as a company's own administrator sees it." });

const fields = {
  name: lineSchema(80).openapi({ description: "As people know it.", example: "Branch manager" }),
  grants: z
    .array(GrantInput)
    .max(100)
    .openapi({ description: "All of them: of a capability named twice the widest holds." }),
  is_default: isDefault,
};
const example = {
  name: "Branch manager",
  grants: [
    { capability: "orders.view" as const, scope: "location" as const },
    { capability: "orders.submit" as const, scope: "location" as const },
  ],
};
export const BuyerRoleInput = z
  .object({ ...fields, is_default: isDefault.optional() })
  .openapi("BuyerRoleInput", { example });
export const BuyerRoleChange = z
  .object(fields)
  .partial()
  .openapi("BuyerRoleChange", {
    description: "Absent = unchanged. Whoever holds the role may do so from the next request.",
    example: { grants: example.grants },
  });

type Row = typeof buyerRoles.$inferSelect;

export function presentBuyerRole(row: Row): z.infer<typeof BuyerRoleSchema> {
  return {
    id: row.id,
    name: row.name,
    grants: presentGrants(row.grants),
    is_default: row.isDefault,
    created_at: row.createdAt.toISOString(),
    updated_at: row.updatedAt.toISOString(),
  };
}
