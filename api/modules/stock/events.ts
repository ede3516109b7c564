import { z } from "zod";
import { defineEvent } from "../../platform/events/definition.ts";

export const reservationExpired = defineEvent(
  "stock.reservation_expired",
  "Nobody took an order over in time: its stock is given back. Accepting it reserves again.",
  z.object({ products: z.int().describe("Products that were held.") }),
);
export const stockCorrected = defineEvent(
  "stock.corrected",
  "Staff corrected what is on hand of a product.",
  z.object({ warehouse_id: z.string() }),
);
export const stockImported = defineEvent(
  "stock.imported",
  "A chunk of an import changed what is on hand. Read it with `updated_since`.",
  z.object({ created: z.int(), updated: z.int(), deactivated: z.int() }),
);
