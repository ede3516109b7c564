import { z } from "@hono/zod-openapi";
import { idSchema, lineSchema, listQuery, timeSchema } from "../../platform/http/schemas.ts";
import { permissionsSchema } from "../roles/index.ts";
import { isOrigin } from "./domain/origin.ts";
import type { apiKeys } from "./tables.ts";

const name = lineSchema(120).openapi({ description: "What the key is for.", example: "ERP import" });
const origins = z
  .array(
    z.string().max(260).refine(isOrigin, {
      message: 'must be an exact origin such as "https://www.bolts.example", without a path',
    }),
  )
  .max(50)
  .openapi({
    description: "Websites a publishable key may be used from.",
    example: ["https://www.bolts.example"],
  });

export const ApiKeyInput = z
  .object({
    kind: z.enum(["publishable", "secret"]).openapi({
      description: "`publishable` for web pages, `secret` for programs.",
      example: "secret",
    }),
    name,
    origins: origins.optional(),
    scopes: permissionsSchema
      .optional()
      .openapi({ description: "What a secret key may do.", example: ["products.write", "stock.write"] }),
  })
  .superRefine(({ kind, origins = [], scopes = [] }, context) => {
    const own = kind === "publishable" ? "origins" : "scopes";
    const other = kind === "publishable" ? "scopes" : "origins";
    const given = { origins, scopes };
    const say = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    if (given[own].length === 0) say(own, `a ${kind} key needs at least one`);
    if (given[other].length > 0) say(other, `a ${kind} key has none`);
  })
  .openapi("ApiKeyInput");

export const ApiKeySchema = z
  .object({
    id: idSchema("key", "key"),
    kind: z.string().openapi({ description: "`publishable` or `secret`.", example: "secret" }),
    name,
    hint: z.string().openapi({ description: "The key's last four characters.", example: "x7Qz" }),
    origins: z.array(z.string()).openapi({ example: ["https://www.bolts.example"] }),
    scopes: z.array(z.string()).openapi({ example: ["products.write", "stock.write"] }),
    created_at: timeSchema,
    revoked_at: timeSchema.nullable().openapi({
      description: "From then on it is worthless; ahead of now while a newer key takes its place.",
      example: null,
    }),
    last_used_at: timeSchema.nullable().openapi({
      description: "To the hour; of secret keys only, null while it was never used.",
      example: "2026-11-22T14:00:00.000Z",
    }),
  })
  .openapi("ApiKey");

export const ApiKeyCreatedSchema = ApiKeySchema.extend({
  key: z
    .string()
    .openapi({ description: "The key itself, shown this once.", example: "sk_01k9w8zv6se7r8x9y0a1b2c3d4_…" }),
}).openapi("ApiKeyCreated");

export const ApiKeyChange = z
  .object({ name, origins })
  .partial()
  .openapi("ApiKeyChange", {
    description: "Absent = unchanged.",
    example: { name: "ERP import, new server" },
  });

export const ApiKeyRotation = z
  .object({
    overlap_hours: z
      .int()
      .min(0)
      .max(168)
      .default(24)
      .openapi({ description: "For how long the old key still works.", example: 24 }),
  })
  .openapi("ApiKeyRotation", { example: { overlap_hours: 24 } });

export const apiKeyFilters = z.object(listQuery);

export function presentApiKey(row: typeof apiKeys.$inferSelect): z.infer<typeof ApiKeySchema> {
  return {
    id: row.id,
    kind: row.kind,
    name: row.name,
    hint: row.hint,
    origins: [...row.origins],
    scopes: [...row.scopes],
    created_at: row.createdAt.toISOString(),
    revoked_at: row.revokedAt?.toISOString() ?? null,
    last_used_at: row.lastUsedAt?.toISOString() ?? null,
  };
}
