import { eq } from "drizzle-orm";
import type { z } from "zod";
import { changesBetween, fieldNames } from "../../platform/changes.ts";
import { command } from "../../platform/command.ts";
import type { Tx } from "../../platform/db/scope.ts";
import { unlessTaken } from "../../platform/db/sql-state.ts";
import { requireMatch } from "../../platform/http/etag.ts";
import { notFound } from "../../platform/http/problems.ts";
import { locationUpdated } from "./events.ts";
import { locationExternalIdTaken } from "./problems.ts";
import { type LocationChange, presentAdminLocation } from "./schemas.ts";
import { locations } from "./tables.ts";

type Input = z.infer<typeof LocationChange> & { readonly id: string };

export const updateLocation = command({
  permission: { staff: "companies.write" },
  audit: "location.updated",
  load: async (tx: Tx, { id }: Input) => {
    const [row] = await tx.db.select().from(locations).where(eq(locations.id, id)).for("update");
    return row;
  },
  run: async (work, { id, ...change }, { loaded: row }) => {
    if (!row) throw notFound.refuse();
    const before = presentAdminLocation(row);
    requireMatch(work.ifMatch, row.version, before);
    const changes = changesBetween(before, { ...before, ...change }, { personal: ["phone"] });
    if (changes.length === 0) return { version: row.version, record: before };
    const update = work.db
      .update(locations)
      .set({
        name: change.name,
        externalId: change.external_id,
        phone: change.phone,
        status: change.status,
        version: row.version + 1,
        updatedAt: work.now,
      })
      .where(eq(locations.id, id))
      .returning();
    const [updated] = await unlessTaken(update, () => locationExternalIdTaken.refuse());
    if (!updated) throw new Error("a locked row was not updated");
    work.changed(id, changes);
    work.emit(locationUpdated, {
      recordId: id,
      companyId: row.companyId,
      data: { fields: fieldNames(changes) },
    });
    return { version: updated.version, record: presentAdminLocation(updated) };
  },
});
