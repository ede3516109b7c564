import type { StaffPermission } from "../../platform/auth/permissions.ts";
import { permitGrant } from "../../platform/auth/permit.ts";
import { changesBetween } from "../../platform/changes.ts";
import { command } from "../../platform/command.ts";
import { staffCreated } from "./events.ts";
import { staffEmailTaken } from "./problems.ts";
import { presentStaff } from "./schemas.ts";
import { staff } from "./tables.ts";

interface NewMember {
  readonly name: string;
  readonly email: string;
  readonly passwordHash: string;
  readonly permissions: readonly StaffPermission[];
}

/** Once the password is hashed, which takes too long for a transaction. */
export const addStaff = command({
  permission: { staff: "staff.write" },
  audit: "staff.created",
  run: async (work, { email, ...input }: NewMember) => {
    permitGrant(work.actor, input.permissions);
    const [row] = await work.db
      .insert(staff)
      .values({
        ...input,
        email: email.toLowerCase(),
        supplierId: work.supplierId,
        id: work.id("stf"),
        createdAt: work.now,
        updatedAt: work.now,
      })
      .onConflictDoNothing({ target: [staff.supplierId, staff.email] })
      .returning();
    if (!row)
      throw staffEmailTaken.refuse({ errors: [{ pointer: "/email", code: "taken", detail: "is taken" }] });
    const made = presentStaff(row);
    const except = ["id", "created_at", "updated_at"] as const;
    work.changed(row.id, changesBetween(null, made, { except, personal: ["name", "email"] }));
    work.emit(staffCreated, { recordId: row.id, data: {} });
    return made;
  },
});
