import { z } from "zod";
import { defineEvent } from "../../platform/events/definition.ts";

export const warehouseCreated = defineEvent("warehouse.created", "A warehouse was made.", z.object({}));
export const warehouseUpdated = defineEvent(
  "warehouse.updated",
  "A warehouse was changed.",
  z.object({ fields: z.array(z.string()) }),
);
