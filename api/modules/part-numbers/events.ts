import { z } from "zod";
import { defineEvent } from "../../platform/events/definition.ts";

export const partNumbersSet = defineEvent(
  "part_numbers.set",
  "A company's own numbers for products were set.",
  z.object({ created: z.int(), updated: z.int(), deactivated: z.int() }),
);
