import { asc, gt } from "drizzle-orm";
import type { z } from "zod";
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
