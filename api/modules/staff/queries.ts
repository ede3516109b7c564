import { and, asc, eq, gt } from "drizzle-orm";
import type { z } from "zod";
import type { StaffActor } from "../../platform/auth/actor.ts";
import { asStaff } from "../../platform/auth/permit.ts";
import type { Tx } from "../../platform/db/scope.ts";
import { decodeCursor, page } from "../../platform/http/cursor.ts";
import { forbidden, notFound } from "../../platform/http/problems.ts";
import { query } from "../../platform/query.ts";
import { roles } from "../roles/tables.ts";
import { presentStaff, presentStaffMe, type StaffRow, type staffFilters } from "./schemas.ts";
import { staff, staffTotp } from "./tables.ts";

function members(tx: Tx) {
  return tx.db
    .select({ member: staff, role: roles, totp: staffTotp })
    .from(staff)
    .leftJoin(roles, eq(roles.id, staff.roleId))
    .leftJoin(staffTotp, eq(staffTotp.staffId, staff.id));
}

export const listStaff = query({
  permission: { staff: "staff.read" },
  run: async (tx, { limit, cursor, status }: z.infer<typeof staffFilters>) => {
    const after = cursor === undefined ? undefined : gt(staff.id, String(decodeCursor(cursor, 1)[0]));
    const rows = await members(tx)
      .where(and(after, status && eq(staff.status, status)))
      .orderBy(asc(staff.id))
      .limit(limit + 1);
    return page(rows, limit, ({ member }) => [member.id], presentStaff);
  },
});

/** Undefined where there is none. */
export async function findMember(tx: Tx, id: string): Promise<StaffRow | undefined> {
  const [row] = await members(tx).where(eq(staff.id, id));
  return row;
}

export async function findMemberByEmail(tx: Tx, email: string): Promise<StaffRow | undefined> {
  const [row] = await members(tx).where(eq(staff.email, email));
  return row;
}

export const getStaff = query({
  permission: { staff: "staff.read" },
  run: async (tx, { id }: { id: string }) => {
    const row = await findMember(tx, id);
    if (!row) throw notFound.refuse();
    return { version: row.member.version, record: presentStaff(row) };
  },
});

/** A key is nobody. */
export function requireMember(actor: StaffActor): StaffActor {
  if (actor.kind === "staff") return actor;
  throw forbidden.refuse({ detail: "A secret key is no member of the staff." });
}

/** Who is signed in. */
export const getStaffMe = query({
  permission: { staff: "signed_in" },
  run: async (tx) => {
    const row = await findMember(tx, requireMember(asStaff(await tx.actor())).id);
    if (!row) throw notFound.refuse();
    return presentStaffMe(row);
  },
});

/** The second proof of who is signed in, as it is kept; undefined where none was started. */
export const ownTotp = query({
  permission: { staff: "signed_in" },
  run: async (tx) => {
    const { id } = requireMember(asStaff(await tx.actor()));
    const [row] = await tx.db.select().from(staffTotp).where(eq(staffTotp.staffId, id));
    return row;
  },
});

/** The role a member is given, held so that it stays what was judged; undefined where there is none. */
export async function holdRole(tx: Tx, id: string | null | undefined) {
  const [row] = await tx.db
    .select()
    .from(roles)
    .where(eq(roles.id, id ?? ""))
    .for("share");
  return row;
}
