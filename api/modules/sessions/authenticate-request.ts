/** Reads keys and tokens off a request. Nothing is looked up here: the check travels with the first statement. */
import { isId } from "../../kernel/id.ts";
import { type Grant, joinGrants, plainGrants } from "../../platform/auth/grants.ts";
import type { BuyerCapability, StaffPermission } from "../../platform/auth/permissions.ts";
import { hashToken, parseToken } from "../../platform/auth/tokens.ts";
import type { Credential } from "../../platform/context.ts";
import {
  invalidRequest,
  keyMissing,
  malformedJson,
  originNotAllowed,
  unauthenticated,
} from "../../platform/http/problems.ts";
import type { RequestContext } from "../../platform/http/router.ts";
import { extendSession } from "./extend-session.ts";
import { BUYER_SESSIONS, STAFF_SESSIONS } from "./open-lucia.ts";
import { invalidCredentials } from "./problems.ts";
import { secretKeyCheck, staffCheck, storeCheck, supplierCheck } from "./queries.ts";

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
const SIGNED_OUT = /^\/v1\/store\/(sessions|invitations\/(lookup|register))$/;

/** Store API: a publishable key, and a buyer's token where one is signed in. */
export async function authenticateStore(c: RequestContext): Promise<Credential> {
  const key = c.req.header("Listino-Key") ?? "";
  const parsedKey = parseToken(key);
  if (parsedKey?.kind !== "pk") throw keyMissing.refuse();
  const bearer = SIGNED_OUT.test(c.req.path) ? null : bearerOf(c);
  const token = bearer === null ? null : parseToken(bearer);
  if (bearer !== null && (token?.kind !== "bs" || token.supplierId !== parsedKey.supplierId)) {
    throw unauthenticated.refuse();
  }
  const origin = c.req.header("Origin") ?? null;
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

/** Admin API: a secret key or a staff session; only signing in needs neither. */
export async function authenticateAdmin(c: RequestContext): Promise<Credential> {
  if (c.req.method === "POST" && c.req.path === "/v1/admin/sessions") return staffVisitor(await c.req.text());
  const bearer = requireBearer(c);
  const token = parseToken(bearer);
  if (token?.kind !== "sk" && token?.kind !== "ss") throw unauthenticated.refuse();
  const { kind, supplierId } = token;
  const hash = await hashToken(bearer);
  const extend = once(() => extendSession(c.get("context"), STAFF_SESSIONS, bearer));
  return {
    // Staff and keys see every company of their supplier.
    scope: { supplierId, companyId: "*" },
    subject: hash,
    check: (now) => (kind === "sk" ? secretKeyCheck(hash) : staffCheck(hash, now)),
    actor: (row) => {
      if (!row) throw unauthenticated.refuse();
      if (row.due) extend();
      return {
        kind: kind === "sk" ? "key" : "staff",
        id: row.id as string,
        name: row.name as string,
        permissions: row.permissions as readonly StaffPermission[],
      };
    },
  };
}

/** Whoever signs in names the supplier: there is no key to read it from. */
function staffVisitor(body: string): Credential {
  const supplierId = supplierIn(body);
  return {
    scope: { supplierId, companyId: "*" },
    subject: "visitor",
    check: supplierCheck,
    actor: (row) => {
      if (!row) throw invalidCredentials.refuse();
      return { kind: "visitor" };
    },
  };
}

function supplierIn(body: string): string {
  const given = parsed(body);
  const id = typeof given === "object" && given !== null && "supplier_id" in given ? given.supplier_id : null;
  if (typeof id === "string" && isId("sup", id)) return id;
  throw invalidRequest.refuse({
    errors: [{ pointer: "/supplier_id", code: "invalid_id", detail: "must be the id of a supplier (sup_…)" }],
  });
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw malformedJson.refuse();
  }
}

function bearerOf(c: RequestContext): string | null {
  const header = c.req.header("Authorization");
  if (header === undefined) return null;
  const match = /^Bearer (\S+)$/i.exec(header);
  if (!match?.[1]) throw unauthenticated.refuse();
  return match[1];
}

/** The token a request was made with. */
export function requireBearer(c: RequestContext): string {
  const bearer = bearerOf(c);
  if (bearer === null) throw unauthenticated.refuse();
  return bearer;
}

/** A command may check its credential twice. */
function once(work: () => unknown): () => void {
  let done = false;
  return () => {
    if (!done) work();
    done = true;
  };
}
