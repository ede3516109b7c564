/** Reads keys and tokens off a request. Nothing is looked up here: the check travels with the first statement. */
import { type Grant, joinGrants, plainGrants } from "../../kernel/grants.ts";
import type { BuyerCapability } from "../../kernel/permissions.ts";
import { hashToken, parseToken } from "../../platform/auth/tokens.ts";
import type { Credential } from "../../platform/context.ts";
import { keyMissing, originNotAllowed, unauthenticated } from "../../platform/http/problems.ts";
import type { RequestContext } from "../../platform/http/router.ts";
import { readCookie } from "./domain/cookie.ts";
import { extendSession } from "./extend-session.ts";
import { BUYER_SESSIONS } from "./open-lucia.ts";
import { storeCheck } from "./queries.ts";

interface StoreRow {
  readonly origins: readonly string[];
  readonly session_id: string | null;
  readonly session_origin: string | null;
  readonly due: boolean | null;
  readonly buyer_id: string | null;
  readonly buyer_name: string | null;
  readonly company_id: string | null;
  readonly company_status: string | null;
  readonly capabilities: readonly BuyerCapability[] | null;
  readonly grants: readonly Grant[] | null;
  readonly location_id: string | null;
  readonly restricted: boolean | null;
}

/** Done as a visitor, whatever token the page still holds: it may be another company's, or over. */
const SIGNED_OUT =
  /^\/v1\/store\/(sessions|(invitations|memberships)\/(lookup|register|confirm)|applications\/(confirm|link)|password-resets(\/[a-z]+)?|me\/email\/confirm)$/;

/** Store API: a publishable key, and a buyer's token where one is signed in. */
export async function authenticateStore(c: RequestContext): Promise<Credential> {
  const key = c.req.header("Listino-Key") ?? "";
  const parsedKey = parseToken(key);
  if (parsedKey?.kind !== "pk") throw keyMissing.refuse();
  const signedOut = c.req.method === "POST" && SIGNED_OUT.test(c.req.path);
  const bearer = signedOut ? null : tokenOf(c, parsedKey.supplierId);
  const token = bearer === null ? null : parseToken(bearer);
  if (bearer !== null && (token?.kind !== "bs" || token.supplierId !== parsedKey.supplierId)) {
    throw unauthenticated.refuse();
  }
  const origin = c.req.header("Origin") ?? null;
  const writes = c.req.method !== "GET" && c.req.method !== "HEAD";
  // A browser sends cookies by itself, so a write has to say which page it comes from.
  if (writes && origin === null && wantsCookie(c)) {
    throw originNotAllowed.refuse({ detail: "A write with a cookie needs the Origin header." });
  }
  const keyHash = await hashToken(key);
  const tokenHash = bearer === null ? null : await hashToken(bearer);
  const extend = once(() => bearer && extendSession(c.get("context"), BUYER_SESSIONS, bearer));
  return {
    scope: { supplierId: parsedKey.supplierId, companyId: token?.companyId ?? "*" },
    subject: tokenHash ?? keyHash,
    check: (now) => storeCheck(keyHash, tokenHash, now),
    actor: (row) => {
      if (!row) throw unauthenticated.refuse({ detail: "The publishable key is unknown or revoked." });
      const found = row as unknown as StoreRow;
      if (origin !== null && !found.origins.includes(origin)) {
        throw originNotAllowed.refuse({ detail: `Add ${origin} to the origins of the key.` });
      }
      if (tokenHash === null) return { kind: "visitor" };
      const { session_id, buyer_id, company_id, company_status } = found;
      const foreign = origin !== null && found.session_origin !== null && found.session_origin !== origin;
      if (!session_id || !buyer_id || !company_id || !company_status || foreign)
        throw unauthenticated.refuse();
      if (found.due) extend();
      const grants = joinGrants(found.grants ?? [], plainGrants(found.capabilities ?? []));
      return {
        kind: "buyer",
        id: buyer_id,
        name: found.buyer_name ?? "",
        sessionId: session_id,
        companyId: company_id,
        companyStatus: company_status,
        capabilities: grants.map(({ capability }) => capability),
        grants,
        locationId: found.location_id,
        restricted: found.restricted ?? false,
      };
    },
  };
}

function bearerOf(c: RequestContext): string | null {
  const header = c.req.header("Authorization");
  if (header === undefined) return null;
  const match = /^Bearer (\S+)$/i.exec(header);
  if (!match?.[1]) throw unauthenticated.refuse();
  return match[1];
}

/** A page on the API's own site says so with each request; nobody else's page can send this header unasked. */
export function wantsCookie(c: RequestContext): boolean {
  return c.req.header("Listino-Session") === "cookie";
}

/** The header, or the cookie where the page asks for it. */
function tokenOf(c: RequestContext, supplierId: string): string | null {
  return bearerOf(c) ?? (wantsCookie(c) ? readCookie(c.req.header("Cookie"), supplierId) : null);
}

/** The token a request was made with. */
export function requireBearer(c: RequestContext): string {
  const bearer = bearerOf(c);
  if (bearer === null) throw unauthenticated.refuse();
  return bearer;
}

/** A command may check its credential twice. */
export function once<P extends unknown[]>(work: (...given: P) => unknown): (...given: P) => void {
  let done = false;
  return (...given) => {
    if (!done) work(...given);
    done = true;
  };
}
