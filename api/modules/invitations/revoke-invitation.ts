import { eq } from "drizzle-orm";
import { command } from "../../platform/command.ts";
import type { Tx } from "../../platform/db/scope.ts";
import { notFound } from "../../platform/http/problems.ts";
import { invitationState } from "./domain/state.ts";
import { invitationRevoked } from "./events.ts";
import { invitationUsed } from "./problems.ts";
import { presentInvitation } from "./schemas.ts";
import { invitations } from "./tables.ts";

/** The link stops working at once. Taking back again, or what is over anyway, changes nothing. */
export const revokeInvitation = command({
  permission: { staff: "companies.write" },
  audit: "invitation.revoked",
  load: async (tx: Tx, { id }: { id: string }) => {
    const [row] = await tx.db.select().from(invitations).where(eq(invitations.id, id)).for("update");
    return row;
  },
  run: async (work, { id }, { loaded: row }) => {
    if (!row) throw notFound.refuse();
    const state = invitationState(row, work.now);
    if (state === "used") throw invitationUsed.refuse();
    if (state !== "open") return presentInvitation(row, work.now);
    await work.db.update(invitations).set({ revokedAt: work.now }).where(eq(invitations.id, id));
    work.changed(id, [{ field: "status", before: "open", after: "revoked" }]);
    work.emit(invitationRevoked, { recordId: id, companyId: row.companyId, data: {} });
    return presentInvitation({ ...row, revokedAt: work.now }, work.now);
  },
});
