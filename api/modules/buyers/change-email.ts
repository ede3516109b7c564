import { and, eq, isNull, sql } from "drizzle-orm";
import { command } from "../../platform/command.ts";
import { unlessTaken } from "../../platform/db/sql-state.ts";
import { buyerEmailChanged } from "./events.ts";
import { emailTaken } from "./problems.ts";
import { buyerCredentials, buyers } from "./tables.ts";

interface Input {
  readonly buyerId: string;
  /** Lower case. */
  readonly email: string;
}

/** Whoever is confirmed to read it signs in with it from now on. In the scope of all companies. */
export const changeEmail = command({
  permission: { system: true },
  audit: "buyer.email_changed",
  run: async (work, { buyerId, email }: Input) => {
    const live = and(eq(buyerCredentials.buyerId, buyerId), isNull(buyerCredentials.endedAt));
    await unlessTaken(
      work.db
        .update(buyers)
        .set({ email, version: sql`${buyers.version} + 1`, updatedAt: work.now })
        .where(eq(buyers.id, buyerId)),
      () => emailTaken.refuse(),
    );
    // Links that were sent to the old address stop working with it.
    await work.db.update(buyerCredentials).set({ endedAt: work.now }).where(live);
    work.changed(buyerId, [{ field: "email", before: null, after: null }]);
    work.emit(buyerEmailChanged, { recordId: buyerId, data: {} });
    return null;
  },
});
