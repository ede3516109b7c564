import { eq } from "drizzle-orm";
import { addressBlock, countAttempt } from "../../platform/auth/attempts.ts";
import { hashToken } from "../../platform/auth/tokens.ts";
import { command } from "../../platform/command.ts";
import type { Context } from "../../platform/context.ts";
import { linkEnded, linkUnknown } from "../password-resets/index.ts";
import { applicationConfirmed } from "./events.ts";
import { findByLink, lockApplication } from "./queries.ts";
import { applications } from "./tables.ts";

interface Input {
  readonly token: string;
  readonly clientAddress: string | null;
}

/** Counted by address, because it could be guessed. */
async function open(context: Context, { token, clientAddress }: Input): Promise<string> {
  const attempt =
    clientAddress === null
      ? null
      : await countAttempt(context, [
          { name: "application-link", subject: addressBlock(clientAddress), limit: 30 },
        ]);
  const id = await findByLink(context, await hashToken(token));
  if (id === undefined) throw linkUnknown.refuse();
  await attempt?.giveBack();
  return id;
}

/** The applicant reads the mailbox. Saying so again changes nothing. */
export const confirmApplication = command({
  permission: { visitor: true },
  audit: "application.email_confirmed",
  prepare: open,
  run: async (work, { token }: Input, { prepared: id }) => {
    const row = await lockApplication(work, id);
    if (!row || row.confirmHash !== (await hashToken(token))) throw linkUnknown.refuse();
    const answer = { email: row.email, company_name: row.companyName };
    if (row.emailConfirmedAt) return answer;
    const over = row.confirmExpiresAt === null || row.confirmExpiresAt <= work.now;
    if (row.status !== "submitted" || over) throw linkEnded.refuse();
    await work.db
      .update(applications)
      .set({ emailConfirmedAt: work.now, updatedAt: work.now })
      .where(eq(applications.id, id));
    work.changed(id, [{ field: "email_confirmed_at", before: null, after: work.now.toISOString() }]);
    work.emit(applicationConfirmed, { recordId: id, data: {} });
    return answer;
  },
});
