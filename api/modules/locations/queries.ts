import { and, asc, eq, gt, gte } from "drizzle-orm";
import type { z } from "zod";
import { decodeCursor, page, unseenLimit } from "../../platform/http/cursor.ts";
import { notFound } from "../../platform/http/problems.ts";
import { query, type Read } from "../../platform/query.ts";
import {
  type adminLocationFilters,
  type locationFilters,
  presentAdminLocation,
  presentLocation,
} from "./schemas.ts";
import { locations } from "./tables.ts";

function pageOfRows(tx: Read, filter: Partial<z.infer<typeof adminLocationFilters>> & { limit: number }) {
  return tx.db
    .select()
    .from(locations)
    .where(
      and(
        filter.company_id === undefined ? undefined : eq(locations.companyId, filter.company_id),
        filter.external_id === undefined ? undefined : eq(locations.externalId, filter.external_id),
        filter.status === undefined ? undefined : eq(locations.status, filter.status),
        filter.updated_since === undefined
          ? undefined
          : gte(locations.updatedAt, new Date(filter.updated_since)),
        filter.cursor === undefined ? undefined : gt(locations.id, String(decodeCursor(filter.cursor, 1)[0])),
      ),
    )
    .orderBy(asc(locations.id))
    .limit(unseenLimit(filter.limit + 1));
}

export const listLocations = query({
  permission: { buyer: "signed_in" },
  run: async (tx, filter: z.infer<typeof locationFilters>) =>
    page(
      await pageOfRows(tx, { ...filter, company_id: tx.companyId }),
      filter.limit,
      (row) => [row.id],
      presentLocation,
    ),
});

export const adminListLocations = query({
  permission: { staff: "companies.read" },
  run: async (tx, filter: z.infer<typeof adminLocationFilters>) =>
    page(await pageOfRows(tx, filter), filter.limit, (row) => [row.id], presentAdminLocation),
});

export const getLocation = query({
  permission: { staff: "companies.read" },
  run: async (tx, { id }: { id: string }) => {
    const [row] = await tx.db.select().from(locations).where(eq(locations.id, id));
    if (!row) throw notFound.refuse();
    return { version: row.version, record: presentAdminLocation(row) };
  },
});
