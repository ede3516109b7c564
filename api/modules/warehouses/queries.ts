import { and, asc, eq, gt } from "drizzle-orm";
import { decodeCursor, page } from "../../platform/http/cursor.ts";
import { query } from "../../platform/query.ts";
import { presentWarehouse } from "./schemas.ts";
import { warehouses } from "./tables.ts";

export interface WarehouseFilter {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly external_id?: string | undefined;
}

export const listWarehouses = query({
  permission: { staff: "stock.read" },
  run: async (tx, { limit, cursor, external_id }: WarehouseFilter) => {
    const rows = await tx.db
      .select()
      .from(warehouses)
      .where(
        and(
          cursor === undefined ? undefined : gt(warehouses.id, String(decodeCursor(cursor, 1)[0])),
          external_id === undefined ? undefined : eq(warehouses.externalId, external_id),
        ),
      )
      .orderBy(asc(warehouses.id))
      .limit(limit + 1);
    return page(rows, limit, (row) => [row.id], presentWarehouse);
  },
});
