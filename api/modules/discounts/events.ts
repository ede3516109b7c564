import { z } from "zod";
import { defineEvent } from "../../platform/events/definition.ts";

export const discountCreated = defineEvent("discount.created", "A discount was made.", z.object({}));
export const discountUpdated = defineEvent(
  "discount.updated",
  "A discount was changed.",
  z.object({ fields: z.array(z.string()) }),
);
