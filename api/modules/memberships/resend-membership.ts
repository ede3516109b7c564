import { eq, sql } from "drizzle-orm";
import type { Permission } from "../../kernel/permissions.ts";
import { countAttempt } from "../../platform/auth/attempts.ts";
import { hashToken } from "../../platform/auth/tokens.ts";
import { command, type Work } from "../../platform/command.ts";
import type { Context } from "../../platform/context.ts";
import type { Tx } from "../../platform/db/scope.ts";
import { notFound } from "../../platform/http/problems.ts";
import { presentAdminBuyer, presentColleague, requirePasswordPage } from "../buyers/index.ts";
import { colleagueMails, mailsTo } from "./add-colleague.ts";
import { membershipAsked } from "./events.ts";
import {
  addresseeOf,
  LINK_MS,
  lockWaiting,
  membershipToken,
  readWaitingBuyer,
  readWaitingColleague,
} from "./queries.ts";
import { waitingMemberships } from "./tables.ts";
import { requireManaged } from "./withdraw-membership.ts";

async function count(context: Context, { id }: { id: string }): Promise<void> {
  const person = await addresseeOf(context, id);
  if (!person) throw notFound.refuse();
  const { companyId } = context.credential.scope;
  await countAttempt(context, [
    mailsTo(person.companyId, person.email),
    ...(companyId === person.companyId ? [colleagueMails(companyId)] : []),
  ]);
}

/**
 * A new link, which works for as long as the first one did; the one sent before stops working. Whoever asks again answers for it
 * from now on.
 */
const resend = <R>(permission: Permission, read: (work: Work, id: string) => Promise<R>) =>
  command({
    permission,
    audit: "membership.asked",
    prepare: count,
    load: (tx: Tx, { id }: { id: string }) => lockWaiting(tx, id),
    run: async (work, { id }, { loaded: row }) => {
      if (!row) throw notFound.refuse();
      await Promise.all([requireManaged(work, row), requirePasswordPage(work)]);
      const version = row.version + 1;
      const tokenHash = await hashToken(await membershipToken(work.ports, work.supplierId, id, version));
      const expiresAt = new Date(work.now.getTime() + LINK_MS);
      await work.db
        .update(waitingMemberships)
        .set({
          ...{ tokenHash, expiresAt, updatedAt: work.now },
          version: sql`${waitingMemberships.version} + 1`,
          invitedBy: work.actor.kind === "buyer" ? work.actor.id : null,
        })
        .where(eq(waitingMemberships.id, id));
      work.changed(id, [
        { field: "invited_until", before: row.expiresAt.toISOString(), after: expiresAt.toISOString() },
      ]);
      work.emit(membershipAsked, {
        recordId: id,
        companyId: row.companyId,
        data: { version, mailed: true },
      });
      return read(work, id);
    },
  });

export const resendMembership = resend({ buyer: "buyers.manage" }, async (work, id) => {
  const row = await readWaitingColleague(work, id);
  if (!row) throw notFound.refuse();
  return presentColleague(row);
});

export const adminResendMembership = resend({ staff: "buyers.write" }, async (work, id) => {
  const row = await readWaitingBuyer(work, id);
  if (!row) throw notFound.refuse();
  return presentAdminBuyer(row);
});
