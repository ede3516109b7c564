import { command } from "../../platform/command.ts";
import { reservationExpired } from "./events.ts";
import { release } from "./release-stock.ts";

/** Orders whose stock is given back in one transaction. */
const BATCH = 20;

const DUE = `
  select distinct order_id from (
    select order_id from reservations where released_at is null and expires_at <= $1::timestamptz
    order by expires_at, order_id limit 1000
  ) due order by order_id limit ${BATCH}`;

/**
 * Gives back the stock of submitted orders that nobody took over in time; true where there may be more. The orders stay as
 * they are: who accepts one reserves again.
 */
export const expireReservations = command({
  permission: { system: true },
  audit: "reservation.expired",
  run: async (work, _input: undefined): Promise<boolean> => {
    const due = await work.query<{ order_id: string }>(DUE, [work.now.toISOString()]);
    if (due.length === 0) return false;
    const ids = due.map(({ order_id }) => order_id);
    for (const { orderId, companyId, products } of await release(work, ids, "over")) {
      work.emit(reservationExpired, { recordId: orderId, companyId, data: { products } });
      work.changed(orderId, [{ field: "reserved_products", before: products, after: 0 }]);
    }
    return due.length === BATCH;
  },
});
