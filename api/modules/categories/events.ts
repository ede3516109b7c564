import { z } from "zod";
import { defineEvent } from "../../platform/events/definition.ts";

export const categoriesImported = defineEvent(
  "categories.imported",
  "A chunk of an import changed categories. Read them with `updated_since`.",
  z.object({ created: z.int(), updated: z.int(), deactivated: z.int() }),
);
