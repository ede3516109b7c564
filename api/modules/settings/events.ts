import { z } from "zod";
import { defineEvent } from "../../platform/events/definition.ts";

export const settingsUpdated = defineEvent(
  "settings.updated",
  "The supplier's settings changed.",
  z.object({ fields: z.array(z.string()) }),
);
