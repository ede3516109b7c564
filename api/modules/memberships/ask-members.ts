import { hashToken } from "../../platform/auth/tokens.ts";
import { command } from "../../platform/command.ts";
import type { NewMember } from "../buyers/index.ts";
import type { Consents } from "../buyers/tables.ts";
import { membershipAsked } from "./events.ts";
import { LINK_MS, membershipToken } from "./queries.ts";

export interface Wanted extends Omit<NewMember, "credentials"> {
  /** The colleague who asks; absent for the supplier. */
  readonly invitedBy?: string;
  /** Given with an application. */
  readonly consents?: Consents;
  /** Another mail carries the link. */
  readonly unmailed?: true;
}

export interface Asked {
  readonly id: string;
  readonly companyId: string;
  readonly email: string;
}

// Who orders for the company already, or was asked before, is not asked again.
const ASK = `insert into waiting_memberships (supplier_id, company_id, id, email, name, language, role_id, location_id,
    capabilities, consents, invited_by, token_hash, expires_at, created_at, updated_at)
  select $1, row.company_id, row.id, row.email, row.name, row.language, row.role_id, row.location_id, row.capabilities,
    row.consents, row.invited_by, row.token_hash, $3::timestamptz, $4::timestamptz, $4::timestamptz
  from jsonb_to_recordset($2::jsonb) as row(company_id text, id text, email text, name text, language text, role_id text,
    location_id text, capabilities jsonb, consents jsonb, invited_by text, token_hash text)
  where not exists (select from memberships m join buyers b on b.id = m.buyer_id
    where m.company_id = row.company_id and b.email = row.email)
  on conflict (supplier_id, company_id, email) where status = 'waiting' do nothing
  returning id, company_id as "companyId", email`;

/**
 * People are asked whether they want to order for a company: each gets a link, and is a member once it is followed. Whether
 * the e-mail has an account is not looked up. Yields those who are asked now; roles and locations were checked.
 */
export const askMembers = command({
  permission: { system: true },
  audit: "membership.asked",
  run: async (work, people: readonly Wanted[]): Promise<Asked[]> => {
    if (people.length === 0) return [];
    const rows = await Promise.all(
      people.map(async (one) => {
        const id = work.id("mbr");
        return {
          id,
          company_id: one.companyId,
          email: one.email.toLowerCase(),
          name: one.name,
          language: one.language ?? null,
          role_id: one.roleId ?? null,
          location_id: one.locationId ?? null,
          capabilities: one.capabilities ?? null,
          consents: one.consents ?? null,
          invited_by: one.invitedBy ?? null,
          token_hash: await hashToken(await membershipToken(work.ports, work.supplierId, id, 1)),
          unmailed: one.unmailed ?? false,
        };
      }),
    );
    const expires = new Date(work.now.getTime() + LINK_MS).toISOString();
    const asked = await work.query<Asked>(ASK, [
      work.supplierId,
      JSON.stringify(rows),
      expires,
      work.now.toISOString(),
    ]);
    const silent = new Set(rows.filter((row) => row.unmailed).map(({ id }) => id as string));
    for (const { id, companyId } of asked) {
      work.changed(id, [{ field: "company_id", before: null, after: companyId }]);
      work.emit(membershipAsked, { recordId: id, companyId, data: { version: 1, mailed: !silent.has(id) } });
    }
    return asked;
  },
});
