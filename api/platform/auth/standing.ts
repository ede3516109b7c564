/** What a staff member may do: their role's permissions and their own, as far as the scope allows. */
import { STAFF_PERMISSIONS, type StaffPermission } from "../../kernel/permissions.ts";

/** `own`: only companies whose sales representative they are, and everything of these. */
export const STAFF_SCOPES = ["all", "own"] as const;
export type StaffScope = (typeof STAFF_SCOPES)[number];

/**
 * Permissions that no list of companies can hold back: rights of others, keys, the rules for everybody, files worked off
 * as jobs, and those who are no customers yet. They are worth nothing in the scope `own`.
 */
export const WHOLE_SUPPLIER: readonly StaffPermission[] = [
  "settings.write",
  "staff.write",
  "roles.write",
  "api_keys.write",
  "applications.read",
  "applications.decide",
  "imports.read",
  "imports.write",
];

/**
 * Permissions whose commands change what all companies have. In the scope `own` they change nothing, save where a command says
 * that it concerns one company.
 */
export const EVERYBODYS: readonly StaffPermission[] = [
  "announcements.write",
  "products.write",
  "stock.write",
  "prices.write",
];

export interface RoleStanding {
  readonly permissions: readonly StaffPermission[];
  readonly scope: StaffScope;
}

/** In the order of the vocabulary. */
export function effectivePermissions(
  own: readonly StaffPermission[],
  role: RoleStanding | null,
): StaffPermission[] {
  const held = new Set([...own, ...(role?.permissions ?? [])]);
  const beyond = role?.scope === "own" ? WHOLE_SUPPLIER : [];
  return STAFF_PERMISSIONS.filter((permission) => held.has(permission) && !beyond.includes(permission));
}
