import { eq } from "drizzle-orm";
import type { z } from "zod";
import { permitGrant, permitOver } from "../../platform/auth/permit.ts";
import { effectivePermissions } from "../../platform/auth/standing.ts";
import { changesBetween, fieldNames } from "../../platform/changes.ts";
import { command, type Work } from "../../platform/command.ts";
import type { Tx } from "../../platform/db/scope.ts";
import { requireMatch } from "../../platform/http/etag.ts";
import { notFound } from "../../platform/http/problems.ts";
import {
  inEffect,
  lastAdministrator,
  lockMembers,
  type Member,
  putsLastOut,
  refuseUnscopable,
} from "../roles/index.ts";
import { PERSONAL, unknownRole } from "./add-staff.ts";
import { staffUpdated } from "./events.ts";
import { findMember, holdRole } from "./queries.ts";
import { presentStaff, type StaffChange } from "./schemas.ts";
import { staff } from "./tables.ts";

type Input = z.infer<typeof StaffChange> & { readonly id: string };

export const updateStaff = command({
  permission: { staff: "staff.write" },
  audit: "staff.updated",
  load: async (tx: Tx, { id, role_id }: Input) => {
    const [members, row, given] = await Promise.all([
      lockMembers(tx, { memberId: id }),
      findMember(tx, id),
      holdRole(tx, role_id),
    ]);
    return { members, row, given };
  },
  run: async (work, { id, ...change }, { loaded: { members, row, given } }) => {
    if (!row) throw notFound.refuse();
    const before = presentStaff(row);
    requireMatch(work.ifMatch, row.member.version, before);
    const role =
      change.role_id === undefined ? row.role : change.role_id === null ? null : (given ?? unknownRole());
    const fields = {
      ...{
        name: change.name,
        roleId: change.role_id,
        permissions: change.permissions,
        status: change.status,
      },
      ...{ title: change.title, phone: change.phone, photoUrl: change.photo_url },
      ...{ clientTypes: change.client_types, regions: change.regions },
    };
    const member = { ...row.member, ...changed(fields) };
    const after = presentStaff({ ...row, member, role });
    const changes = changesBetween(before, after, { personal: [...PERSONAL] });
    if (changes.length === 0) return { version: row.member.version, record: before };
    if (changes.some(({ field }) => PERSONAL.some((one) => one === field))) judgePerson(work, members, id);
    judge(work, members, {
      ...{ id, roleId: member.roleId, status: member.status, own: member.permissions, role },
      effective: effectivePermissions(member.permissions, role),
    });
    const version = row.member.version + 1;
    await work.db
      .update(staff)
      .set({ ...fields, version, updatedAt: work.now })
      .where(eq(staff.id, id));
    work.changed(id, changes);
    work.emit(staffUpdated, { recordId: id, data: { fields: fieldNames(changes) } });
    return { version, record: { ...after, updated_at: work.now.toISOString() } };
  },
});

/** Nobody makes somebody else of a colleague who may do more than they. */
function judgePerson({ actor }: Work, members: readonly Member[], id: string): void {
  const held = members.find((one) => one.id === id)?.effective ?? [];
  if (!("id" in actor) || actor.id !== id) permitOver(actor, held);
}

/** Whether who asks may make the member what they become. */
function judge({ actor }: Work, members: readonly Member[], next: Member): void {
  const before = members.find(({ id }) => id === next.id);
  if (!before) throw new Error("the member was not held");
  // Making somebody active again grants what they hold.
  permitGrant(
    actor,
    inEffect(next).filter((permission) => !inEffect(before).includes(permission)),
  );
  const taken =
    before.effective.some((permission) => !next.effective.includes(permission)) ||
    before.status !== next.status ||
    before.roleId !== next.roleId;
  if (taken) permitOver(actor, before.effective);
  refuseUnscopable(next.own, next.role?.scope ?? "all");
  const after = members.map((one) => (one.id === next.id ? next : one));
  if (putsLastOut(members, after)) throw lastAdministrator.refuse();
}

/** Without the fields that stay as they are. */
function changed<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}
