/** The way in for the buyers of many companies at once: an invitation, or an account with a password by mail. */
import { hashToken } from "../../platform/auth/tokens.ts";
import type { Work } from "../../platform/command.ts";
import { passwordPage } from "../buyers/index.ts";
import { admitMembers } from "../memberships/index.ts";
import { settings } from "../settings/tables.ts";
import { invitationSent } from "./events.ts";
import { invitationToken } from "./queries.ts";
import { invitations } from "./tables.ts";

export interface Entrant {
  readonly companyId: string;
  /** Lower case. */
  readonly email: string;
  readonly name: string;
  readonly language: string | null;
  readonly by: "link" | "temporary_password";
}

const VALID_MS = 14 * 24 * 60 * 60 * 1000;

// Whoever orders for the company, and whoever was invited or asked to, has a way in already.
const WAITING = `
  select row.company_id from jsonb_to_recordset($1::jsonb) as row(company_id text, email text, by text)
  where not exists (select from memberships m join buyers b on b.id = m.buyer_id
      where m.company_id = row.company_id and b.email = row.email)
    and not exists (select from waiting_memberships w
      where w.company_id = row.company_id and w.email = row.email and w.status = 'waiting')
    and (row.by <> 'link' or not exists (select from invitations i
      where i.company_id = row.company_id and i.email = row.email and i.revoked_at is null))`;

/** Whether the website has the pages that the mails lead to. */
export async function openPages(work: Work) {
  const [[own], password] = await Promise.all([
    work.db.select({ invitation: settings.invitationUrl }).from(settings),
    passwordPage(work),
  ]);
  return { invitation: (own?.invitation ?? null) !== null, password: password !== null };
}

/** Yields the companies whose buyer is mailed. */
export async function sendIn(work: Work, entrants: readonly Entrant[]): Promise<string[]> {
  if (entrants.length === 0) return [];
  const asked = entrants.map(({ companyId, email, by }) => ({ company_id: companyId, email, by }));
  const [waiting, [own]] = await Promise.all([
    work.query<{ company_id: string }>(WAITING, [JSON.stringify(asked)]),
    work.db.select({ language: settings.language }).from(settings),
  ]);
  const ids = new Set(waiting.map((row) => row.company_id));
  const fresh = entrants.filter(({ companyId }) => ids.has(companyId));
  const invited = fresh.filter(({ by }) => by === "link");
  if (invited.length > 0) await invite(work, invited, own?.language ?? "en");
  await admitMembers(
    work,
    fresh
      .filter(({ by }) => by === "temporary_password")
      .map(({ companyId, email, name, language }) => ({
        ...{ companyId, email, name, language },
        credentials: "temporary_password" as const,
      })),
  );
  return [...ids];
}

async function invite(work: Work, entrants: readonly Entrant[], language: string): Promise<void> {
  const rows = await Promise.all(
    entrants.map(async ({ companyId, email, name, language: own }) => {
      const id = work.id("inv");
      return {
        supplierId: work.supplierId,
        ...{ companyId, id, email, name },
        language: own ?? language,
        tokenHash: await hashToken(await invitationToken(work.ports, work.supplierId, id)),
        expiresAt: new Date(work.now.getTime() + VALID_MS),
        createdAt: work.now,
      };
    }),
  );
  await work.db.insert(invitations).values(rows);
  for (const { id, companyId } of rows) {
    work.record("invitation.sent", id, [{ field: "company_id", before: null, after: companyId }]);
    work.emit(invitationSent, { recordId: id, companyId, data: {} });
  }
}
