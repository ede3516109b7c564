import { and, eq, sql } from "drizzle-orm";
import { beyond, type Grant, joinGrants, plainGrants, reaches, reachOf } from "../../kernel/grants.ts";
import type { BuyerCapability } from "../../kernel/permissions.ts";
import { asBuyer } from "../../platform/auth/permit.ts";
import { changesBetween, fieldNames } from "../../platform/changes.ts";
import { command } from "../../platform/command.ts";
import type { Tx } from "../../platform/db/scope.ts";
import { notFound } from "../../platform/http/problems.ts";
import { losesLast } from "./domain/administrators.ts";
import { membershipUpdated } from "./events.ts";
import { beyondOwnRights, lastAdministrator } from "./problems.ts";
import { requirePlace } from "./queries.ts";
import { buyers, memberships } from "./tables.ts";

export interface MembershipChange {
  readonly role_id?: string | null | undefined;
  readonly location_id?: string | null | undefined;
  readonly capabilities?: readonly BuyerCapability[] | undefined;
  readonly status?: "active" | "inactive" | undefined;
}

interface Input {
  readonly buyerId: string;
  readonly companyId: string;
  readonly change: MembershipChange;
}

interface MemberRow {
  readonly buyerId: string;
  readonly status: "active" | "inactive";
  readonly accountStatus: "active" | "inactive";
  readonly roleId: string | null;
  readonly locationId: string | null;
  readonly capabilities: readonly BuyerCapability[];
  readonly grants: readonly Grant[] | null;
}

// All of the company's people, so that of two who demote each other at once one is refused.
const MEMBERS = `select m.buyer_id as "buyerId", m.status, b.status as "accountStatus", m.role_id as "roleId",
    m.location_id as "locationId", m.capabilities, r.grants
  from memberships m join buyers b on b.id = m.buyer_id left join buyer_roles r on r.id = m.role_id
  where m.company_id = $1 order by m.buyer_id for update of m`;

const member = (row: MemberRow) => ({
  buyerId: row.buyerId,
  active: row.status === "active" && row.accountStatus === "active",
  grants: joinGrants(row.grants ?? [], plainGrants(row.capabilities)),
});

/** What a person may do for a company. Staff decide as they like; a colleague within what they have themselves. */
export const changeMembership = command({
  permission: { system: true },
  audit: "buyer.membership_updated",
  load: (tx: Tx, { companyId }: Input) => tx.query<MemberRow>(MEMBERS, [companyId]),
  run: async (work, { buyerId, companyId, change }, { loaded: rows }) => {
    const row = rows.find((one) => one.buyerId === buyerId);
    if (!row) throw notFound.refuse();
    const place = await requirePlace(work, companyId, change);
    // A role given to whoever had single capabilities takes their place.
    const capabilities = change.capabilities ?? (change.role_id ? [] : row.capabilities);
    const next: MemberRow = {
      ...row,
      roleId: change.role_id === undefined ? row.roleId : change.role_id,
      grants: change.role_id === undefined ? row.grants : (place.role?.grants ?? null),
      locationId: change.location_id === undefined ? row.locationId : change.location_id,
      status: change.status ?? row.status,
      capabilities,
    };
    if (work.actor.kind === "buyer") {
      const actor = asBuyer(work.actor);
      if (!reaches(actor, "buyers.manage", row)) throw notFound.refuse();
      const elsewhere =
        reachOf(actor.grants, "buyers.manage") !== "company" && next.locationId !== row.locationId;
      const taken = [...member(row).grants, ...member(next).grants];
      if (elsewhere || beyond(actor.grants, taken).length > 0) throw beyondOwnRights.refuse();
      if (losesLast(rows.map(member), member(next))) throw lastAdministrator.refuse();
    }
    const wire = (one: MemberRow) => ({
      role_id: one.roleId,
      location_id: one.locationId,
      capabilities: one.capabilities,
      status: one.status,
    });
    const changes = changesBetween(wire(row), wire(next));
    if (changes.length === 0) return false;
    await Promise.all([
      work.db
        .update(memberships)
        .set({ roleId: next.roleId, locationId: next.locationId, capabilities, status: next.status })
        .where(and(eq(memberships.companyId, companyId), eq(memberships.buyerId, buyerId))),
      work.db
        .update(buyers)
        .set({ version: sql`${buyers.version} + 1`, updatedAt: work.now })
        .where(eq(buyers.id, buyerId)),
    ]);
    work.changed(buyerId, [{ field: "company_id", before: companyId, after: companyId }, ...changes]);
    work.emit(membershipUpdated, { recordId: buyerId, companyId, data: { fields: fieldNames(changes) } });
    return true;
  },
});
