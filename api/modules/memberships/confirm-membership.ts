import { eq } from "drizzle-orm";
import type { z } from "zod";
import { command, type Work } from "../../platform/command.ts";
import type { Context } from "../../platform/context.ts";
import { invalidRequest } from "../../platform/http/problems.ts";
import {
  accountExists,
  addMembership,
  findBuyerByEmail,
  registerBuyer,
  setPassword,
} from "../buyers/index.ts";
import { linkEnded } from "../password-resets/index.ts";
import { deviceMarker } from "../sessions/index.ts";
import { membershipConfirmed } from "./events.ts";
import { isStillAsked, openMembership } from "./open-membership.ts";
import { lockWaiting } from "./queries.ts";
import type { MembershipConfirmation } from "./schemas.ts";
import { waitingMemberships } from "./tables.ts";

type Input = z.infer<typeof MembershipConfirmation> & { readonly clientAddress: string | null };
type Waiting = typeof waitingMemberships.$inferSelect;

/** Slow, so before the transaction. */
async function openAndHash(context: Context, { password, ...claim }: Input) {
  const { waiting, company, account } = await openMembership(context, claim);
  if (account && account.passwordHash !== null) {
    if (password !== undefined) throw accountExists.refuse();
    return { waiting, company, passwordHash: null };
  }
  if (password === undefined) {
    throw invalidRequest.refuse({
      errors: [{ pointer: "/password", code: "required", detail: "is needed for a new account" }],
    });
  }
  return { waiting, company, passwordHash: await context.ports.passwords.hash(password) };
}

/**
 * Whoever reads the mailbox says yes. The link is as good as the password, which could be had by the same mailbox; but it
 * signs nobody in, so an account that has a password still asks for it. Of two at the same moment one wins.
 */
export const confirmMembership = command({
  permission: { visitor: true },
  audit: "membership.confirmed",
  secretAnswer: true,
  prepare: openAndHash,
  run: async (work, _input, { prepared: { waiting, company, passwordHash } }) => {
    const [current, asked] = await Promise.all([
      lockWaiting(work, waiting.id),
      isStillAsked(work, waiting.tokenHash),
    ]);
    if (!current || current.tokenHash !== waiting.tokenHash || !asked) throw linkEnded.refuse();
    const buyerId = await accountOf(work, current, passwordHash);
    await addMembership.within(work, {
      ...{ buyerId, companyId: current.companyId, roleId: current.roleId, locationId: current.locationId },
      capabilities: current.capabilities ?? undefined,
    });
    const [device] = await Promise.all([
      deviceMarker(work.ports, work.supplierId, current.email),
      work.db
        .update(waitingMemberships)
        .set({ status: "confirmed", buyerId, updatedAt: work.now })
        .where(eq(waitingMemberships.id, current.id)),
    ]);
    work.changed(current.id, [{ field: "status", before: "waiting", after: "confirmed" }]);
    work.emit(membershipConfirmed, {
      recordId: current.id,
      companyId: current.companyId,
      data: { buyer_id: buyerId },
    });
    return { email: current.email, company: { id: company.id, name: company.name }, device };
  },
});

async function accountOf(work: Work, waiting: Waiting, passwordHash: string | null): Promise<string> {
  const known = await findBuyerByEmail(work, waiting.email);
  if (known) {
    // It got a password since the page was opened: that one holds.
    if (passwordHash !== null && known.passwordHash !== null) throw accountExists.refuse();
    if (passwordHash !== null) await setPassword.within(work, { buyerId: known.id, passwordHash });
    return known.id;
  }
  // The account that had the e-mail a moment ago has another one now.
  if (passwordHash === null) throw linkEnded.refuse();
  const made = await registerBuyer.within(work, {
    ...{ email: waiting.email, name: waiting.name, passwordHash, language: waiting.language },
    consents: waiting.consents ?? {},
  });
  if (!made) throw accountExists.refuse();
  return made.id;
}
