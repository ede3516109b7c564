import { and, eq, ne } from "drizzle-orm";
import type { z } from "zod";
import { changesBetween, fieldNames } from "../../platform/changes.ts";
import { command } from "../../platform/command.ts";
import type { Tx } from "../../platform/db/scope.ts";
import { unlessTaken } from "../../platform/db/sql-state.ts";
import { requireMatch } from "../../platform/http/etag.ts";
import { notFound } from "../../platform/http/problems.ts";
import { presentGrants } from "./domain/present-grants.ts";
import { buyerRoleUpdated } from "./events.ts";
import { roleNameTaken } from "./problems.ts";
import { type BuyerRoleChange, presentBuyerRole } from "./schemas.ts";
import { buyerRoles } from "./tables.ts";

type Input = z.infer<typeof BuyerRoleChange> & { readonly id: string };

export const updateBuyerRole = command({
  permission: { staff: "buyers.write", concerns: "everybody" },
  audit: "buyer_role.updated",
  load: (tx: Tx, { id }: Input) =>
    tx.db
      .select()
      .from(buyerRoles)
      .where(eq(buyerRoles.id, id))
      .for("update")
      .then(([row]) => row),
  run: async (work, { id, name, grants, is_default }, { loaded: row }) => {
    if (!row) throw notFound.refuse();
    const before = presentBuyerRole(row);
    requireMatch(work.ifMatch, row.version, before);
    const next = {
      ...row,
      name: name ?? row.name,
      grants: grants ? presentGrants(grants) : row.grants,
      isDefault: is_default ?? row.isDefault,
      version: row.version + 1,
      updatedAt: work.now,
    };
    const after = presentBuyerRole(next);
    const changes = changesBetween(before, after, { except: ["updated_at"] });
    if (changes.length === 0) return { version: row.version, record: before };
    if (next.isDefault && !row.isDefault) {
      const others = and(eq(buyerRoles.isDefault, true), ne(buyerRoles.id, id));
      await work.db.update(buyerRoles).set({ isDefault: false }).where(others);
    }
    const { name: named, grants: granted, isDefault, version, updatedAt } = next;
    await unlessTaken(
      work.db
        .update(buyerRoles)
        .set({ name: named, grants: granted, isDefault, version, updatedAt })
        .where(eq(buyerRoles.id, id)),
      () => roleNameTaken.refuse(),
    );
    work.changed(id, changes);
    work.emit(buyerRoleUpdated, { recordId: id, data: { fields: fieldNames(changes) } });
    return { version, record: after };
  },
});
