import { z } from "zod";
import { defineEvent } from "../../platform/events/definition.ts";

export const familyCreated = defineEvent("family.created", "A family was made.", z.object({}));
export const familyUpdated = defineEvent(
  "family.updated",
  "A family was changed.",
  z.object({ fields: z.array(z.string()) }),
);
export const familiesImported = defineEvent(
  "families.imported",
  "A chunk of an import changed families. Read them with `updated_since`.",
  z.object({ created: z.int(), updated: z.int(), deactivated: z.int() }),
);
