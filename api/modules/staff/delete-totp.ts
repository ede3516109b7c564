import { permitOver } from "../../platform/auth/permit.ts";
import { effectivePermissions } from "../../platform/auth/standing.ts";
import { command } from "../../platform/command.ts";
import type { Tx } from "../../platform/db/scope.ts";
import { notFound } from "../../platform/http/problems.ts";
import { endTotp } from "./end-totp.ts";
import { findMember } from "./queries.ts";

/** Somebody else's, for the day a phone is lost and the recovery codes with it. */
export const deleteTotp = command({
  permission: { staff: "staff.write" },
  audit: { none: "ending it leaves the entry" },
  load: (tx: Tx, { id }: { id: string }) => findMember(tx, id),
  run: async (work, { id }, { loaded: row }) => {
    if (!row) throw notFound.refuse();
    permitOver(work.actor, effectivePermissions(row.member.permissions, row.role));
    await endTotp.within(work, { staffId: id });
    return null;
  },
});
