import { command } from "../../platform/command.ts";
import { release } from "../stock/index.ts";
import { answerOrder } from "./answer-order.ts";
import { orderRejected } from "./events.ts";

/** The supplier turns the order down and says why; the stock is released. */
export const rejectOrder = command({
  permission: { staff: "orders.reject" },
  audit: "order.rejected",
  run: async (work, input: { id: string; reason: string }) => {
    const order = await answerOrder(work, input.id, "reject", {
      event: orderRejected,
      columns: "rejected_at = $4::timestamptz, rejection_reason = $5",
      value: input.reason,
      data: { reason: input.reason },
      change: { field: "rejection_reason", before: null, after: input.reason },
    });
    await release(work, [input.id]);
    return order;
  },
});
