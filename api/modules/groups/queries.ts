import { and, asc, eq, getTableColumns, gt, gte, sql } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "../../platform/db/scope.ts";
import { decodeCursor, page } from "../../platform/http/cursor.ts";
import { notFound } from "../../platform/http/problems.ts";
import { query } from "../../platform/query.ts";
import { type GroupRow, type groupFilters, presentGroup } from "./schemas.ts";
import { groups } from "./tables.ts";

const COLUMNS = {
  ...getTableColumns(groups),
  companies: sql<number>`(select count(*)::int from group_members m where m.group_id = ${groups.id})`.as(
    "members",
  ),
};

export const listGroups = query({
  permission: { staff: "companies.read" },
  run: async (tx, filter: z.infer<typeof groupFilters>) => {
    const rows = await tx.db
      .select(COLUMNS)
      .from(groups)
      .where(
        and(
          filter.status === undefined ? undefined : eq(groups.status, filter.status),
          filter.external_id === undefined ? undefined : eq(groups.externalId, filter.external_id),
          filter.updated_since === undefined
            ? undefined
            : gte(groups.updatedAt, new Date(filter.updated_since)),
          filter.cursor === undefined ? undefined : gt(groups.id, String(decodeCursor(filter.cursor, 1)[0])),
        ),
      )
      .orderBy(asc(groups.id))
      .limit(filter.limit + 1);
    return page(rows, filter.limit, (row) => [row.id], presentGroup);
  },
});

export const getGroup = query({
  permission: { staff: "companies.read" },
  run: async (tx, { id }: { id: string }) => {
    const [row] = await tx.db.select(COLUMNS).from(groups).where(eq(groups.id, id));
    if (!row) throw notFound.refuse();
    return { version: row.version, record: presentGroup(row) };
  },
});

/** The row, held until the transaction ends. */
export async function lockGroup(tx: Tx, id: string): Promise<GroupRow | undefined> {
  const [row] = await tx.db.select(COLUMNS).from(groups).where(eq(groups.id, id)).for("update");
  return row;
}
