import { z } from "zod";
import { defineEvent } from "../../platform/events/definition.ts";

export const roleCreated = defineEvent("role.created", "Staff made a role.", z.object({}));
export const roleUpdated = defineEvent(
  "role.updated",
  "A role changed, and with it what everybody who has it may do.",
  z.object({ fields: z.array(z.string()) }),
);
