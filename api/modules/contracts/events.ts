import { z } from "zod";
import { defineEvent } from "../../platform/events/definition.ts";

export const contractCreated = defineEvent(
  "contract.created",
  "A company got a contract.",
  z.object({ price_list_id: z.string() }),
);
export const contractUpdated = defineEvent(
  "contract.updated",
  "A contract was changed.",
  z.object({ fields: z.array(z.string()) }),
);
