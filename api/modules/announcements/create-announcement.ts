import type { z } from "zod";
import { changesBetween } from "../../platform/changes.ts";
import { command } from "../../platform/command.ts";
import type { Tx } from "../../platform/db/scope.ts";
import { invalidRequest } from "../../platform/http/problems.ts";
import { announcementCreated } from "./events.ts";
import { faultsOf } from "./queries.ts";
import { type AnnouncementInput, announcementColumns, presentAnnouncement } from "./schemas.ts";
import { announcements } from "./tables.ts";

type Input = z.infer<typeof AnnouncementInput>;

export const createAnnouncement = command({
  permission: { staff: "announcements.write" },
  audit: "announcement.created",
  load: (tx: Tx, input: Input) => faultsOf(tx, input),
  run: async (work, input, { loaded: errors }) => {
    if (errors.length > 0) throw invalidRequest.refuse({ errors });
    const [row] = await work.db
      .insert(announcements)
      .values({
        ...announcementColumns(input),
        supplierId: work.supplierId,
        id: work.id("ann"),
        title: input.title,
        body: input.body,
        createdAt: work.now,
        updatedAt: work.now,
      })
      .returning();
    if (!row) throw new Error("an insert returned no row");
    const made = presentAnnouncement(row);
    work.changed(row.id, changesBetween(null, made, { except: ["id", "created_at", "updated_at"] }));
    work.emit(announcementCreated, { recordId: row.id, data: {} });
    return made;
  },
});
