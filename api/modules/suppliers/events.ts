import { z } from "zod";
import { defineEvent } from "../../platform/events/definition.ts";

export const supplierCreated = defineEvent(
  "supplier.created",
  "An operator made the supplier.",
  z.object({}),
);

export const supplierRenamed = defineEvent(
  "supplier.renamed",
  "The supplier goes by another name.",
  z.object({}),
);
