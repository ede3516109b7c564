import { and, eq } from "drizzle-orm";
import { asBuyer } from "../../platform/auth/permit.ts";
import { command } from "../../platform/command.ts";
import type { Tx } from "../../platform/db/scope.ts";
import { notFound } from "../../platform/http/problems.ts";
import { announcementStays } from "./problems.ts";
import { shownTo } from "./queries.ts";
import { announcementDismissals, announcements } from "./tables.ts";

/** For this buyer in this company. Putting it away again changes nothing. */
export const dismissAnnouncement = command({
  permission: { buyer: "signed_in", company: "any" },
  audit: { none: "a buyer's own view, not a change of the announcement" },
  load: async (tx: Tx, { id }: { id: string }, now) => {
    const [row] = await tx.db
      .select({ dismissible: announcements.dismissible })
      .from(announcements)
      .where(and(eq(announcements.id, id), shownTo(tx.companyId, now)));
    return row;
  },
  run: async (work, { id }, { loaded: row }) => {
    if (!row) throw notFound.refuse();
    if (!row.dismissible) throw announcementStays.refuse();
    const { id: buyerId, companyId } = asBuyer(work.actor);
    await work.db
      .insert(announcementDismissals)
      .values({ supplierId: work.supplierId, companyId, buyerId, announcementId: id, at: work.now })
      .onConflictDoNothing();
    return { id };
  },
});
