import { makeToken } from "../../platform/auth/tokens.ts";
import type { Work } from "../../platform/command.ts";
import { BUYER_SESSIONS, openLucia, STAFF_SESSIONS } from "./open-lucia.ts";

/** The token, shown this once, and when the session ends at the latest. */
export interface Grant {
  readonly token: string;
  readonly expires_at: string;
}

/** Signs a buyer in for one company, from one web origin (null for clients that are not browsers). */
export async function startBuyerSession(
  work: Work,
  { buyerId, companyId, origin }: { buyerId: string; companyId: string; origin: string | null },
): Promise<Grant> {
  const token = makeToken("bs", { supplierId: work.supplierId, companyId }, work.ports.random);
  return start(work, BUYER_SESSIONS, buyerId, token, { company_id: companyId, origin });
}

export async function startStaffSession(work: Work, staffId: string): Promise<Grant> {
  const token = makeToken("ss", { supplierId: work.supplierId }, work.ports.random);
  return start(work, STAFF_SESSIONS, staffId, token, {});
}

async function start(
  work: Work,
  kind: typeof BUYER_SESSIONS,
  ownerId: string,
  token: string,
  attributes: { company_id?: string; origin?: string | null },
): Promise<Grant> {
  const lucia = openLucia(work, work.now, kind);
  await Promise.all([
    lucia.deleteExpiredSessions(),
    lucia.createSession(ownerId, attributes, { sessionId: token }),
  ]);
  return { token, expires_at: new Date(work.now.getTime() + kind.wholeMs).toISOString() };
}
