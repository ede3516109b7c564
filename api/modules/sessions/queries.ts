import { eq } from "drizzle-orm";
import type { Statement } from "../../platform/ports.ts";
import { query } from "../../platform/query.ts";
import { findBuyerByEmail } from "../buyers/index.ts";
import { staff } from "../staff/tables.ts";
import { BUYER_SESSIONS, dueBefore, STAFF_SESSIONS } from "./open-lucia.ts";

/** The publishable key's origins and, where a token was sent, its session with buyer and company. */
export function storeCheck(keyHash: string, tokenHash: string | null, now: Date): Statement {
  return {
    text: `select k.origins, s.id as session_id, s.origin as session_origin,
      s.expires_at < least($4::timestamptz, s.ends_at) as due, s.restricted, b.id as buyer_id, b.name as buyer_name,
      c.id as company_id, c.status as company_status, m.capabilities, r.grants, m.location_id
    from api_keys k
    left join sessions s on s.id = $2 and s.expires_at > $3::timestamptz
    left join memberships m on m.company_id = s.company_id and m.buyer_id = s.buyer_id and m.status = 'active'
    left join buyer_roles r on r.id = m.role_id
    left join buyers b on b.id = m.buyer_id and b.status = 'active'
    left join companies c on c.id = m.company_id
    where k.hash = $1 and k.kind = 'publishable' and k.revoked_at is null`,
    params: [keyHash, tokenHash, now.toISOString(), dueBefore(BUYER_SESSIONS, now).toISOString()],
  };
}

export function secretKeyCheck(keyHash: string): Statement {
  return {
    text: `select id, name, scopes as permissions from api_keys
      where hash = $1 and kind = 'secret' and revoked_at is null`,
    params: [keyHash],
  };
}

export function staffCheck(tokenHash: string, now: Date): Statement {
  return {
    text: `select m.id, m.name, m.permissions, s.expires_at < least($3::timestamptz, s.ends_at) as due
      from staff_sessions s
      join staff m on m.id = s.staff_id and m.status = 'active'
      where s.id = $1 and s.expires_at > $2::timestamptz`,
    params: [tokenHash, now.toISOString(), dueBefore(STAFF_SESSIONS, now).toISOString()],
  };
}

/** Row security leaves the one supplier of the scope, if it exists. */
export function supplierCheck(): Statement {
  return { text: "select id from suppliers", params: [] };
}

/** Whose password is to be proved. */
export const buyerAccount = query({
  permission: { visitor: true },
  run: (tx, email: string) => findBuyerByEmail(tx, email),
});

export const staffAccount = query({
  permission: { visitor: true },
  run: async (tx, email: string) => {
    const [row] = await tx.db.select().from(staff).where(eq(staff.email, email));
    return row;
  },
});
