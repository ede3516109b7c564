import { command } from "../../platform/command.ts";
import { answerOrder } from "./answer-order.ts";
import { orderAccepted } from "./events.ts";

/** The supplier takes the order over and promises a date; the stock stays reserved. */
export const acceptOrder = command({
  permission: { staff: "orders.accept" },
  audit: "order.accept",
  run: (work, input: { id: string; promised_date: string; note?: string | undefined }) =>
    answerOrder(work, input.id, "accept", {
      event: orderAccepted,
      columns: "accepted_at = $4::timestamptz, promised_date = $5::date",
      value: input.promised_date,
      data: { promised_date: input.promised_date, note: input.note ?? null },
      change: { field: "promised_date", before: null, after: input.promised_date },
    }),
});
