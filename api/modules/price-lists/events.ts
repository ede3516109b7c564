import { z } from "zod";
import { defineEvent } from "../../platform/events/definition.ts";

export const priceListCreated = defineEvent("price_list.created", "A price list was made.", z.object({}));
export const priceListUpdated = defineEvent(
  "price_list.updated",
  "A price list was changed; its prices have an event of their own.",
  z.object({ fields: z.array(z.string()) }),
);
export const priceEntriesImported = defineEvent(
  "price_list.entries_imported",
  "A chunk of an import changed prices of the list.",
  z.object({ created: z.int(), updated: z.int(), deactivated: z.int() }),
);
