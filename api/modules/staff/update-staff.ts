import { eq, or, sql } from "drizzle-orm";
import type { z } from "zod";
import type { StaffPermission } from "../../platform/auth/permissions.ts";
import { permitGrant } from "../../platform/auth/permit.ts";
import { changesBetween, fieldNames } from "../../platform/changes.ts";
import { command } from "../../platform/command.ts";
import type { Tx } from "../../platform/db/scope.ts";
import { requireMatch } from "../../platform/http/etag.ts";
import { notFound } from "../../platform/http/problems.ts";
import { staffUpdated } from "./events.ts";
import { lastAdministrator } from "./problems.ts";
import { presentStaff, type StaffChange } from "./schemas.ts";
import { staff } from "./tables.ts";

type Input = z.infer<typeof StaffChange> & { readonly id: string };
type Standing = Pick<typeof staff.$inferSelect, "status" | "permissions">;

const inEffect = ({ status, permissions }: Standing): readonly StaffPermission[] =>
  status === "active" ? permissions : [];
const administers = (member: Standing) => inEffect(member).includes("staff.write");

export const updateStaff = command({
  permission: { staff: "staff.write" },
  audit: "staff.updated",
  // With everyone who may manage the staff, so that two of them cannot put each other out at the same moment.
  load: (tx: Tx, { id }: Input) =>
    tx.db
      .select()
      .from(staff)
      .where(or(eq(staff.id, id), sql`${staff.permissions} @> '["staff.write"]'`))
      .orderBy(staff.id)
      .for("update"),
  run: async (work, { id, ...change }, { loaded: rows }) => {
    const row = rows.find((member) => member.id === id);
    if (!row) throw notFound.refuse();
    const before = presentStaff(row);
    requireMatch(work.ifMatch, row.version, before);
    const next = { ...row, ...change };
    // Making somebody active again grants what they hold.
    permitGrant(
      work.actor,
      inEffect(next).filter((permission) => !inEffect(row).includes(permission)),
    );
    const others = rows.filter((member) => member.id !== id);
    if (administers(row) && !administers(next) && !others.some(administers)) throw lastAdministrator.refuse();
    const changes = changesBetween(before, presentStaff(next), { personal: ["name", "email"] });
    if (changes.length === 0) return { version: row.version, record: before };
    const version = row.version + 1;
    await work.db
      .update(staff)
      .set({ ...change, version, updatedAt: work.now })
      .where(eq(staff.id, id));
    work.changed(id, changes);
    work.emit(staffUpdated, { recordId: id, data: { fields: fieldNames(changes) } });
    return { version, record: presentStaff({ ...next, updatedAt: work.now }) };
  },
});
