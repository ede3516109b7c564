/** Admin API: a secret key or a staff session; only signing in needs neither. */
import { isId } from "../../kernel/id.ts";
import type { StaffPermission } from "../../kernel/permissions.ts";
import { effectivePermissions, type StaffScope } from "../../platform/auth/standing.ts";
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
import { keyUse } from "../api-keys/index.ts";
import { extendSession, invalidCredentials, once, requireBearer, STAFF_SESSIONS } from "../sessions/index.ts";
import { secretKeyCheck, signInCheck, staffCheck } from "./queries.ts";

interface StaffSessionRow {
  readonly id: string;
  readonly name: string;
  readonly permissions: readonly StaffPermission[];
  readonly role_permissions: readonly StaffPermission[] | null;
  readonly scope: StaffScope | null;
  /** The role asks for a second proof that is not set up. */
  readonly unproven: boolean;
  readonly origins: readonly string[];
  readonly session_origin: string | null;
  readonly due: boolean;
}

interface KeyRow {
  readonly id: string;
  readonly name: string;
  readonly permissions: readonly StaffPermission[];
  readonly due: boolean;
}

export async function authenticateAdmin(c: RequestContext): Promise<Credential> {
  if (c.req.method === "POST" && c.req.path === "/v1/admin/sessions") return staffVisitor(c);
  const bearer = requireBearer(c);
  const token = parseToken(bearer);
  const hash = await hashToken(bearer);
  if (token?.kind === "sk") return secretKey(c, token.supplierId, hash);
  if (token?.kind !== "ss" && token?.kind !== "so") throw unauthenticated.refuse();
  const { supplierId, staffId } = token;
  const origin = c.req.header("Origin") ?? null;
  const extend = once(() => extendSession(c.get("context"), STAFF_SESSIONS, bearer));
  return {
    // A session of the scope `own` says whose: the database narrows `'*'` to the companies they represent.
    scope: { supplierId, companyId: "*", ...(staffId && { representativeId: staffId }) },
    subject: hash,
    check: (now) => staffCheck(hash, now),
    actor: (found) => {
      if (!found) throw unauthenticated.refuse();
      const row = found as unknown as StaffSessionRow;
      requireOrigin(origin, row.origins);
      const scope = row.scope ?? "all";
      const foreign = origin !== null && row.session_origin !== origin;
      // Whose scope has changed signs in again: the token is what row security goes by.
      if (foreign || (scope === "own") !== (staffId !== null)) throw unauthenticated.refuse();
      if (row.due) extend();
      const role = row.role_permissions && { permissions: row.role_permissions, scope };
      const permissions = row.unproven ? [] : effectivePermissions(row.permissions, role);
      return { kind: "staff", id: row.id, name: row.name, permissions, scope };
    },
  };
}

function secretKey(c: RequestContext, supplierId: string, hash: string): Credential {
  const use = once((id: string) => keyUse(c.get("context"), id));
  return {
    scope: { supplierId, companyId: "*" },
    subject: hash,
    check: (now) => secretKeyCheck(hash, now),
    actor: (found) => {
      if (!found) throw unauthenticated.refuse();
      const { id, name, permissions, due } = found as unknown as KeyRow;
      if (due) use(id);
      return { kind: "key", id, name, permissions, scope: "all" };
    },
  };
}

function requireOrigin(origin: string | null, allowed: readonly string[]): void {
  if (origin === null || allowed.includes(origin)) return;
  throw originNotAllowed.refuse({ detail: `Add ${origin} to staff_origins of the settings.` });
}

/** Whoever signs in names the supplier: by the publishable key of its pages, or by its id. */
async function staffVisitor(c: RequestContext): Promise<Credential> {
  const key = c.req.header("Listino-Key");
  const parsedKey = key === undefined ? null : parseToken(key);
  if (key !== undefined && parsedKey?.kind !== "pk") throw keyMissing.refuse();
  const supplierId = supplierIn(await c.req.text(), parsedKey?.supplierId ?? null);
  const keyHash = key === undefined ? null : await hashToken(key);
  const origin = c.req.header("Origin") ?? null;
  return {
    scope: { supplierId, companyId: "*" },
    subject: "visitor",
    check: (now) => signInCheck(keyHash, now),
    actor: (row) => {
      if (!row) throw invalidCredentials.refuse();
      if (keyHash !== null && !row.key_id) {
        throw unauthenticated.refuse({ detail: "The publishable key is unknown or revoked." });
      }
      requireOrigin(origin, row.origins as readonly string[]);
      return { kind: "visitor" };
    },
  };
}

function supplierIn(body: string, ofKey: string | null): string {
  const given = parsed(body);
  const id =
    typeof given === "object" && given !== null && "supplier_id" in given ? given.supplier_id : ofKey;
  if (typeof id === "string" && isId("sup", id) && (ofKey === null || id === ofKey)) return id;
  throw invalidRequest.refuse({
    errors: [
      {
        pointer: "/supplier_id",
        code: "invalid_id",
        detail: "must be the id of the supplier (sup_…), or left out where Listino-Key names it",
      },
    ],
  });
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw malformedJson.refuse();
  }
}
