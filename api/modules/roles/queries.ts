import { asc, eq, gt } from "drizzle-orm";
import type { z } from "zod";
import type { StaffPermission } from "../../kernel/permissions.ts";
import { effectivePermissions, type StaffScope } from "../../platform/auth/standing.ts";
import type { Tx } from "../../platform/db/scope.ts";
import { decodeCursor, page } from "../../platform/http/cursor.ts";
import { notFound } from "../../platform/http/problems.ts";
import { query } from "../../platform/query.ts";
import type { Standing } from "./domain/administrators.ts";
import { presentRole, type roleFilters } from "./schemas.ts";
import { roles } from "./tables.ts";

export const listRoles = query({
  permission: { staff: "roles.read" },
  run: async (tx, { limit, cursor }: z.infer<typeof roleFilters>) => {
    const after = cursor === undefined ? undefined : gt(roles.id, String(decodeCursor(cursor, 1)[0]));
    const rows = await tx.db
      .select()
      .from(roles)
      .where(after)
      .orderBy(asc(roles.id))
      .limit(limit + 1);
    return page(rows, limit, (row) => [row.id], presentRole);
  },
});

export const getRole = query({
  permission: { staff: "roles.read" },
  run: async (tx, { id }: { id: string }) => {
    const [row] = await tx.db.select().from(roles).where(eq(roles.id, id));
    if (!row) throw notFound.refuse();
    return { version: row.version, record: presentRole(row) };
  },
});

/** Somebody of the staff, as far as what they may do is concerned. */
export interface Member extends Standing {
  readonly id: string;
  readonly roleId: string | null;
  readonly own: readonly StaffPermission[];
  readonly effective: readonly StaffPermission[];
  readonly role: { readonly permissions: readonly StaffPermission[]; readonly scope: StaffScope } | null;
}

interface MemberRow extends Omit<Member, "effective" | "role"> {
  readonly permissions: readonly StaffPermission[] | null;
  readonly scope: StaffScope | null;
}

// Members are rows of the module below, which has no say in what a role's change does to them.
const MEMBERS = `
  select m.id, m.status, m.role_id as "roleId", m.permissions as own, r.permissions, r.scope
  from staff m left join roles r on r.id = m.role_id
  where m.id = $1 or m.role_id = $2 or m.permissions ? 'staff.write' or r.permissions ? 'staff.write'
  order by m.id for update of m`;

/**
 * The member, or those who have the role, with everyone who may manage the staff: held, so that two of them cannot put
 * each other out at the same moment. The roles come first, for what they say must not change behind the members' back.
 */
export async function lockMembers(
  tx: Tx,
  { memberId, roleId }: { memberId?: string; roleId?: string },
): Promise<Member[]> {
  const [, rows] = await Promise.all([
    tx.query("select id from roles where id = $1 or permissions ? 'staff.write' order by id for update", [
      roleId ?? null,
    ]),
    tx.query<MemberRow>(MEMBERS, [memberId ?? null, roleId ?? null]),
  ]);
  return rows.map(({ permissions, scope, ...row }) => {
    const role = permissions && scope ? { permissions, scope } : null;
    return { ...row, role, effective: effectivePermissions(row.own, role) };
  });
}
