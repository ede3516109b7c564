import type { z } from "zod";
import { permitGrant } from "../../platform/auth/permit.ts";
import { changesBetween } from "../../platform/changes.ts";
import { command } from "../../platform/command.ts";
import { unlessTaken } from "../../platform/db/sql-state.ts";
import { roleCreated } from "./events.ts";
import { roleNameTaken } from "./problems.ts";
import { presentRole, type RoleInput, refuseUnscopable } from "./schemas.ts";
import { roles } from "./tables.ts";

export const createRole = command({
  permission: { staff: "roles.write" },
  audit: "role.created",
  run: async (work, input: z.infer<typeof RoleInput>) => {
    const { name, permissions, scope = "all", totp_required: totpRequired = false } = input;
    permitGrant(work.actor, permissions);
    refuseUnscopable(permissions, scope);
    const row = {
      ...{ supplierId: work.supplierId, id: work.id("rol"), version: 1 },
      ...{ name, permissions, scope, totpRequired },
      ...{ createdAt: work.now, updatedAt: work.now },
    };
    await unlessTaken(work.db.insert(roles).values(row), nameTaken);
    const made = presentRole(row);
    work.changed(
      row.id,
      changesBetween(null, made, { except: ["id", "version", "created_at", "updated_at"] }),
    );
    work.emit(roleCreated, { recordId: row.id, data: {} });
    return { version: 1, record: made };
  },
});

export function nameTaken() {
  return roleNameTaken.refuse({ errors: [{ pointer: "/name", code: "taken", detail: "is taken" }] });
}
