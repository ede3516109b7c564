import { and, desc, eq, gt, isNull, lt, lte, or, type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import type { FieldError } from "../../kernel/refusal.ts";
import { asBuyer } from "../../platform/auth/permit.ts";
import type { Tx } from "../../platform/db/scope.ts";
import { decodeCursor, page } from "../../platform/http/cursor.ts";
import { notFound } from "../../platform/http/problems.ts";
import { query } from "../../platform/query.ts";
import { groups } from "../groups/tables.ts";
import { type announcementFilters, presentAnnouncement, presentShown } from "./schemas.ts";
import { announcements } from "./tables.ts";

/** Active, at this time, and for everybody or a group of the buyer's company. */
export function shownTo(companyId: string, now: Date): SQL | undefined {
  const { status, shownFrom, shownUntil, groupId } = announcements;
  return and(
    eq(status, "active"),
    or(isNull(shownFrom), lte(shownFrom, now)),
    or(isNull(shownUntil), gt(shownUntil, now)),
    or(
      isNull(groupId),
      sql`exists (select from group_members m join groups g on g.id = m.group_id
        where m.company_id = ${companyId} and m.group_id = ${groupId} and g.status = 'active')`,
    ),
  );
}

/** More than anybody reads on entry. */
const SHOWN = 50;

/**
 * Warnings first, then the newest; without those the buyer has put away. Who has, of the company, comes along, so that the
 * statement need not wait for who asks.
 */
export const listAnnouncements = query({
  permission: { buyer: "signed_in", company: "any" },
  run: async (tx) => {
    const rows = await tx.db
      .select({
        announcement: announcements,
        dismissedBy: sql<string[] | null>`(select jsonb_agg(d.buyer_id) from announcement_dismissals d
          where d.company_id = ${tx.companyId} and d.announcement_id = ${announcements.id})`,
      })
      .from(announcements)
      .where(shownTo(tx.companyId, tx.now))
      .orderBy(desc(announcements.kind), desc(announcements.id))
      .limit(4 * SHOWN);
    const { id } = asBuyer(await tx.actor());
    const left = rows.filter(({ dismissedBy }) => !dismissedBy?.includes(id));
    return {
      data: left.slice(0, SHOWN).map(({ announcement }) => presentShown(announcement)),
      next_cursor: null,
    };
  },
});

export const adminListAnnouncements = query({
  permission: { staff: "announcements.read" },
  run: async (tx, filter: z.infer<typeof announcementFilters>) => {
    const rows = await tx.db
      .select()
      .from(announcements)
      .where(
        and(
          filter.status === undefined ? undefined : eq(announcements.status, filter.status),
          filter.group_id === undefined ? undefined : eq(announcements.groupId, filter.group_id),
          filter.cursor === undefined
            ? undefined
            : lt(announcements.id, String(decodeCursor(filter.cursor, 1)[0])),
        ),
      )
      .orderBy(desc(announcements.id))
      .limit(filter.limit + 1);
    return page(rows, filter.limit, (row) => [row.id], presentAnnouncement);
  },
});

export const getAnnouncement = query({
  permission: { staff: "announcements.read" },
  run: async (tx, { id }: { id: string }) => {
    const [row] = await tx.db.select().from(announcements).where(eq(announcements.id, id));
    if (!row) throw notFound.refuse();
    return { version: row.version, record: presentAnnouncement(row) };
  },
});

interface Aimed {
  readonly group_id?: string | null | undefined;
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
}

/** What cannot be: a group that is not there, an end before the beginning. */
export async function faultsOf(tx: Tx, { group_id, from, until }: Aimed): Promise<FieldError[]> {
  const known = group_id
    ? await tx.db.select({ id: groups.id }).from(groups).where(eq(groups.id, group_id))
    : [undefined];
  return [
    ...(known.length > 0
      ? []
      : [{ pointer: "/group_id", code: "unknown_group", detail: "is not one of your groups" }]),
    ...(from && until && new Date(until) <= new Date(from)
      ? [{ pointer: "/until", code: "before_from", detail: "is not after the beginning" }]
      : []),
  ];
}
