/** Reads keys and tokens off a request. Nothing is looked up here: the check travels with the first statement. */
import type { Context as HonoContext } from "hono";
import { isId } from "../../kernel/id.ts";
import type { BuyerCapability, StaffPermission } from "../../platform/auth/permissions.ts";
import { hashToken, type ParsedToken, parseToken } from "../../platform/auth/tokens.ts";
import type { Credential } from "../../platform/context.ts";
import { keyMissing, originNotAllowed, unauthenticated } from "../../platform/http/problems.ts";
import type { Env } from "../../platform/http/router.ts";
import { secretKeyCheck, staffCheck, storeCheck } from "./queries.ts";

interface StoreRow {
  readonly origins: readonly string[];
  readonly session_id: string | null;
  readonly session_origin: string | null;
  readonly buyer_id: string | null;
  readonly buyer_name: string | null;
  readonly company_id: string | null;
  readonly company_status: string | null;
  readonly capabilities: readonly BuyerCapability[] | null;
}

/** Store API: a publishable key, and a buyer's token where one is signed in. */
export async function authenticateStore(c: HonoContext<Env>): Promise<Credential> {
  const key = c.req.header("Listino-Key") ?? "";
  const parsedKey = parseToken(key);
  if (parsedKey?.kind !== "pk") throw keyMissing.refuse();
  const bearer = bearerOf(c);
  const token = bearer === null ? null : parseToken(bearer);
  if (bearer !== null && (token?.kind !== "bs" || token.supplierId !== parsedKey.supplierId)) {
    throw unauthenticated.refuse();
  }
  const origin = c.req.header("Origin") ?? null;
  const keyHash = await hashToken(key);
  const tokenHash = bearer === null ? null : await hashToken(bearer);
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
      const { session_id, buyer_id, buyer_name, company_id, company_status, capabilities } = found;
      const foreign = origin !== null && found.session_origin !== null && found.session_origin !== origin;
      if (!session_id || !buyer_id || !company_id || !company_status || foreign)
        throw unauthenticated.refuse();
      return {
        kind: "buyer",
        id: buyer_id,
        name: buyer_name ?? "",
        sessionId: session_id,
        companyId: company_id,
        companyStatus: company_status,
        capabilities: capabilities ?? [],
      };
    },
  };
}

/** Admin API: a secret key or a staff session; only signing in needs neither. */
export async function authenticateAdmin(c: HonoContext<Env>): Promise<Credential> {
  const bearer = bearerOf(c);
  if (bearer === null) return visitorOfAdmin(c);
  const token = parseToken(bearer);
  if (token?.kind !== "sk" && token?.kind !== "ss") throw unauthenticated.refuse();
  return staffCredential(token, await hashToken(bearer));
}

function staffCredential(token: ParsedToken, hash: string): Credential {
  return {
    // Staff and keys see every company of their supplier.
    scope: { supplierId: token.supplierId, companyId: "*" },
    subject: hash,
    check: (now) => (token.kind === "sk" ? secretKeyCheck(hash) : staffCheck(hash, now)),
    actor: (row) => {
      if (!row) throw unauthenticated.refuse();
      return {
        kind: token.kind === "sk" ? "key" : "staff",
        id: row.id as string,
        name: row.name as string,
        permissions: row.permissions as readonly StaffPermission[],
      };
    },
  };
}

async function visitorOfAdmin(c: HonoContext<Env>): Promise<Credential> {
  if (c.req.method !== "POST" || c.req.path !== "/v1/admin/sessions") throw unauthenticated.refuse();
  const text = await c.req.text();
  const supplierId = supplierIn(text);
  if (supplierId === null) throw unauthenticated.refuse();
  return {
    scope: { supplierId, companyId: "*" },
    subject: "visitor",
    check: () => null,
    actor: () => ({ kind: "visitor" }),
  };
}

function supplierIn(body: string): string | null {
  try {
    const { supplier_id } = JSON.parse(body) as { supplier_id?: unknown };
    return typeof supplier_id === "string" && isId("sup", supplier_id) ? supplier_id : null;
  } catch {
    return null;
  }
}

function bearerOf(c: HonoContext<Env>): string | null {
  const header = c.req.header("Authorization");
  if (header === undefined) return null;
  const match = /^Bearer (\S+)$/i.exec(header);
  if (!match?.[1]) throw unauthenticated.refuse();
  return match[1];
}
