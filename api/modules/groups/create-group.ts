import type { z } from "zod";
import { changesBetween } from "../../platform/changes.ts";
import { command } from "../../platform/command.ts";
import { unlessTaken } from "../../platform/db/sql-state.ts";
import { groupCreated } from "./events.ts";
import { groupExternalIdTaken } from "./problems.ts";
import { type GroupInput, presentGroup } from "./schemas.ts";
import { groups } from "./tables.ts";

export const createGroup = command({
  permission: { staff: "companies.write", concerns: "everybody" },
  audit: "group.created",
  run: async (work, input: z.infer<typeof GroupInput>) => {
    const insert = work.db
      .insert(groups)
      .values({
        supplierId: work.supplierId,
        id: work.id("grp"),
        externalId: input.external_id ?? null,
        name: input.name,
        position: input.position ?? 0,
        createdAt: work.now,
        updatedAt: work.now,
      })
      .returning();
    const [row] = await unlessTaken(insert, () => groupExternalIdTaken.refuse());
    if (!row) throw new Error("an insert returned no row");
    const made = presentGroup({ ...row, companies: 0 });
    work.changed(
      row.id,
      changesBetween(null, made, { except: ["id", "companies", "created_at", "updated_at"] }),
    );
    work.emit(groupCreated, { recordId: row.id, data: {} });
    return made;
  },
});
