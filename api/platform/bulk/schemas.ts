/** Wire shapes of every bulk operation, and what all of them promise. */
import { z } from "@hono/zod-openapi";
import { answer } from "../http/schemas.ts";

export const BULK_RULES =
  "Send a JSON body, or `application/x-ndjson` with one row a line and the mode in the query. Rows are written in chunks " +
  "of up to 1,000, each of them whole or not at all, with one event and one audit entry. A bad row fails alone and says " +
  "why; the others go on. An absent field stays as it is, null clears it. `mode=full` says that the rows are the whole " +
  "set: what they do not name is switched off after the last chunk, unless a row's own key cannot be read. It is safe to " +
  "send the same rows again: they are `unchanged`. With an `Idempotency-Key`, chunks that were written are answered as " +
  "they were the first time, and the others are written.";

export const bulkMode = z.enum(["patch", "full"]).openapi({
  description:
    "`patch` leaves alone what the rows do not name; `full` switches it off. Default: `patch`, or what the body says.",
  example: "patch",
});
export type BulkMode = z.infer<typeof bulkMode>;

const BulkError = z
  .object({
    code: z.string().openapi({ example: "unknown_category" }),
    detail: z.string().openapi({ example: "There is no category with this external_id." }),
    pointer: z
      .string()
      .openapi({ description: "The field, by JSON pointer.", example: "/rows/3/category_external_id" }),
  })
  .openapi("BulkError");

const count = (description: string) => z.int().openapi({ description, example: 12 });

export const BulkResultSchema = z
  .object({
    results: z
      .array(
        z.object({
          index: z.int().openapi({ description: "The row's place in the request, from 0." }),
          external_id: z.string().nullable().openapi({
            description: "The key of the row's record; null where the row does not say it.",
            example: "ERP-4711",
          }),
          id: z.string().nullable().openapi({
            description: "The record's id; null where the row failed.",
            example: "prd_01k9w8zv6se7r8x9y0a1b2c3d4",
          }),
          status: z
            .string()
            .openapi({ description: "`created`, `updated`, `unchanged` or `failed`.", example: "created" }),
          error: BulkError.optional(),
        }),
      )
      .openapi({ description: "One for each row, in the order of the request." }),
    summary: z.object({
      created: count("Rows that made a record."),
      updated: count("Rows that changed a record."),
      unchanged: count("Rows that said what was so already."),
      failed: count("Rows that were refused."),
      deactivated: count("Records switched off because `mode=full` did not name them."),
    }),
  })
  .openapi("BulkResult");
export type BulkResult = z.infer<typeof BulkResultSchema>;

/** The request of a bulk route. Rows are checked one by one (request.ts), so the body has no schema that refuses it whole. */
export function bulkRequest<T extends z.ZodType>(component: string, row: T) {
  return {
    query: z.object({ mode: bulkMode.optional() }),
    body: {
      required: true,
      content: {
        "application/json": {
          schema: {
            type: "object" as const,
            required: ["rows"],
            properties: {
              mode: {
                type: "string" as const,
                enum: ["patch", "full"],
                description: bulkMode.description ?? "",
              },
              rows: { type: "array" as const, items: { $ref: `#/components/schemas/${component}` } },
            },
          },
        },
        // Not a media type that the router validates; this is what puts the row into the document's components.
        "application/x-ndjson": { schema: row.openapi(component) },
      },
    },
  };
}

export const bulkAnswer = { 200: answer("What became of each row.", BulkResultSchema) };
