import { and, eq, isNull, ne, sql } from "drizzle-orm";
import { command } from "../../platform/command.ts";
import { buyerUpdated } from "./events.ts";
import { buyerCredentials, buyers } from "./tables.ts";

interface Input {
  readonly buyerId: string;
  readonly passwordHash: string;
}

/** Whatever was mailed to get in with is over; whoever calls ends the sessions. In the scope of all companies. */
export const setPassword = command({
  permission: { system: true },
  audit: "buyer.password_changed",
  run: async (work, { buyerId, passwordHash }: Input) => {
    const live = and(
      eq(buyerCredentials.buyerId, buyerId),
      ne(buyerCredentials.kind, "email"),
      isNull(buyerCredentials.endedAt),
    );
    await Promise.all([
      work.db
        .update(buyers)
        .set({ passwordHash, version: sql`${buyers.version} + 1`, updatedAt: work.now })
        .where(eq(buyers.id, buyerId)),
      work.db.update(buyerCredentials).set({ endedAt: work.now }).where(live),
    ]);
    work.changed(buyerId, [{ field: "password", before: null, after: null }]);
    work.emit(buyerUpdated, { recordId: buyerId, data: { fields: ["password"] } });
    return null;
  },
});
