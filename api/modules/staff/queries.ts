import { and, asc, eq, gt } from "drizzle-orm";
import type { z } from "zod";
import { decodeCursor, page } from "../../platform/http/cursor.ts";
import { query } from "../../platform/query.ts";
import { presentStaff, type staffFilters } from "./schemas.ts";
import { staff } from "./tables.ts";

export const listStaff = query({
  permission: { staff: "staff.read" },
  run: async (tx, { limit, cursor, status }: z.infer<typeof staffFilters>) => {
    const after = cursor === undefined ? undefined : gt(staff.id, String(decodeCursor(cursor, 1)[0]));
    const rows = await tx.db
      .select()
      .from(staff)
      .where(and(after, status && eq(staff.status, status)))
      .orderBy(asc(staff.id))
      .limit(limit + 1);
    return page(rows, limit, (row) => [row.id], presentStaff);
  },
});
