import { asStaff } from "../../platform/auth/permit.ts";
import { hashToken } from "../../platform/auth/tokens.ts";
import { notFound } from "../../platform/http/problems.ts";
import type { Statement } from "../../platform/ports.ts";
import { query } from "../../platform/query.ts";
import { dueBefore, STAFF_SESSIONS } from "../sessions/index.ts";
import { findMember, findMemberByEmail, requireMember } from "../staff/index.ts";
import { presentStaffSession } from "./schemas.ts";

/** How often it is noted that a key is in use. */
const KEY_USE_NOTED_MS = 60 * 60 * 1000;

export function secretKeyCheck(keyHash: string, now: Date): Statement {
  return {
    text: `select id, name, scopes as permissions, last_used_at is null or last_used_at < $3::timestamptz as due
      from api_keys
      where hash = $1 and kind = 'secret' and (revoked_at is null or revoked_at > $2::timestamptz)`,
    params: [keyHash, now.toISOString(), new Date(now.getTime() - KEY_USE_NOTED_MS).toISOString()],
  };
}

export function staffCheck(tokenHash: string, now: Date): Statement {
  return {
    text: `select m.id, m.name, m.permissions, r.permissions as role_permissions, r.scope,
        coalesce(r.totp_required, false) and t.confirmed_at is null as unproven,
        g.staff_origins as origins, s.origin as session_origin,
        s.expires_at < least($3::timestamptz, s.ends_at) as due
      from staff_sessions s
      join staff m on m.id = s.staff_id and m.status = 'active'
      cross join settings g
      left join roles r on r.id = m.role_id
      left join staff_totp t on t.staff_id = m.id
      where s.id = $1 and s.expires_at > $2::timestamptz`,
    params: [tokenHash, now.toISOString(), dueBefore(STAFF_SESSIONS, now).toISOString()],
  };
}

/** Row security leaves the one supplier of the scope, if it exists; and the publishable key, where one was sent. */
export function signInCheck(keyHash: string | null, now: Date): Statement {
  return {
    text: `select s.id, g.staff_origins as origins, k.id as key_id
      from suppliers s cross join settings g
      left join api_keys k on k.hash = $1 and k.kind = 'publishable'
        and (k.revoked_at is null or k.revoked_at > $2::timestamptz)`,
    params: [keyHash, now.toISOString()],
  };
}

/** Whose password is to be proved. */
export const staffAccount = query({
  permission: { visitor: true },
  run: async (tx, email: string) => {
    const row = await findMemberByEmail(tx, email);
    return row && { ...row, passwordHash: row.member.passwordHash, status: row.member.status };
  },
});

/** Of who is signed in. */
export const ownStaffAccount = query({
  permission: { staff: "signed_in" },
  run: async (tx) => {
    const row = await findMember(tx, requireMember(asStaff(await tx.actor())).id);
    if (!row) throw notFound.refuse();
    return { ...row, passwordHash: row.member.passwordHash, status: row.member.status };
  },
});

export interface OwnSession {
  readonly id: string;
  readonly device: string | null;
  readonly origin: string | null;
  readonly created_at: string;
  readonly last_seen_at: string | null;
  readonly expires_at: string;
  readonly current: boolean;
}

/** One's own, the newest first; those that are over are left out. */
export const listStaffSessions = query({
  permission: { staff: "signed_in" },
  run: async (tx, { token }: { token: string }) => {
    const { id } = requireMember(asStaff(await tx.actor()));
    const rows = await tx.query<OwnSession>(
      `select public_id as id, device, origin, created_at, last_seen_at, ends_at as expires_at, id = $3 as current
       from staff_sessions
       where staff_id = $1 and expires_at > $2::timestamptz and public_id is not null
       order by created_at desc, public_id desc limit 500`,
      [id, tx.now.toISOString(), await hashToken(token)],
    );
    return { data: rows.map(presentStaffSession), next_cursor: null };
  },
});
