import { eq } from "drizzle-orm";
import { beyond, joinGrants, plainGrants, reaches } from "../../kernel/grants.ts";
import type { Permission } from "../../kernel/permissions.ts";
import { asBuyer } from "../../platform/auth/permit.ts";
import { command, type Work } from "../../platform/command.ts";
import type { Tx } from "../../platform/db/scope.ts";
import { notFound } from "../../platform/http/problems.ts";
import { beyondOwnRights, requirePlace } from "../buyers/index.ts";
import { membershipWithdrawn } from "./events.ts";
import { lockWaiting } from "./queries.ts";
import { waitingMemberships } from "./tables.ts";

type Waiting = typeof waitingMemberships.$inferSelect;

/** A colleague decides about those in reach, and within what they have themselves; staff about all they see. */
export async function requireManaged(work: Work, row: Waiting): Promise<void> {
  if (work.actor.kind !== "buyer") return;
  const actor = asBuyer(work.actor);
  const { id: buyerId, locationId, companyId, capabilities } = row;
  if (!reaches(actor, "buyers.manage", { buyerId, locationId })) throw notFound.refuse();
  const { role } = await requirePlace(work, companyId, { role_id: row.roleId });
  const wanted = joinGrants(role?.grants ?? [], plainGrants(capabilities ?? []));
  if (beyond(actor.grants, wanted).length > 0) throw beyondOwnRights.refuse();
}

/** The person is waited for no more: the link stops working at once. */
const withdraw = (permission: Permission) =>
  command({
    permission,
    audit: "membership.withdrawn",
    load: (tx: Tx, { id }: { id: string }) => lockWaiting(tx, id),
    run: async (work, { id }, { loaded: row }) => {
      if (!row) throw notFound.refuse();
      await requireManaged(work, row);
      await work.db
        .update(waitingMemberships)
        .set({ status: "withdrawn", updatedAt: work.now })
        .where(eq(waitingMemberships.id, id));
      work.changed(id, [{ field: "status", before: "waiting", after: "withdrawn" }]);
      work.emit(membershipWithdrawn, { recordId: id, companyId: row.companyId, data: {} });
      return null;
    },
  });

export const withdrawMembership = withdraw({ buyer: "buyers.manage" });
export const adminWithdrawMembership = withdraw({ staff: "buyers.write" });
