import { asc, eq, gt } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "../../platform/db/scope.ts";
import { decodeCursor, page } from "../../platform/http/cursor.ts";
import { query } from "../../platform/query.ts";
import { type apiKeyFilters, presentApiKey } from "./schemas.ts";
import { apiKeys } from "./tables.ts";

export const listApiKeys = query({
  permission: { staff: "api_keys.read" },
  run: async (tx, { limit, cursor }: z.infer<typeof apiKeyFilters>) => {
    const after = cursor === undefined ? undefined : gt(apiKeys.id, String(decodeCursor(cursor, 1)[0]));
    const rows = await tx.db
      .select()
      .from(apiKeys)
      .where(after)
      .orderBy(asc(apiKeys.id))
      .limit(limit + 1);
    return page(rows, limit, (row) => [row.id], presentApiKey);
  },
});

/** The row, held until the transaction ends; undefined where there is none. */
export async function holdApiKey(tx: Tx, id: string) {
  const [row] = await tx.db.select().from(apiKeys).where(eq(apiKeys.id, id)).for("update");
  return row;
}
