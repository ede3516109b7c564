import { z } from "@hono/zod-openapi";
import { problem } from "../../platform/http/problem.ts";

export const unreadableFile = problem(
  "unreadable_file",
  422,
  "The file cannot be read",
  z.object({
    reason: z.string().openapi({
      description:
        "`not_a_workbook`, `no_worksheet`, `workbook_too_large`, `row_too_long`, `open_quote`, `not_in_encoding`, " +
        "`file_too_large` or `no_rows`.",
      example: "not_in_encoding",
    }),
  }),
);
export const importStatusConflict = problem(
  "import_status_conflict",
  409,
  "The import is not in a state for this",
  z.object({
    import_status: z.string().openapi({ description: "The state it is in.", example: "completed" }),
  }),
);
