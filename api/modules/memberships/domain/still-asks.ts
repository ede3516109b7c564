import { beyond, type Grant, joinGrants, plainGrants, reaches } from "../../../kernel/grants.ts";
import type { BuyerCapability } from "../../../kernel/permissions.ts";

/** The colleague who asked somebody, as they stand now, and what was offered. */
export interface Standing {
  readonly inviterId: string;
  /** Whether the account and its membership of the company both are active. */
  readonly active: boolean;
  readonly capabilities: readonly BuyerCapability[] | null;
  readonly grants: readonly Grant[] | null;
  readonly locationId: string | null;
  readonly wanted: {
    readonly id: string;
    readonly locationId: string | null;
    readonly capabilities: readonly BuyerCapability[] | null;
    readonly grants: readonly Grant[] | null;
  };
}

/**
 * Whether the colleague could ask for the same today. A link works for a week: whoever is shut out or may do less meanwhile
 * must not come back, or hand on what they have no more, by one that is still on its way.
 */
export function stillAsks({
  inviterId,
  active,
  capabilities,
  grants,
  locationId,
  wanted,
}: Standing): boolean {
  const held = joinGrants(grants ?? [], plainGrants(capabilities ?? []));
  const inviter = { id: inviterId, locationId, grants: held };
  const given = joinGrants(wanted.grants ?? [], plainGrants(wanted.capabilities ?? []));
  return (
    active &&
    reaches(inviter, "buyers.manage", { buyerId: wanted.id, locationId: wanted.locationId }) &&
    beyond(held, given).length === 0
  );
}
