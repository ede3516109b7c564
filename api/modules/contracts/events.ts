import { z } from "zod";
import { defineEvent } from "../../platform/events/definition.ts";

export const contractCreated = defineEvent(
  "contract.created",
  "A company got a contract.",
  z.object({ price_list_id: z.string() }),
);
export const contractPricesImported = defineEvent(
  "contract.prices_imported",
  "A chunk of an import changed the contract's own prices.",
  z.object({ created: z.int(), updated: z.int(), deactivated: z.int() }),
);
export const contractUpdated = defineEvent(
  "contract.updated",
  "A contract was changed.",
  z.object({ fields: z.array(z.string()) }),
);
