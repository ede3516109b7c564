import type { Permission, StaffPermission } from "../../kernel/permissions.ts";
import {
  companySuspended,
  forbidden,
  notConnected,
  passwordChangeRequired,
  unauthenticated,
} from "../http/problems.ts";
import type { Actor, BuyerActor, StaffActor } from "./actor.ts";
import { EVERYBODYS } from "./standing.ts";

/** Refuses an actor who lacks the permission; `write` also asks that a buyer's company is active. */
export function permit(actor: Actor, permission: Permission, write: boolean): void {
  if (actor.kind === "system" || "visitor" in permission) return;
  if ("staff" in permission) {
    if (actor.kind !== "staff" && actor.kind !== "key") throw unauthenticated.refuse();
    if (permission.staff !== "signed_in" && !actor.permissions.includes(permission.staff)) {
      throw forbidden.refuse({
        detail: `This needs the permission ${permission.staff}.`,
        facts: { permission: permission.staff },
      });
    }
    if (write && concernsEverybody(permission)) permitEverybody(actor);
    return;
  }
  if ("buyer" in permission) {
    if (actor.kind !== "buyer") throw unauthenticated.refuse();
    if (actor.restricted && !permission.restricted) throw passwordChangeRequired.refuse();
    if (permission.company !== "any") requireCompany(actor, write);
    if (permission.buyer !== "signed_in" && !actor.capabilities.includes(permission.buyer)) {
      throw forbidden.refuse({
        detail: `This needs the capability ${permission.buyer}.`,
        facts: { capability: permission.buyer },
      });
    }
    return;
  }
  throw forbidden.refuse();
}

function concernsEverybody({ staff, concerns }: Extract<Permission, { staff: unknown }>): boolean {
  if (concerns !== undefined) return concerns === "everybody";
  return staff !== "signed_in" && EVERYBODYS.includes(staff);
}

/** Whoever represents some companies changes nothing that the others have too. */
export function permitEverybody(actor: Actor): void {
  if (actor.kind !== "staff" || actor.scope === "all") return;
  throw forbidden.refuse({
    detail: "This changes what all companies have; you may only change what belongs to those you represent.",
    facts: { scope: actor.scope },
  });
}

function requireCompany(actor: BuyerActor, write: boolean): void {
  if (actor.companyStatus === "suspended") {
    if (write) throw companySuspended.refuse();
    return;
  }
  if (actor.companyStatus !== "active") throw notConnected.refuse();
}

export function asBuyer(actor: Actor): BuyerActor {
  if (actor.kind !== "buyer") throw unauthenticated.refuse();
  return actor;
}

export function asStaff(actor: Actor): StaffActor {
  if (actor.kind !== "staff" && actor.kind !== "key") throw unauthenticated.refuse();
  return actor;
}

/** Nobody hands on what they do not have themselves. */
export function permitGrant(actor: Actor, granted: readonly StaffPermission[]): void {
  refuseBeyond(actor, granted, "You cannot grant what you do not have");
}

/** Nobody takes anything from, shuts out or stands in for whoever has more than they. */
export function permitOver(actor: Actor, held: readonly StaffPermission[]): void {
  refuseBeyond(actor, held, "Whom this concerns may do what you may not");
}

function refuseBeyond(actor: Actor, wanted: readonly StaffPermission[], why: string): void {
  if (actor.kind === "system") return;
  const own = asStaff(actor).permissions;
  const beyond = wanted.filter((permission) => !own.includes(permission));
  if (beyond.length > 0) {
    throw forbidden.refuse({ detail: `${why}: ${beyond.join(", ")}.`, facts: { permissions: beyond } });
  }
}
