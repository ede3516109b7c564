/**
 * Lucia on an open transaction: it makes, extends and ends sessions. Nothing else in the product knows it. Its author
 * has retired it; what it needs from us is this adapter, which keeps the SHA-256 of a session's token and never the token.
 */
import { type Adapter, Lucia, TimeSpan } from "lucia";
import { hashToken } from "../../platform/auth/tokens.ts";
import type { Tx } from "../../platform/db/scope.ts";

/** Columns beside the owner and the times. */
export interface SessionAttributes {
  readonly company_id?: string;
  readonly origin?: string | null;
  readonly public_id?: string;
  readonly device?: string | null;
  readonly kind?: "sign_in" | "hand_off";
  readonly restricted?: boolean;
}

declare module "lucia" {
  interface Register {
    DatabaseSessionAttributes: SessionAttributes;
  }
}

export interface SessionKind {
  readonly table: "sessions" | "staff_sessions";
  readonly owner: "buyer_id" | "staff_id";
  /** A session ends this long after it was last used… */
  readonly idleMs: number;
  /** …and this long after it began, used or not. */
  readonly wholeMs: number;
}

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

export const BUYER_SESSIONS: SessionKind = {
  table: "sessions",
  owner: "buyer_id",
  idleMs: 7 * DAY,
  wholeMs: 30 * DAY,
};
/** Made by the supplier's own backend for a visitor it knows, and made again before it ends. */
export const HAND_OFF_SESSIONS: SessionKind = {
  ...BUYER_SESSIONS,
  idleMs: HOUR / 4,
  wholeMs: HOUR / 4,
};
export const STAFF_SESSIONS: SessionKind = {
  table: "staff_sessions",
  owner: "staff_id",
  idleMs: 12 * HOUR,
  wholeMs: 7 * DAY,
};

/** A session is extended at most this often: what has less left than this is due. */
export function dueBefore(kind: SessionKind, now: Date): Date {
  return new Date(now.getTime() + kind.idleMs - HOUR);
}

export function openLucia(tx: Tx, now: Date, kind: SessionKind): Lucia {
  // Lucia extends what is in the second half of this span; so that half is all but the hour in which nothing is due.
  const span = new TimeSpan(2 * (kind.idleMs - HOUR), "ms");
  return new Lucia(adapter(tx, now, kind), { sessionExpiresIn: span });
}

/** The expiries Lucia works out come from the machine's clock; those that count come from the request's time. */
function adapter(tx: Tx, now: Date, { table, owner, idleMs, wholeMs }: SessionKind): Adapter {
  const after = (ms: number) => new Date(now.getTime() + ms).toISOString();
  return {
    async setSession({ id: token, userId, attributes }) {
      const row: Record<string, string | boolean | null> = {
        supplier_id: tx.supplierId,
        id: await hashToken(token),
        [owner]: userId,
        ...attributes,
        expires_at: after(idleMs),
        ends_at: after(wholeMs),
        created_at: now.toISOString(),
      };
      const places = Object.keys(row).map((_, index) => `$${index + 1}`);
      await tx.query(
        `insert into ${table} (${Object.keys(row).join(", ")}) values (${places.join(", ")})`,
        Object.values(row),
      );
    },
    async getSessionAndUser(token) {
      const [row] = await tx.query<{ owner: string; expires_at: string }>(
        `select ${owner} as owner, expires_at from ${table} where id = $1`,
        [await hashToken(token)],
      );
      if (!row) return [null, null];
      const left = new Date(row.expires_at).getTime() - now.getTime();
      return [
        { id: token, userId: row.owner, expiresAt: onLuciasClock(left), attributes: {} },
        { id: row.owner, attributes: {} },
      ];
    },
    async updateSessionExpiration(token) {
      await tx.query(
        `update ${table} set expires_at = least($2::timestamptz, ends_at), last_seen_at = $3::timestamptz where id = $1`,
        [await hashToken(token), after(idleMs), now.toISOString()],
      );
    },
    async deleteSession(token) {
      await tx.query(`delete from ${table} where id = $1`, [await hashToken(token)]);
    },
    async deleteUserSessions(userId) {
      await tx.query(`delete from ${table} where ${owner} = $1`, [userId]);
    },
    async deleteExpiredSessions() {
      await tx.query(`delete from ${table} where expires_at <= $1::timestamptz`, [now.toISOString()]);
    },
    async getUserSessions(userId) {
      const rows = await tx.query<{ id: string; expires_at: string }>(
        `select id, expires_at from ${table} where ${owner} = $1`,
        [userId],
      );
      return rows.map(({ id, expires_at }) => {
        const left = new Date(expires_at).getTime() - now.getTime();
        return { id, userId, expiresAt: onLuciasClock(left), attributes: {} };
      });
    },
  };
}

/** Lucia compares with the machine's clock, so it is told what is left from now on. */
function onLuciasClock(left: number): Date {
  return new Date(Date.now() + left);
}
