import { z } from "zod";
import { defineEvent } from "../../platform/events/definition.ts";

export const vatChecked = defineEvent(
  "vat_id.checked",
  "The EU's register was asked about a VAT ID. Told where the answer is another one than before.",
  z.object({ status: z.enum(["valid", "invalid", "not_checked"]) }),
);
