import { z } from "zod";
import { defineEvent } from "../../platform/events/definition.ts";

export const addressCreated = defineEvent("address.created", "A company has another address.", z.object({}));
export const addressUpdated = defineEvent(
  "address.updated",
  "An address of a company changed.",
  z.object({ fields: z.array(z.string()) }),
);
