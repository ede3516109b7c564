import { eq } from "drizzle-orm";
import { query } from "../../platform/query.ts";
import { buyerCredentials, buyers } from "../buyers/tables.ts";

/** What a link's token stands for, whatever became of it, with whom it belongs to. */
export const findLink = query({
  permission: { visitor: true },
  run: async (tx, hash: string) => {
    const [found] = await tx.db
      .select({ credential: buyerCredentials, buyer: buyers })
      .from(buyerCredentials)
      .innerJoin(buyers, eq(buyers.id, buyerCredentials.buyerId))
      .where(eq(buyerCredentials.hash, hash));
    return found;
  },
});
