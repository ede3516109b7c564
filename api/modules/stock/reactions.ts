/** What the clock asks of stock. */
import { openSystemScope } from "../../platform/db/scope.ts";
import type { Schedule } from "../../platform/jobs/schedules.ts";
import { expireReservations } from "./expire-reservations.ts";

export const expiry: Schedule = {
  name: "expire-reservations",
  due: async ({ db }, now) => {
    const rows = await openSystemScope(db, "expire-reservations", (tx) =>
      tx.query<{ supplier_id: string }>(
        "select distinct supplier_id from reservations where released_at is null and expires_at <= $1::timestamptz",
        [now.toISOString()],
      ),
    );
    return rows.map(({ supplier_id }) => supplier_id);
  },
  run: (context) => expireReservations(context, undefined),
};
