import { hashToken, makeToken } from "../../platform/auth/tokens.ts";
import type { Work } from "../../platform/command.ts";
import { unauthenticated } from "../../platform/http/problems.ts";
import { BUYER_SESSIONS } from "./open-lucia.ts";
import type { Grant } from "./start-session.ts";

/** For the requests under way, and for the other tabs until they read the new token. */
const GRACE_MS = 60_000;

// Whoever ends the buyer's sessions holds the buyer as well: a token made beside that would be left over.
const HOLD = `select b.id from buyers b join sessions s on s.buyer_id = b.id where s.id = $1 for share of b`;

// What was replaced a moment ago by another tab still has its end in the token that took its place.
const MAKE = `insert into sessions (supplier_id, company_id, id, public_id, buyer_id, origin, device, kind, restricted,
    expires_at, ends_at, last_seen_at, created_at)
  select supplier_id, $5, $2, public_id, buyer_id, origin, device, kind, restricted,
    least($3::timestamptz, whole.ends_at), whole.ends_at, $4::timestamptz, created_at
  from sessions old, lateral (
    select max(s.ends_at) as ends_at from sessions s
    where s.id = old.id or (s.public_id = old.public_id and s.buyer_id = old.buyer_id)
  ) whole
  where old.id = $1
  returning ends_at`;

const REPLACE = `update sessions set replaced_at = coalesce(replaced_at, $2::timestamptz),
    expires_at = least(expires_at, $3::timestamptz), ends_at = least(ends_at, $3::timestamptz)
  where id = $1`;

/**
 * Another token for the same session, perhaps for another company of its buyer: it ends when it would have ended. In the
 * scope of all companies.
 */
export async function replaceToken(work: Work, sessionId: string, companyId: string): Promise<Grant> {
  const token = makeToken("bs", { supplierId: work.supplierId, companyId }, work.ports.random);
  const after = (ms: number) => new Date(work.now.getTime() + ms).toISOString();
  const values = [sessionId, await hashToken(token), after(BUYER_SESSIONS.idleMs), work.now.toISOString()];
  const [, [made]] = await Promise.all([
    work.query(HOLD, [sessionId]),
    work.query<{ ends_at: string }>(MAKE, [...values, companyId]),
  ]);
  if (!made) throw unauthenticated.refuse();
  work.send(REPLACE, [sessionId, work.now.toISOString(), after(GRACE_MS)]);
  return { token, expires_at: new Date(made.ends_at).toISOString() };
}
