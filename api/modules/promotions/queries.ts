import { and, asc, eq, gt, gte } from "drizzle-orm";
import { decodeCursor, page } from "../../platform/http/cursor.ts";
import type { Versioned } from "../../platform/http/etag.ts";
import { notFound } from "../../platform/http/problems.ts";
import { query } from "../../platform/query.ts";
import { presentPromotion } from "./schemas.ts";
import { promotions } from "./tables.ts";

export interface PromotionFilter {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly code?: string | undefined;
  readonly external_id?: string | undefined;
  readonly status?: "active" | "inactive" | undefined;
  readonly updated_since?: string | undefined;
}

export const listPromotions = query({
  permission: { staff: "prices.read" },
  run: async (read, filter: PromotionFilter) => {
    const { limit, cursor, code, external_id, status, updated_since } = filter;
    const rows = await read.db
      .select()
      .from(promotions)
      .where(
        and(
          cursor === undefined ? undefined : gt(promotions.id, String(decodeCursor(cursor, 1)[0])),
          code === undefined ? undefined : eq(promotions.code, code.toUpperCase()),
          external_id === undefined ? undefined : eq(promotions.externalId, external_id),
          status === undefined ? undefined : eq(promotions.status, status),
          updated_since === undefined ? undefined : gte(promotions.updatedAt, new Date(updated_since)),
        ),
      )
      .orderBy(asc(promotions.id))
      .limit(limit + 1);
    return page(rows, limit, (row) => [row.id], presentPromotion);
  },
});

export const getPromotion = query({
  permission: { staff: "prices.read" },
  run: async (read, { id }: { id: string }): Promise<Versioned<ReturnType<typeof presentPromotion>>> => {
    const [row] = await read.db.select().from(promotions).where(eq(promotions.id, id));
    if (!row) throw notFound.refuse();
    return { version: row.version, record: presentPromotion(row) };
  },
});
