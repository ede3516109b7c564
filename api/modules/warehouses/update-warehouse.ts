import type { z } from "@hono/zod-openapi";
import { eq } from "drizzle-orm";
import { changesBetween, fieldNames } from "../../platform/changes.ts";
import { command } from "../../platform/command.ts";
import { unlessTaken } from "../../platform/db/sql-state.ts";
import { requireMatch } from "../../platform/http/etag.ts";
import { notFound } from "../../platform/http/problems.ts";
import { warehouseUpdated } from "./events.ts";
import { externalIdTaken } from "./problems.ts";
import { presentWarehouse, type WarehouseChange } from "./schemas.ts";
import { warehouses } from "./tables.ts";

type Input = z.infer<typeof WarehouseChange> & { readonly id: string };

export const updateWarehouse = command({
  permission: { staff: "stock.write" },
  audit: "warehouse.updated",
  load: async (tx, { id }: Input) => {
    const [row] = await tx.db.select().from(warehouses).where(eq(warehouses.id, id)).for("update");
    return row;
  },
  run: async (work, { id, ...change }, { loaded: row }) => {
    if (!row) throw notFound.refuse();
    const before = presentWarehouse(row);
    requireMatch(work.ifMatch, row.version, before);
    const changes = changesBetween(before, { ...before, ...change });
    if (changes.length === 0) return { version: row.version, record: before };
    const { external_id: externalId, ...rest } = change;
    const update = work.db
      .update(warehouses)
      .set({ ...rest, externalId, version: row.version + 1, updatedAt: work.now })
      .where(eq(warehouses.id, id))
      .returning();
    const [updated] = await unlessTaken(update, () => externalIdTaken.refuse());
    if (!updated) throw new Error("a locked row was not updated");
    work.changed(id, changes);
    work.emit(warehouseUpdated, { recordId: id, data: { fields: fieldNames(changes) } });
    return { version: updated.version, record: presentWarehouse(updated) };
  },
});
