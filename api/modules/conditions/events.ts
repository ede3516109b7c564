import { z } from "zod";
import { defineEvent } from "../../platform/events/definition.ts";

export const conditionsSet = defineEvent(
  "company.conditions_set",
  "What was agreed with a company changed: its prices, limits or assortment may be others now.",
  z.object({ fields: z.array(z.string()) }),
);
export const groupConditionsSet = defineEvent(
  "group.conditions_set",
  "A group has another price list.",
  z.object({ fields: z.array(z.string()) }),
);
