import { z } from "zod";
import { defineEvent } from "../../platform/events/definition.ts";

export const stockImported = defineEvent(
  "stock.imported",
  "A chunk of an import changed what is on hand. Read it with `updated_since`.",
  z.object({ created: z.int(), updated: z.int(), deactivated: z.int() }),
);
