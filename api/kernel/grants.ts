/** What a buyer may do for a company, and how far it reaches: one's own records, the branch's, or the company's. */
import type { BuyerCapability } from "./permissions.ts";

export const REACHES = ["own", "location", "company"] as const;
export type Reach = (typeof REACHES)[number];

export interface Grant {
  readonly capability: BuyerCapability;
  readonly scope: Reach;
}

const wide = (reach: Reach) => REACHES.indexOf(reach);

/** Capabilities given without a role reach the whole company; a cart stays its buyer's. */
export function plainGrants(capabilities: readonly BuyerCapability[]): Grant[] {
  return capabilities.map((capability) => ({
    capability,
    scope: capability === "carts.edit" || capability === "orders.submit" ? "own" : "company",
  }));
}

/** A role's grants and those given beside it: of each capability the widest. */
export function joinGrants(...lists: readonly (readonly Grant[])[]): Grant[] {
  const widest = new Map<BuyerCapability, Reach>();
  for (const { capability, scope } of lists.flat()) {
    const known = widest.get(capability);
    if (!known || wide(scope) > wide(known)) widest.set(capability, scope);
  }
  return [...widest].map(([capability, scope]) => ({ capability, scope }));
}

/** How far a capability reaches; null for one that is missing. */
export function reachOf(grants: readonly Grant[], capability: BuyerCapability): Reach | null {
  return grants.find((grant) => grant.capability === capability)?.scope ?? null;
}

/** Those of `wanted` that go beyond `held`: nobody hands on what they do not have. */
export function beyond(held: readonly Grant[], wanted: readonly Grant[]): Grant[] {
  return wanted.filter(({ capability, scope }) => {
    const own = reachOf(held, capability);
    return own === null || wide(own) < wide(scope);
  });
}

/** Whose record it is. */
export interface Owner {
  readonly buyerId: string;
  readonly locationId: string | null;
}

/** Whether the capability, as far as it reaches, covers a record of the buyer's company. */
export function reaches(
  viewer: { readonly id: string; readonly locationId: string | null; readonly grants: readonly Grant[] },
  capability: BuyerCapability,
  owner: Owner,
): boolean {
  switch (reachOf(viewer.grants, capability)) {
    case "company":
      return true;
    case "location":
      return (
        owner.buyerId === viewer.id || (viewer.locationId !== null && owner.locationId === viewer.locationId)
      );
    case "own":
      return owner.buyerId === viewer.id;
    case null:
      return false;
  }
}

/**
 * The same for lists, in the one statement that reads them: a table `viewer` of the session whose hash is the parameter,
 * with how far the capability reaches. It is empty for staff, who send no session of a buyer.
 */
export function viewerSql(capability: BuyerCapability, parameter: string): string {
  const plain = plainGrants([capability])[0]?.scope === "own" ? 1 : 3;
  return `viewer as materialized (
    select m.buyer_id, m.location_id, greatest(
      (select max(case g->>'scope' when 'company' then 3 when 'location' then 2 else 1 end)
        from jsonb_array_elements(r.grants) g where g->>'capability' = '${capability}'),
      case when m.capabilities ? '${capability}' then ${plain} end) as reach
    from (select company_id, buyer_id from sessions where id = ${parameter} offset 0) s
    cross join lateral (
      select * from memberships where company_id = s.company_id and buyer_id = s.buyer_id offset 0) m
    left join lateral (select grants from buyer_roles where id = m.role_id offset 0) r on true)`;
}

/** The condition on a row, by the columns that say whose it is; use with `viewerSql`. */
export function withinReach(buyerColumn: string, locationColumn: string): string {
  return `not exists (select from viewer v where v.reach < 3 and v.buyer_id <> ${buyerColumn}
    and not (v.reach = 2 and v.location_id is not null and v.location_id is not distinct from ${locationColumn}))`;
}
