/** Contexts for trying commands and queries without a route. */

import { plainGrants } from "../kernel/grants.ts";
import type { StaffPermission } from "../kernel/permissions.ts";
import type { Actor, BuyerActor, StaffActor } from "../platform/auth/actor.ts";
import type { Context } from "../platform/context.ts";
import type { Statement } from "../platform/ports.ts";
import type { Harness } from "./harness.ts";

export const staffActor = (...permissions: StaffPermission[]): StaffActor => ({
  kind: "staff",
  id: "stf_01k9w8zv6se7r8x9y0a1b2c3d4",
  name: "Jo Smith",
  permissions,
  scope: "all",
});

export const buyerActor = (over: Partial<BuyerActor> = {}): BuyerActor => ({
  kind: "buyer",
  id: "buy_01k9w8zv6se7r8x9y0a1b2c3d4",
  name: "Ann Brown",
  sessionId: "hash",
  companyId: "com_01k9w8zv6se7r8x9y0a1b2c3d4",
  companyStatus: "active",
  capabilities: [],
  grants: plainGrants(over.capabilities ?? []),
  locationId: null,
  restricted: false,
  ...over,
});

export interface ContextOptions {
  readonly supplierId: string;
  /** The actor, or the refusal that the credential's row leads to. */
  readonly actor: Actor | (() => Actor);
  readonly check?: Statement;
  readonly ports?: Partial<Context["ports"]>;
  readonly idempotency?: Context["idempotency"];
}

export function contextOf(harness: Harness, options: ContextOptions): Context {
  const { actor } = options;
  return {
    ports: { ...harness.ports, ...options.ports },
    credential: {
      scope: { supplierId: options.supplierId, companyId: "*" },
      subject: "test",
      check: () => options.check ?? null,
      actor: () => (typeof actor === "function" ? actor() : actor),
    },
    requestId: "req_test",
    now: harness.clock.now(),
    idempotency: options.idempotency ?? null,
    ifMatch: null,
    replayed: false,
  };
}
