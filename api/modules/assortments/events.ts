import { z } from "zod";
import { defineEvent } from "../../platform/events/definition.ts";

export const assortmentCreated = defineEvent("assortment.created", "An assortment was made.", z.object({}));
export const assortmentUpdated = defineEvent(
  "assortment.updated",
  "An assortment was changed: its name, what is in it, or whom it is granted to.",
  z.object({ fields: z.array(z.string()) }),
);
export const assortmentProductsSet = defineEvent(
  "assortment.products_set",
  "A chunk of rows put products into an assortment or took them out.",
  z.object({ created: z.int(), updated: z.int(), deactivated: z.int() }),
);
