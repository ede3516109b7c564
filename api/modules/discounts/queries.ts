import { and, asc, eq, gt, gte, or } from "drizzle-orm";
import { decodeCursor, page, unseenLimit } from "../../platform/http/cursor.ts";
import type { Versioned } from "../../platform/http/etag.ts";
import { notFound } from "../../platform/http/problems.ts";
import { query } from "../../platform/query.ts";
import { presentDiscount } from "./schemas.ts";
import { discounts } from "./tables.ts";

export interface DiscountFilter {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly company_id?: string | undefined;
  readonly group_id?: string | undefined;
  readonly external_id?: string | undefined;
  readonly status?: "active" | "inactive" | undefined;
  readonly updated_since?: string | undefined;
}

export const listDiscounts = query({
  permission: { staff: "prices.read" },
  run: async (read, filter: DiscountFilter) => {
    const { limit, cursor, company_id, group_id, external_id, status, updated_since } = filter;
    const rows = await read.db
      .select()
      .from(discounts)
      .where(
        and(
          cursor === undefined ? undefined : gt(discounts.id, String(decodeCursor(cursor, 1)[0])),
          or(
            company_id === undefined ? undefined : eq(discounts.companyId, company_id),
            group_id === undefined ? undefined : eq(discounts.groupId, group_id),
          ),
          external_id === undefined ? undefined : eq(discounts.externalId, external_id),
          status === undefined ? undefined : eq(discounts.status, status),
          updated_since === undefined ? undefined : gte(discounts.updatedAt, new Date(updated_since)),
        ),
      )
      .orderBy(asc(discounts.id))
      .limit(unseenLimit(limit + 1));
    return page(rows, limit, (row) => [row.id], presentDiscount);
  },
});

export const getDiscount = query({
  permission: { staff: "prices.read" },
  run: async (read, { id }: { id: string }): Promise<Versioned<ReturnType<typeof presentDiscount>>> => {
    const [row] = await read.db.select().from(discounts).where(eq(discounts.id, id));
    if (!row) throw notFound.refuse();
    return { version: row.version, record: presentDiscount(row) };
  },
});
