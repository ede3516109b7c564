/** Wire shapes of every bulk operation, and what all of them promise. */
import { z } from "@hono/zod-openapi";
import { ProblemSchema } from "../http/problem.ts";

export const BULK_RULES =
  "Send a JSON body, or `application/x-ndjson` with one row a line and the mode in the query. Rows are written in chunks " +
  "of about 1,000, each of them whole or not at all, with one event and one audit entry. A bad row fails alone and says " +
  "why; the others go on. An absent field stays as it is, null clears it. `mode=full` says that the rows are the whole " +
  "set: what they do not name is switched off after the last chunk, unless a row's own key cannot be read. It is safe to " +
  "send the same rows again: they are `unchanged`. With an `Idempotency-Key`, chunks that were written are answered as " +
  "they were the first time, and the others are written. JSON takes 64 MB. Lines are read and written as they come, up " +
  "to 512 MB, and keep their order: what a row refers to comes before it, and the rows of one product follow each other. " +
  "`Accept: application/x-ndjson` answers in lines too, each row's result once its chunk is written; read them while you " +
  "send. The last line has the `summary`, or the `problem` that ended the request; an answer without either broke off, " +
  "and what it told is written.";

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

const RowResult = z.object({
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
});

const Summary = z.object({
  created: count("Rows that made a record."),
  updated: count("Rows that changed a record."),
  unchanged: count("Rows that said what was so already."),
  failed: count("Rows that were refused."),
  deactivated: count("Records switched off because `mode=full` did not name them."),
});

export const BulkResultSchema = z
  .object({
    results: z.array(RowResult).openapi({ description: "One for each row, in the order of the request." }),
    summary: Summary,
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

/** A line of an answer in lines. */
const BulkLine = z
  .union([RowResult, z.object({ summary: Summary }), z.object({ problem: ProblemSchema })])
  .openapi("BulkLine", {
    description: "The result of a row; in the last line the summary, or the problem that ended the request.",
  });

export const bulkAnswer = {
  200: {
    description: "What became of each row.",
    content: {
      "application/json": { schema: BulkResultSchema },
      "application/x-ndjson": { schema: BulkLine },
    },
  },
};
