import { and, asc, eq, gt, isNotNull } from "drizzle-orm";
import { decodeCursor, page, unseenLimit } from "../../platform/http/cursor.ts";
import { query } from "../../platform/query.ts";
import { events } from "../../platform/tables.ts";
import { placeOf, presentEvent } from "./schemas.ts";

export type FeedRow = typeof events.$inferSelect;

interface FeedFilter {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly type?: string | undefined;
  readonly record_id?: string | undefined;
}

/** Oldest first, by the position each event got after its commit, so a reader never skips one that came late. */
export const listEvents = query({
  permission: { staff: "events.read" },
  run: async (tx, { limit, cursor, type, record_id }: FeedFilter) => {
    const after = cursor === undefined ? 0 : Number(decodeCursor(cursor, 1)[0]);
    const rows = await tx.db
      .select()
      .from(events)
      .where(
        and(
          isNotNull(events.position),
          gt(events.position, Number.isSafeInteger(after) ? after : 0),
          type === undefined ? undefined : eq(events.type, type),
          record_id === undefined ? undefined : eq(events.recordId, record_id),
        ),
      )
      .orderBy(asc(events.position))
      .limit(unseenLimit(limit + 1));
    return page(rows, limit, placeOf, presentEvent);
  },
});
