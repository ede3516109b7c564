import { command, type Work } from "../../platform/command.ts";
import { backorderOf } from "../stock/domain/shown.ts";
import { keepReserved, reserve } from "../stock/index.ts";
import { answerOrder } from "./answer-order.ts";
import { orderAccepted } from "./events.ts";
import { stockShort } from "./problems.ts";
import type { OrderWire } from "./schemas.ts";

/** The supplier takes the order over and promises a date; the stock stays reserved, or is reserved again where it was over. */
export const acceptOrder = command({
  permission: { staff: "orders.accept" },
  audit: "order.accepted",
  run: async (work, input: { id: string; promised_date: string; note?: string | undefined }) => {
    const [order, held] = await Promise.all([
      answerOrder(work, input.id, "accept", {
        event: orderAccepted,
        columns: "accepted_at = $4::timestamptz, promised_date = $5::date",
        value: input.promised_date,
        data: { promised_date: input.promised_date, note: input.note ?? null },
        change: { field: "promised_date", before: null, after: input.promised_date },
      }),
      keepReserved(work, input.id),
    ]);
    if (!held) await reserveAgain(work, order);
    return order;
  },
});

async function reserveAgain(work: Work, order: OrderWire): Promise<void> {
  const lines = await work.query<{
    productId: string;
    warehouseId: string | null;
    quantity: string;
    backorder: boolean;
  }>(
    `select l.product_id as "productId", l.warehouse_id as "warehouseId", l.quantity, ${backorderOf("p")} as backorder
     from order_lines l join products p on p.id = l.product_id where l.order_id = $1`,
    [order.id],
  );
  const holder = { orderId: order.id, companyId: order.company.id, expires: false };
  const shortages = await reserve(work, lines, holder);
  if (shortages.length === 0) return;
  const skus = new Map(order.lines.map(({ product_id, sku }) => [product_id, sku]));
  throw stockShort.refuse({
    detail: "The order's reservation is over, and meanwhile the stock went elsewhere.",
    facts: {
      lines: shortages.map(({ productId, requested, available }) => ({
        sku: skus.get(productId) ?? "",
        requested,
        available,
      })),
    },
  });
}
