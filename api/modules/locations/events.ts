import { z } from "zod";
import { defineEvent } from "../../platform/events/definition.ts";

export const locationCreated = defineEvent("location.created", "A company got a branch.", z.object({}));
export const locationUpdated = defineEvent(
  "location.updated",
  "A branch's data changed.",
  z.object({ fields: z.array(z.string()) }),
);
