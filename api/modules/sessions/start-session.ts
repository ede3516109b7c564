import { makeToken } from "../../platform/auth/tokens.ts";
import type { Work } from "../../platform/command.ts";
import {
  BUYER_SESSIONS,
  HAND_OFF_SESSIONS,
  openLucia,
  type SessionAttributes,
  STAFF_SESSIONS,
} from "./open-lucia.ts";

/** The token, shown this once, and when the session ends at the latest. */
export interface Grant {
  readonly token: string;
  readonly expires_at: string;
}

interface NewBuyerSession {
  readonly buyerId: string;
  readonly companyId: string;
  /** Null for clients that are not browsers. */
  readonly origin: string | null;
  readonly device?: string | null;
  readonly kind?: "sign_in" | "hand_off";
  /** Begun with a temporary password. */
  readonly restricted?: boolean;
}

/** Signs a buyer in for one company, from one web origin. */
export async function startBuyerSession(work: Work, session: NewBuyerSession): Promise<Grant> {
  const { buyerId, companyId, origin, device = null, kind = "sign_in", restricted = false } = session;
  const token = makeToken("bs", { supplierId: work.supplierId, companyId }, work.ports.random);
  const life = kind === "hand_off" ? HAND_OFF_SESSIONS : BUYER_SESSIONS;
  const public_id = work.id("ses");
  return start(work, life, buyerId, token, {
    company_id: companyId,
    public_id,
    origin,
    device,
    kind,
    restricted,
  });
}

interface NewStaffSession {
  readonly staffId: string;
  readonly scope: string;
  readonly origin: string | null;
  readonly device: string | null;
}

/** Who reaches only the companies they represent gets a token that says so: row security goes by it. */
export async function startStaffSession(
  work: Work,
  { staffId, scope, origin, device }: NewStaffSession,
): Promise<Grant> {
  const { supplierId } = work;
  const { random } = work.ports;
  const token =
    scope === "own"
      ? makeToken("so", { supplierId, staffId }, random)
      : makeToken("ss", { supplierId }, random);
  const public_id = work.id("sts");
  return start(work, STAFF_SESSIONS, staffId, token, { public_id, origin, device });
}

async function start(
  work: Work,
  kind: typeof BUYER_SESSIONS,
  ownerId: string,
  token: string,
  attributes: SessionAttributes,
): Promise<Grant> {
  const lucia = openLucia(work, work.now, kind);
  await Promise.all([
    lucia.deleteExpiredSessions(),
    lucia.createSession(ownerId, attributes, { sessionId: token }),
  ]);
  return { token, expires_at: new Date(work.now.getTime() + kind.wholeMs).toISOString() };
}
