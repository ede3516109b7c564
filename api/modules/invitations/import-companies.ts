import { bulk, keysOf, type Outcome } from "../../platform/bulk/bulk.ts";
import type { Work } from "../../platform/command.ts";
import { putBillingAddresses } from "../addresses/index.ts";
import { companiesImported, suspendUnnamed, writeCompanies } from "../companies/index.ts";
import { groupsByKey, setMembers } from "../groups/index.ts";
import { CompanyRow } from "./schemas.ts";
import { type Entrant, openPages, sendIn } from "./send-in.ts";

/** Companies by `external_id`, each with its groups, its address and the way in for its buyer. */
export const importCompanies = bulk<CompanyRow>({
  permission: { staff: "companies.write" },
  audit: "companies.imported",
  event: companiesImported,
  row: CompanyRow,
  identity: (row) => row.external_id,
  externalId: (row) => row.external_id,
  about: ["external_id"],
  write: async (work, rows) => {
    const [groups, pages] = await Promise.all([
      groupsByKey(work, [...new Set(rows.flatMap((row) => row.group_external_ids ?? []))]),
      openPages(work),
    ]);
    const refused = rows.map((row) => refusalOf(row, groups, pages));
    const good = rows.filter((_, place) => refused[place] === null);
    const written = await writeCompanies(
      work,
      good.map((row) => ({ ...row, registered: row.invite === "temporary_password" })),
    );
    const companies = good.flatMap((row, place) => {
      const record = written[place]?.record;
      return record ? [{ row, record }] : [];
    });
    const touched = await writeAround(work, companies, groups);
    const outcomes = written.map(({ outcome }) => outcome)[Symbol.iterator]();
    return refused.map((refusal): Outcome => {
      if (refusal) return { status: "failed", error: refusal };
      const { value: outcome } = outcomes.next();
      if (!outcome) throw new Error("a row has no outcome");
      const changed = outcome.status === "unchanged" && touched.has(outcome.id);
      return changed ? { ...outcome, status: "updated" } : outcome;
    });
  },
  retire: (work, named, _target, confirmed) => suspendUnnamed(work, keysOf(named), confirmed),
});

type Written = Awaited<ReturnType<typeof writeCompanies>>[number];
interface Company {
  readonly row: CompanyRow;
  readonly record: NonNullable<Written["record"]>;
}

function refusalOf(
  row: CompanyRow,
  groups: ReadonlyMap<string, string>,
  pages: Awaited<ReturnType<typeof openPages>>,
) {
  const unknown = row.group_external_ids?.find((key) => !groups.has(key));
  if (unknown !== undefined) {
    return { field: "group_external_ids", code: "unknown_group", detail: `There is no group ${unknown}.` };
  }
  if (row.invite === "link" && !pages.invitation) {
    const detail = "The settings name no page for invitations.";
    return { field: "invite", code: "invitation_page_missing", detail };
  }
  if (row.invite === "temporary_password" && !pages.password) {
    const detail = "The settings name no page where buyers sign in.";
    return { field: "invite", code: "password_page_missing", detail };
  }
  return null;
}

/** Groups, addresses and the way in; yields the companies for which any of it changed. */
async function writeAround(
  work: Work,
  companies: readonly Company[],
  groups: ReadonlyMap<string, string>,
): Promise<ReadonlySet<string>> {
  const regrouped = await setMembers(
    work,
    companies.flatMap(({ row: { group_external_ids: keys }, record }) =>
      keys ? [{ companyId: record.id, groupIds: keys.flatMap((key) => groups.get(key) ?? []) }] : [],
    ),
  );
  const moved = await putBillingAddresses(
    work,
    companies.flatMap(({ row: { billing_address: address }, record }) =>
      address ? [{ companyId: record.id, companyName: record.name, address }] : [],
    ),
  );
  const entrants = companies.flatMap(({ row, record }): Entrant[] => {
    const { invite } = row;
    const over = record.status === "suspended" || record.status === "closed";
    if (over || invite === undefined || invite === "none") return [];
    const { id: companyId, name: company, email, language } = record;
    return [{ companyId, email: email.toLowerCase(), name: row.buyer_name ?? company, language, by: invite }];
  });
  const told = await sendIn(work, entrants);
  return new Set([...regrouped, ...moved, ...told]);
}
