import { z } from "zod";
import { defineEvent } from "../../platform/events/definition.ts";

export const productsImported = defineEvent(
  "products.imported",
  "A chunk of an import changed products. Read them with `updated_since`.",
  z.object({ created: z.int(), updated: z.int(), deactivated: z.int() }),
);

export const productUpdated = defineEvent(
  "product.updated",
  "A product was changed by hand.",
  z.object({ fields: z.array(z.string()) }),
);
