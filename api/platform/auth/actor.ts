/** Who is asking. */

import type { Grant } from "../../kernel/grants.ts";
import type { BuyerCapability, StaffPermission } from "../../kernel/permissions.ts";
import type { EventActor } from "../events/tables.ts";
import type { StaffScope } from "./standing.ts";

export interface BuyerActor {
  readonly kind: "buyer";
  readonly id: string;
  readonly name: string;
  readonly sessionId: string;
  readonly companyId: string;
  readonly companyStatus: string;
  /** The names of what the grants give. */
  readonly capabilities: readonly BuyerCapability[];
  /** Each capability, and how far it reaches. */
  readonly grants: readonly Grant[];
  /** The branch the buyer orders for. */
  readonly locationId: string | null;
  /** Signed in with a temporary password, which has to be changed first. */
  readonly restricted: boolean;
}

export interface StaffActor {
  readonly kind: "staff" | "key";
  /** Staff member's or API key's id. */
  readonly id: string;
  readonly name: string;
  readonly permissions: readonly StaffPermission[];
  /** Which companies they reach. */
  readonly scope: StaffScope;
}

/** A visitor of the supplier's site: only the publishable key is known. */
export interface VisitorActor {
  readonly kind: "visitor";
}

/** The product itself: jobs and reactions. */
export interface SystemActor {
  readonly kind: "system";
}

export type Actor = BuyerActor | StaffActor | VisitorActor | SystemActor;

export function eventActor(actor: Actor): EventActor {
  return { kind: actor.kind, id: "id" in actor ? actor.id : null };
}
