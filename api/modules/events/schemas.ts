import { z } from "@hono/zod-openapi";
import { encodeCursor } from "../../platform/http/cursor.ts";
import { idSchema, listQuery, timeSchema } from "../../platform/http/schemas.ts";
import type { FeedRow } from "./queries.ts";

export const EventSchema = z
  .object({
    id: idSchema("evt", "event"),
    type: z
      .string()
      .openapi({ description: "What happened, in the past tense.", example: "order.submitted" }),
    record_id: z.string().openapi({
      description: "The record the event is about.",
      example: "ord_01k9w8zv6se7r8x9y0a1b2c3d4",
    }),
    company_id: idSchema("com", "company concerned").nullable(),
    actor: z.object({
      kind: z
        .string()
        .openapi({ description: "`buyer`, `staff`, `key`, `visitor` or `system`.", example: "buyer" }),
      id: z.string().nullable().openapi({ example: "buy_01k9w8zv6se7r8x9y0a1b2c3d4" }),
    }),
    data: z.record(z.string(), z.unknown()).openapi({
      description: "Facts of the type; see the document's `webhooks`.",
      example: { number: "2026-000042", line_count: 5 },
    }),
    at: timeSchema,
    cursor: z.string().openapi({
      description:
        "The event's place in the feed: keep that of the last one handled, and ask with it for what came after.",
      example: "WzQyXQ",
    }),
  })
  .openapi("Event", { description: "Something that happened; never changed afterwards." });

export const eventFilters = z.object({
  ...listQuery,
  type: z
    .string()
    .max(80)
    .optional()
    .openapi({ description: "Only events of this type.", example: "order.submitted" }),
  record_id: z.string().max(64).optional().openapi({
    description: "Only events about this record.",
    example: "ord_01k9w8zv6se7r8x9y0a1b2c3d4",
  }),
});

export function presentEvent(row: FeedRow): z.infer<typeof EventSchema> {
  return {
    id: row.id,
    type: row.type,
    record_id: row.recordId,
    company_id: row.companyId,
    actor: { kind: row.actor.kind, id: row.actor.id },
    data: row.data,
    at: row.at.toISOString(),
    cursor: encodeCursor(placeOf(row)),
  };
}

/** Only stamped events are read. */
export function placeOf(row: FeedRow): [number] {
  if (row.position === null) throw new Error("an event without a position was read from the feed");
  return [row.position];
}
