import { eq } from "drizzle-orm";
import type { z } from "zod";
import { changesBetween, fieldNames } from "../../platform/changes.ts";
import { command } from "../../platform/command.ts";
import type { Tx } from "../../platform/db/scope.ts";
import { requireMatch } from "../../platform/http/etag.ts";
import { invalidRequest, notFound } from "../../platform/http/problems.ts";
import { announcementUpdated } from "./events.ts";
import { faultsOf } from "./queries.ts";
import { type AnnouncementChange, announcementColumns, presentAnnouncement } from "./schemas.ts";
import { announcements } from "./tables.ts";

type Input = z.infer<typeof AnnouncementChange> & { readonly id: string };

export const updateAnnouncement = command({
  permission: { staff: "announcements.write" },
  audit: "announcement.updated",
  load: async (tx: Tx, { id }: Input) => {
    const [row] = await tx.db.select().from(announcements).where(eq(announcements.id, id)).for("update");
    return row;
  },
  run: async (work, { id, ...change }, { loaded: row }) => {
    if (!row) throw notFound.refuse();
    const before = presentAnnouncement(row);
    requireMatch(work.ifMatch, row.version, before);
    const columns = announcementColumns(change);
    const said = Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined));
    const after = presentAnnouncement({ ...row, ...said });
    const changes = changesBetween(before, after);
    if (changes.length === 0) return { version: row.version, record: before };
    const errors = await faultsOf(work, after);
    if (errors.length > 0) throw invalidRequest.refuse({ errors });
    const version = row.version + 1;
    await work.db
      .update(announcements)
      .set({ ...columns, version, updatedAt: work.now })
      .where(eq(announcements.id, id));
    work.changed(id, changes);
    work.emit(announcementUpdated, { recordId: id, data: { fields: fieldNames(changes) } });
    return { version, record: { ...after, updated_at: work.now.toISOString() } };
  },
});
