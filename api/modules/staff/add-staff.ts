import type { StaffPermission } from "../../kernel/permissions.ts";
import { permitGrant } from "../../platform/auth/permit.ts";
import { effectivePermissions } from "../../platform/auth/standing.ts";
import { changesBetween } from "../../platform/changes.ts";
import { command } from "../../platform/command.ts";
import { invalidRequest } from "../../platform/http/problems.ts";
import { refuseUnscopable } from "../roles/index.ts";
import { staffCreated } from "./events.ts";
import { staffEmailTaken } from "./problems.ts";
import { holdRole } from "./queries.ts";
import { presentStaff } from "./schemas.ts";
import { staff } from "./tables.ts";

interface NewMember {
  readonly name: string;
  readonly email: string;
  readonly passwordHash: string;
  readonly permissions?: readonly StaffPermission[] | undefined;
  readonly role_id?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly photo_url?: string | null | undefined;
  readonly client_types?: readonly string[] | undefined;
  readonly regions?: readonly string[] | undefined;
}

/** Once the password is hashed, which takes too long for a transaction. */
export const addStaff = command({
  permission: { staff: "staff.write" },
  audit: "staff.created",
  run: async (work, input: NewMember) => {
    const { permissions = [], role_id: roleId = null } = input;
    const role = roleId === null ? null : ((await holdRole(work, roleId)) ?? unknownRole());
    permitGrant(work.actor, effectivePermissions(permissions, role));
    refuseUnscopable(permissions, role?.scope ?? "all");
    const [member] = await work.db
      .insert(staff)
      .values({
        ...{ supplierId: work.supplierId, id: work.id("stf"), roleId, permissions },
        ...{ name: input.name, email: input.email.toLowerCase(), passwordHash: input.passwordHash },
        ...{ title: input.title ?? null, phone: input.phone ?? null, photoUrl: input.photo_url ?? null },
        ...{ clientTypes: input.client_types ?? [], regions: input.regions ?? [] },
        ...{ createdAt: work.now, updatedAt: work.now },
      })
      .onConflictDoNothing({ target: [staff.supplierId, staff.email] })
      .returning();
    if (!member)
      throw staffEmailTaken.refuse({ errors: [{ pointer: "/email", code: "taken", detail: "is taken" }] });
    const made = presentStaff({ member, role, totp: null });
    const except = ["id", "created_at", "updated_at"] as const;
    work.changed(member.id, changesBetween(null, made, { except, personal: [...PERSONAL] }));
    work.emit(staffCreated, { recordId: member.id, data: {} });
    return made;
  },
});

export const PERSONAL = ["name", "email", "phone", "photo_url"] as const;

export function unknownRole(): never {
  throw invalidRequest.refuse({
    errors: [{ pointer: "/role_id", code: "unknown_role", detail: "is none of the roles" }],
  });
}
