import { z } from "zod";
import { defineEvent } from "../../platform/events/definition.ts";

export const promotionCreated = defineEvent("promotion.created", "A promotion was made.", z.object({}));
export const promotionUpdated = defineEvent(
  "promotion.updated",
  "A promotion was changed.",
  z.object({ fields: z.array(z.string()) }),
);
