import { eq } from "drizzle-orm";
import type { z } from "zod";
import { permitGrant, permitOver } from "../../platform/auth/permit.ts";
import { effectivePermissions } from "../../platform/auth/standing.ts";
import { changesBetween, fieldNames } from "../../platform/changes.ts";
import { command } from "../../platform/command.ts";
import type { Tx } from "../../platform/db/scope.ts";
import { unlessTaken } from "../../platform/db/sql-state.ts";
import { requireMatch } from "../../platform/http/etag.ts";
import { notFound } from "../../platform/http/problems.ts";
import { nameTaken } from "./create-role.ts";
import { inEffect, putsLastOut } from "./domain/administrators.ts";
import { roleUpdated } from "./events.ts";
import { lastAdministrator } from "./problems.ts";
import { lockMembers } from "./queries.ts";
import { presentRole, type RoleChange, refuseUnscopable } from "./schemas.ts";
import { roles } from "./tables.ts";

type Input = z.infer<typeof RoleChange> & { readonly id: string };

/** At once for everybody who has the role: their next request finds it as it is then. */
export const updateRole = command({
  permission: { staff: "roles.write" },
  audit: "role.updated",
  load: async (tx: Tx, { id }: Input) => {
    const [members, rows] = await Promise.all([
      lockMembers(tx, { roleId: id }),
      tx.db.select().from(roles).where(eq(roles.id, id)).for("update"),
    ]);
    return { members, row: rows[0] };
  },
  run: async (work, { id, totp_required, ...change }, { loaded: { row, members } }) => {
    if (!row) throw notFound.refuse();
    const before = presentRole(row);
    requireMatch(work.ifMatch, row.version, before);
    const next = { ...row, ...change, totpRequired: totp_required ?? row.totpRequired };
    const changes = changesBetween(before, presentRole(next), { except: ["version"] });
    if (changes.length === 0) return { version: row.version, record: before };
    permitGrant(
      work.actor,
      next.permissions.filter((one) => !row.permissions.includes(one)),
    );
    refuseUnscopable(next.permissions, next.scope);
    const after = members.map((member) => ({
      ...member,
      effective: member.roleId === id ? effectivePermissions(member.own, next) : member.effective,
    }));
    if (changes.some(({ field }) => field !== "name")) {
      permitOver(work.actor, row.permissions);
      for (const member of members) if (member.roleId === id) permitOver(work.actor, inEffect(member));
      // A wider scope brings back what their own permissions were not worth before.
      for (const member of after) if (member.roleId === id) permitGrant(work.actor, inEffect(member));
    }
    if (putsLastOut(members, after)) throw lastAdministrator.refuse();
    const version = row.version + 1;
    const updated = { ...next, version, updatedAt: work.now };
    const { name, permissions, scope, totpRequired, updatedAt } = updated;
    await unlessTaken(
      work.db
        .update(roles)
        .set({ name, permissions, scope, totpRequired, version, updatedAt })
        .where(eq(roles.id, id)),
      nameTaken,
    );
    work.changed(id, changes);
    work.emit(roleUpdated, { recordId: id, data: { fields: fieldNames(changes) } });
    return { version, record: presentRole(updated) };
  },
});
