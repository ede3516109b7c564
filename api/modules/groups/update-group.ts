import { eq } from "drizzle-orm";
import type { z } from "zod";
import { changesBetween, fieldNames } from "../../platform/changes.ts";
import { command } from "../../platform/command.ts";
import type { Tx } from "../../platform/db/scope.ts";
import { unlessTaken } from "../../platform/db/sql-state.ts";
import { requireMatch } from "../../platform/http/etag.ts";
import { notFound } from "../../platform/http/problems.ts";
import { groupUpdated } from "./events.ts";
import { groupExternalIdTaken } from "./problems.ts";
import { lockGroup } from "./queries.ts";
import { type GroupChange, presentGroup } from "./schemas.ts";
import { groups } from "./tables.ts";

type Input = z.infer<typeof GroupChange> & { readonly id: string };

export const updateGroup = command({
  permission: { staff: "companies.write", concerns: "everybody" },
  audit: "group.updated",
  load: (tx: Tx, { id }: Input) => lockGroup(tx, id),
  run: async (work, { id, ...change }, { loaded: row }) => {
    if (!row) throw notFound.refuse();
    const before = presentGroup(row);
    requireMatch(work.ifMatch, row.version, before);
    const after = { ...before, ...change };
    const changes = changesBetween(before, after);
    if (changes.length === 0) return { version: row.version, record: before };
    const version = row.version + 1;
    const update = work.db
      .update(groups)
      .set({
        externalId: change.external_id,
        name: change.name,
        position: change.position,
        status: change.status,
        version,
        updatedAt: work.now,
      })
      .where(eq(groups.id, id));
    await unlessTaken(update, () => groupExternalIdTaken.refuse());
    work.changed(id, changes);
    work.emit(groupUpdated, { recordId: id, data: { fields: fieldNames(changes) } });
    return { version, record: { ...after, updated_at: work.now.toISOString() } };
  },
});
