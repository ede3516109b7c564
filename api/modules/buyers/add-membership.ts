import { eq, sql } from "drizzle-orm";
import { BUYER_CAPABILITIES, type BuyerCapability } from "../../kernel/permissions.ts";
import { command, type Work } from "../../platform/command.ts";
import { buyerJoined } from "./events.ts";
import { buyers } from "./tables.ts";

export interface NewMembership {
  readonly buyerId: string;
  readonly companyId: string;
  /** Without a role and capabilities, the first of a company gets the first role, those after it the default one. */
  readonly roleId?: string | null | undefined;
  readonly locationId?: string | null | undefined;
  readonly capabilities?: readonly BuyerCapability[] | undefined;
}

// Where a supplier has no such role, everything may be done: nobody is locked out of a company by a missing row.
const JOIN = `insert into memberships (supplier_id, company_id, buyer_id, role_id, location_id, capabilities, created_at)
  select $1, row.company_id, row.buyer_id, role.id, row.location_id,
    coalesce(row.capabilities, case when role.id is null then $3::jsonb else '[]'::jsonb end), $4::timestamptz
  from jsonb_to_recordset($2::jsonb) as row(company_id text, buyer_id text, role_id text, location_id text,
    capabilities jsonb, first boolean)
  left join buyer_roles role on role.id = coalesce(row.role_id, case when row.capabilities is null then (
    select id from buyer_roles where case
      when row.first and not exists (select from memberships m where m.company_id = row.company_id) then is_first
      else is_default end) end)
  order by row.company_id, row.buyer_id
  on conflict (supplier_id, company_id, buyer_id) do nothing
  returning company_id as "companyId", buyer_id as "buyerId"`;

/** Yields those who were not members yet; whoever is one stays as they were. */
export async function joinCompanies(work: Work, rows: readonly NewMembership[]) {
  const seen = new Set<string>();
  const given = rows.map((row) => {
    const first = !seen.has(row.companyId);
    seen.add(row.companyId);
    return {
      company_id: row.companyId,
      buyer_id: row.buyerId,
      role_id: row.roleId ?? null,
      location_id: row.locationId ?? null,
      capabilities: row.capabilities ?? null,
      first,
    };
  });
  const joined = await work.query<{ companyId: string; buyerId: string }>(JOIN, [
    work.supplierId,
    JSON.stringify(given),
    JSON.stringify(BUYER_CAPABILITIES),
    work.now.toISOString(),
  ]);
  for (const { buyerId, companyId } of joined) {
    work.record("buyer.joined", buyerId, [{ field: "companies", before: null, after: companyId }]);
    work.emit(buyerJoined, { recordId: buyerId, companyId, data: {} });
  }
  return joined;
}

/** Lets a buyer order for a company. Their account counts as changed, for whoever keeps a copy of it. */
export const addMembership = command({
  permission: { visitor: true },
  audit: { none: "each membership leaves its own entry" },
  run: async (work, membership: NewMembership) => {
    const joined = (await joinCompanies(work, [membership])).length > 0;
    if (!joined) return false;
    await work.db
      .update(buyers)
      .set({ version: sql`${buyers.version} + 1`, updatedAt: work.now })
      .where(eq(buyers.id, membership.buyerId));
    return true;
  },
});
