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
  /** What is mailed to whoever has no password yet. */
  readonly credentials: "link" | "temporary_password" | "none";
}

export interface RegisteredMember {
  readonly buyerId: string;
  /** The account is new. */
  readonly created: boolean;
  /** The membership is new. */
  readonly joined: boolean;
}

const ACCOUNTS = `insert into buyers (supplier_id, id, email, name, language, consents, created_at, updated_at)
  select distinct on (email) $1, id, email, name, language, '{}'::jsonb, $3::timestamptz, $3::timestamptz
  from jsonb_to_recordset($2::jsonb) as row(id text, email text, name text, language text) order by email, id
  on conflict (supplier_id, email) do nothing returning id`;

const FOUND = `select id, email, password_hash is null as bare from buyers
  where email in (select jsonb_array_elements_text($1::jsonb))`;

/**
 * For each row an account, where the e-mail has none, a membership, and the mail with which the person gets in. Runs in
 * the scope of all companies; roles and locations were checked. In the order of the rows.
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
    const [made, found] = await Promise.all([
      work.query<{ id: string }>(ACCOUNTS, [
        work.supplierId,
        JSON.stringify(accounts),
        work.now.toISOString(),
      ]),
      work.query<{ id: string; email: string; bare: boolean }>(FOUND, [
        JSON.stringify(rows.map(({ email }) => email)),
      ]),
    ]);
    const created = new Set(made.map(({ id }) => id));
    for (const id of created) {
      work.changed(id, [{ field: "status", before: null, after: "active" }]);
      work.emit(buyerCreated, { recordId: id, data: {} });
    }
    const byEmail = new Map(found.map((account) => [account.email, account]));
    const matched = rows.map((row) => {
      const account = byEmail.get(row.email);
      if (!account) throw new Error("an account just made is not there");
      return { ...row, buyerId: account.id, bare: account.bare };
    });
    const joined = new Set(
      (await joinCompanies(work, matched)).map(({ companyId, buyerId }) => companyId + buyerId),
    );
    const waiting = new Map(
      matched.flatMap(({ buyerId, bare, credentials }) =>
        bare && credentials !== "none" ? [[buyerId, credentials] as const] : [],
      ),
    );
    await issueCredentials.within(
      work,
      [...waiting].map(([buyerId, kind]) => ({ buyerId, kind: kind === "link" ? "link" : "temporary" })),
    );
    return matched.map(({ buyerId, companyId }) => ({
      buyerId,
      created: created.has(buyerId),
      joined: joined.has(companyId + buyerId),
    }));
  },
});
