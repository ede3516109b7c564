import type { z } from "@hono/zod-openapi";
import { changesBetween } from "../../platform/changes.ts";
import { command } from "../../platform/command.ts";
import { unlessTaken } from "../../platform/db/sql-state.ts";
import { warehouseCreated } from "./events.ts";
import { externalIdTaken } from "./problems.ts";
import { presentWarehouse, type WarehouseInput } from "./schemas.ts";
import { warehouses } from "./tables.ts";

export const createWarehouse = command({
  permission: { staff: "stock.write" },
  audit: "warehouse.created",
  run: async (work, input: z.infer<typeof WarehouseInput>) => {
    const insert = work.db
      .insert(warehouses)
      .values({
        supplierId: work.supplierId,
        id: work.id("whs"),
        externalId: input.external_id ?? null,
        name: input.name,
        position: input.position ?? 0,
        createdAt: work.now,
        updatedAt: work.now,
      })
      .returning();
    const [row] = await unlessTaken(insert, () => externalIdTaken.refuse());
    if (!row) throw new Error("an insert returned no row");
    const made = presentWarehouse(row);
    work.changed(row.id, changesBetween(null, made, { except: ["id", "created_at", "updated_at"] }));
    work.emit(warehouseCreated, { recordId: row.id, data: {} });
    return made;
  },
});
