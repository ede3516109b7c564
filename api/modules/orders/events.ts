import { z } from "zod";
import { defineEvent } from "../../platform/events/definition.ts";

const number = z.string().describe("The order's number.");

export const orderSubmitted = defineEvent(
  "order.submitted",
  "A buyer submitted an order; its stock is reserved.",
  z.object({ number, line_count: z.int() }),
);
export const orderAccepted = defineEvent(
  "order.accepted",
  "The supplier accepted an order and promised a date.",
  z.object({ number, promised_date: z.iso.date(), note: z.string().nullable() }),
);
export const orderRejected = defineEvent(
  "order.rejected",
  "The supplier rejected an order; its stock is released.",
  z.object({ number, reason: z.string() }),
);
