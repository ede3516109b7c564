/** People come to companies by other hands than their own: staff's, a colleague's, an import's. Set-based for imports. */
import type { BuyerCapability } from "../../kernel/permissions.ts";
import { command } from "../../platform/command.ts";
import { joinCompanies } from "./add-membership.ts";
import { buyerCreated } from "./events.ts";
import { issueCredentials } from "./issue-credentials.ts";

export interface NewMember {
  readonly email: string;
  readonly name: string;
  readonly companyId: string;
  readonly roleId?: string | null | undefined;
  readonly locationId?: string | null | undefined;
  readonly capabilities?: readonly BuyerCapability[] | undefined;
  /** Of the mails; null for the company's. */
  readonly language?: string | null | undefined;
  /** What is mailed to the person. */
  readonly credentials: "link" | "temporary_password" | "none";
}

export interface RegisteredMember {
  /** Of the new account; null where the e-mail has one already, which is not touched. */
  readonly buyerId: string | null;
}

const ACCOUNTS = `insert into buyers (supplier_id, id, email, name, language, consents, created_at, updated_at)
  select distinct on (email) $1, id, email, name, language, '{}'::jsonb, $3::timestamptz, $3::timestamptz
  from jsonb_to_recordset($2::jsonb) as row(id text, email text, name text, language text) order by email, id
  on conflict (supplier_id, email) do nothing returning id, email`;

/**
 * For each row whose e-mail has none an account, a membership, and the mail with which the person gets in. Whoever has an
 * account is asked first: memberships below. Runs in the scope of all companies; roles and locations were checked. In the
 * order of the rows.
 */
export const registerMembers = command({
  permission: { system: true },
  audit: "buyer.created",
  run: async (work, members: readonly NewMember[]): Promise<RegisteredMember[]> => {
    if (members.length === 0) return [];
    const rows = members.map((member) => ({ ...member, email: member.email.toLowerCase() }));
    const accounts = rows.map(({ email, name, language }) => ({
      id: work.id("buy"),
      email,
      name,
      language: language ?? null,
    }));
    const made = await work.query<{ id: string; email: string }>(ACCOUNTS, [
      work.supplierId,
      JSON.stringify(accounts),
      work.now.toISOString(),
    ]);
    for (const { id } of made) {
      work.changed(id, [{ field: "status", before: null, after: "active" }]);
      work.emit(buyerCreated, { recordId: id, data: {} });
    }
    const byEmail = new Map(made.map(({ id, email }) => [email, id]));
    const fresh = rows.flatMap((row) => {
      const buyerId = byEmail.get(row.email);
      return buyerId === undefined ? [] : [{ ...row, buyerId }];
    });
    await joinCompanies(work, fresh);
    const waiting = new Map(
      fresh.flatMap(({ buyerId, credentials }) =>
        credentials === "none" ? [] : [[buyerId, credentials] as const],
      ),
    );
    await issueCredentials.within(
      work,
      [...waiting].map(([buyerId, kind]) => ({ buyerId, kind: kind === "link" ? "link" : "temporary" })),
    );
    return rows.map(({ email }) => ({ buyerId: byEmail.get(email) ?? null }));
  },
});
