import { z } from "@hono/zod-openapi";
import { idSchema, listQuery, timeSchema } from "../../platform/http/schemas.ts";
import type { AuditRow } from "./queries.ts";

export const AuditEntrySchema = z
  .object({
    id: idSchema("aud", "audit entry"),
    record_id: z
      .string()
      .openapi({ description: "What was changed.", example: "com_01k9w8zv6se7r8x9y0a1b2c3d4" }),
    action: z.string().openapi({ description: "What was done.", example: "order.accepted" }),
    actor: z.object({
      kind: z
        .string()
        .openapi({ description: "`buyer`, `staff`, `key`, `visitor` or `system`.", example: "staff" }),
      id: z.string().nullable().openapi({ example: "stf_01k9w8zv6se7r8x9y0a1b2c3d4" }),
      name: z.string().nullable().openapi({ description: "Their name today.", example: "Rose Finch" }),
    }),
    changes: z.array(
      z.object({
        field: z.string().openapi({ example: "acceptance" }),
        before: z.unknown().openapi({ example: "submitted" }),
        after: z.unknown().openapi({ example: "accepted" }),
      }),
    ),
    request_id: z.string().openapi({ example: "req_01k9w8zv6se7r8x9y0a1b2c3d4" }),
    at: timeSchema,
  })
  .openapi("AuditEntry", { description: "Who changed what, field by field; never changed afterwards." });

export const auditFilters = z.object({
  ...listQuery,
  record_id: z.string().max(120).optional().openapi({
    description: "Only changes of this record.",
    example: "com_01k9w8zv6se7r8x9y0a1b2c3d4",
  }),
  actor_id: z.string().max(64).optional().openapi({
    description: "Only what this member of the staff, buyer or key did.",
    example: "stf_01k9w8zv6se7r8x9y0a1b2c3d4",
  }),
  action: z
    .string()
    .max(80)
    .optional()
    .openapi({ description: "Only changes of this kind.", example: "order.accepted" }),
  since: timeSchema.optional().openapi({ description: "Only changes at or after this time." }),
});

export function presentAuditEntry(row: AuditRow): z.infer<typeof AuditEntrySchema> {
  return {
    id: row.id,
    record_id: row.recordId,
    action: row.action,
    actor: { kind: row.actor.kind, id: row.actor.id, name: row.actorName },
    changes: row.changes.map(({ field, before, after }) => ({ field, before, after })),
    request_id: row.requestId,
    at: new Date(row.at).toISOString(),
  };
}
