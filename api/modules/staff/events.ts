import { z } from "zod";
import { defineEvent } from "../../platform/events/definition.ts";

export const staffCreated = defineEvent(
  "staff.created",
  "Somebody joined the supplier's staff.",
  z.object({}),
);
export const staffUpdated = defineEvent(
  "staff.updated",
  "A staff member's account changed.",
  z.object({ fields: z.array(z.string()) }),
);
