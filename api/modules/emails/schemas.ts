import { z } from "@hono/zod-openapi";
import { emailSchema, idSchema, listQuery, timeSchema } from "../../platform/http/schemas.ts";
import { EMAIL_STATUSES, type emails } from "./tables.ts";

const companyId = idSchema("com", "company");

export const EmailSchema = z
  .object({
    id: idSchema("eml", "mail"),
    template: z.string().openapi({ description: "Which message it is.", example: "order-submitted-buyer" }),
    recipient: z.string().openapi({ description: "The address it goes to.", example: "anna@example.com" }),
    subject: z.string().openapi({ example: "Order 2026-000042 received" }),
    status: z.string().openapi({
      description: "`queued`, `sent` (the provider took it) or `refused` (the provider never will).",
      example: "sent",
    }),
    refusal: z.string().nullable().openapi({ description: "Why the provider refused it.", example: null }),
    event_id: idSchema("evt", "event that caused it"),
    company_id: companyId.nullable(),
    created_at: timeSchema,
    settled_at: timeSchema.nullable().openapi({
      description: "When it was sent or refused.",
      example: "2026-11-22T14:00:02.000Z",
    }),
  })
  .openapi("Email", { description: "A mail that told somebody about an event." });

export const emailFilters = z.object({
  company_id: companyId.optional(),
  recipient: emailSchema.optional().openapi({ description: "Only those to this address." }),
  status: z
    .enum(EMAIL_STATUSES)
    .optional()
    .openapi({ description: "Only mails in this status.", example: "refused" }),
  ...listQuery,
});

export function presentEmail(row: Omit<typeof emails.$inferSelect, "message">): z.infer<typeof EmailSchema> {
  return {
    id: row.id,
    template: row.template,
    recipient: row.recipient,
    subject: row.subject,
    status: row.status,
    refusal: row.refusal,
    event_id: row.eventId,
    company_id: row.companyId,
    created_at: row.at.toISOString(),
    settled_at: row.settledAt?.toISOString() ?? null,
  };
}
