import { eq } from "drizzle-orm";
import { asBuyer } from "../../platform/auth/permit.ts";
import { notFound } from "../../platform/http/problems.ts";
import type { Statement } from "../../platform/ports.ts";
import { query, type Read } from "../../platform/query.ts";
import { findBuyerByEmail } from "../buyers/index.ts";
import { buyers } from "../buyers/tables.ts";
import { BUYER_SESSIONS, dueBefore } from "./open-lucia.ts";
import { type BuyerSessionRow, presentBuyerSession } from "./schemas.ts";

/** One row by its key; joined otherwise, a kept plan may walk all companies of the supplier to find one. */
const lookedUp = (alias: string, table: string, key: string) =>
  `left join lateral (select * from ${table} where ${key} offset 0) ${alias} on true`;

/** The publishable key's origins and, where a token was sent, its session with buyer and company. */
export function storeCheck(keyHash: string, tokenHash: string | null, now: Date): Statement {
  return {
    text: `select k.origins, s.id as session_id, s.origin as session_origin,
      s.expires_at < least($4::timestamptz, s.ends_at) as due, s.restricted, b.id as buyer_id, b.name as buyer_name,
      c.id as company_id, c.status as company_status, m.capabilities, r.grants, m.location_id
    from api_keys k
    ${lookedUp("s", "sessions", "id = $2 and expires_at > $3::timestamptz")}
    ${lookedUp("m", "memberships", "company_id = s.company_id and buyer_id = s.buyer_id and status = 'active'")}
    ${lookedUp("r", "buyer_roles", "id = m.role_id")}
    ${lookedUp("b", "buyers", "id = m.buyer_id and status = 'active'")}
    ${lookedUp("c", "companies", "id = m.company_id")}
    where k.hash = $1 and k.kind = 'publishable' and (k.revoked_at is null or k.revoked_at > $3::timestamptz)`,
    params: [keyHash, tokenHash, now.toISOString(), dueBefore(BUYER_SESSIONS, now).toISOString()],
  };
}

/** A buyer's sessions, the newest first; a token that was replaced is the same session. */
const OWN_SESSIONS = `select distinct on (s.public_id) s.public_id as id, s.device, s.kind, s.created_at, s.last_seen_at,
    s.public_id = (select public_id from sessions where id = $3) as current,
    json_build_object('id', c.id, 'name', c.name) as company
  from sessions s join companies c on c.id = s.company_id
  where s.buyer_id = $1 and s.expires_at > $2::timestamptz and s.public_id is not null and s.replaced_at is null
  order by s.public_id desc limit 500`;

async function sessionsOf(tx: Read, buyerId: string, own: string | null) {
  const rows = await tx.query<BuyerSessionRow>(OWN_SESSIONS, [buyerId, tx.now.toISOString(), own]);
  return { data: rows.map(presentBuyerSession), next_cursor: null };
}

/** One's own, of all companies. In the scope of all of them. */
export const listSessions = query({
  permission: { buyer: "signed_in", company: "any" },
  run: async (read) => {
    const { id, sessionId } = asBuyer(await read.actor());
    return sessionsOf(read, id, sessionId);
  },
});

export const listBuyerSessions = query({
  permission: { staff: "buyers.read" },
  run: async (read, { id }: { id: string }) => {
    const [found, list] = await Promise.all([
      read.db.select({ id: buyers.id }).from(buyers).where(eq(buyers.id, id)),
      sessionsOf(read, id, null),
    ]);
    if (found.length === 0) throw notFound.refuse();
    return list;
  },
});

/** Whose password is to be proved. */
export const buyerAccount = query({
  permission: { visitor: true },
  run: async (tx, email: string) => {
    const [buyer, [temporary]] = await Promise.all([
      findBuyerByEmail(tx, email),
      tx.query<{ hash: string }>(
        `select c.hash from buyer_credentials c join buyers b on b.id = c.buyer_id
         where b.email = $1 and c.kind = 'temporary' and c.ended_at is null and c.expires_at > $2::timestamptz`,
        [email, tx.now.toISOString()],
      ),
    ]);
    return buyer && { ...buyer, temporaryHash: temporary?.hash ?? null };
  },
});
