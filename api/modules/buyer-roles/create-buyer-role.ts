import { eq } from "drizzle-orm";
import type { z } from "zod";
import { changesBetween } from "../../platform/changes.ts";
import { command } from "../../platform/command.ts";
import { unlessTaken } from "../../platform/db/sql-state.ts";
import { presentGrants } from "./domain/present-grants.ts";
import { buyerRoleCreated } from "./events.ts";
import { roleNameTaken } from "./problems.ts";
import { type BuyerRoleInput, presentBuyerRole } from "./schemas.ts";
import { buyerRoles } from "./tables.ts";

export const createBuyerRole = command({
  permission: { staff: "buyers.write", concerns: "everybody" },
  audit: "buyer_role.created",
  run: async (work, input: z.infer<typeof BuyerRoleInput>) => {
    const isDefault = input.is_default ?? false;
    if (isDefault) {
      await work.db.update(buyerRoles).set({ isDefault: false }).where(eq(buyerRoles.isDefault, true));
    }
    const id = work.id("brl");
    const insert = work.db
      .insert(buyerRoles)
      .values({
        supplierId: work.supplierId,
        id,
        name: input.name,
        grants: presentGrants(input.grants),
        isDefault,
        createdAt: work.now,
        updatedAt: work.now,
      })
      .returning();
    const [row] = await unlessTaken(insert, () => roleNameTaken.refuse());
    if (!row) throw new Error("an insert returned no row");
    const made = presentBuyerRole(row);
    work.changed(id, changesBetween(null, made, { except: ["id", "created_at", "updated_at"] }));
    work.emit(buyerRoleCreated, { recordId: id, data: {} });
    return made;
  },
});
