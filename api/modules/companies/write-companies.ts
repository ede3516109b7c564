/** Companies of an import: one statement a chunk, whatever it holds. Run inside the importing command. */
import { sortKey } from "../../kernel/sort-key.ts";
import type { Outcome } from "../../platform/bulk/bulk.ts";
import { lockKeys } from "../../platform/bulk/lock.ts";
import type { Work } from "../../platform/command.ts";
import { applyCompany, type CompanyRecord, type CompanyRowGiven } from "./domain/apply-row.ts";
import { tooManySuspensions, unlessKeyTaken } from "./problems.ts";

const FOUND = `select id, external_id, name, email, status, vat_id, vat_status, country, phone, website, registration_number,
    identification_code, client_type, region, language, sales_rep_id, status_reason, connected_at::text
  from companies where external_id = any (array(select jsonb_array_elements_text($1::jsonb))) for no key update`;

const CODES = `select id, identification_code from companies
  where identification_code = any (array(select jsonb_array_elements_text($1::jsonb)))`;

const REPS = `select id, email from staff where status = 'active' and email = any (array(select jsonb_array_elements_text($1::jsonb)))`;

const WRITE = `
  insert into companies (supplier_id, id, external_id, name, name_sort, email, status, vat_id, vat_status, country, phone,
    website, registration_number, identification_code, client_type, region, language, sales_rep_id, status_reason,
    connected_at, created_at, updated_at)
  select $1, id, external_id, name, name_sort, email, status, vat_id, vat_status, country, phone, website,
    registration_number, identification_code, client_type, region, language, sales_rep_id, status_reason,
    connected_at::timestamptz, $3::timestamptz, $3::timestamptz
  from jsonb_to_recordset($2::jsonb) as row(id text, external_id text, name text, name_sort text, email text, status text,
    vat_id text, vat_status text, country text, phone text, website text, registration_number text,
    identification_code text, client_type text, region text, language text, sales_rep_id text, status_reason text,
    connected_at text)
  on conflict (supplier_id, id) do update set name = excluded.name, name_sort = excluded.name_sort,
    email = excluded.email, status = excluded.status, vat_id = excluded.vat_id, vat_status = excluded.vat_status,
    vat_checked_at = case when excluded.vat_id is distinct from companies.vat_id then null else companies.vat_checked_at end,
    country = excluded.country, phone = excluded.phone, website = excluded.website,
    registration_number = excluded.registration_number, identification_code = excluded.identification_code,
    client_type = excluded.client_type, region = excluded.region, language = excluded.language,
    sales_rep_id = excluded.sales_rep_id, status_reason = excluded.status_reason, connected_at = excluded.connected_at,
    version = companies.version + 1, updated_at = excluded.updated_at`;

/** Those that a full set can suspend. */
const BUYING = "status in ('registered', 'active') and external_id is not null";

const SUSPEND = `update companies set status = 'suspended', status_reason = $3, version = version + 1,
    updated_at = $2::timestamptz
  where ${BUYING} and external_id not in (select jsonb_array_elements_text($1::jsonb))
  returning id`;

/** A row's outcome, and the company as it is now where it was written or found. */
export interface WrittenCompany {
  readonly outcome: Outcome;
  readonly record: CompanyRecord | null;
}

export async function writeCompanies(
  work: Work,
  rows: readonly CompanyRowGiven[],
): Promise<WrittenCompany[]> {
  const texts = (of: (row: CompanyRowGiven) => string | null | undefined) =>
    JSON.stringify(rows.flatMap((row) => of(row) ?? []));
  const [, found, codes, reps] = await Promise.all([
    lockKeys(work, "companies"),
    work.query<CompanyRecord>(FOUND, [texts((row) => row.external_id)]),
    work.query<{ id: string; identification_code: string }>(CODES, [texts((row) => row.identification_code)]),
    work.query<{ id: string; email: string }>(REPS, [texts((row) => row.sales_rep_email?.toLowerCase())]),
  ]);
  const known = {
    companies: new Map(found.map((one) => [one.external_id, one])),
    codes: new Map(codes.map((one) => [one.identification_code, one.id])),
    reps: new Map(reps.map((one) => [one.email, one.id])),
    now: work.now.toISOString(),
  };
  const write: object[] = [];
  const written = rows.map((row): WrittenCompany => {
    const applied = applyCompany(known, row, () => work.id("com"));
    if ("error" in applied) return { outcome: { status: "failed", error: applied.error }, record: null };
    const { record, status } = applied;
    if (status !== "unchanged") write.push({ ...record, name_sort: sortKey(record.name) });
    return { outcome: { status, id: record.id }, record };
  });
  // A code may belong to a company that whoever imports does not see.
  if (write.length > 0)
    await unlessKeyTaken(work.query(WRITE, [work.supplierId, JSON.stringify(write), known.now]));
  return written;
}

/**
 * Whoever a full set does not name buys no more, until they are named or resumed. A set that names less than half of those who
 * buy is more likely to be half an export: it needs a word that it is meant.
 */
export async function suspendUnnamed(
  work: Work,
  keys: readonly string[],
  confirmed: boolean,
): Promise<number> {
  const [[there], gone] = await Promise.all([
    work.query<{ count: number }>(`select count(*)::int as count from companies where ${BUYING}`),
    work.query(SUSPEND, [JSON.stringify(keys), work.now.toISOString(), "Not in the last full import"]),
  ]);
  const of = there?.count ?? 0;
  if (!confirmed && gone.length > of / 2) {
    throw tooManySuspensions.refuse({
      detail: `${gone.length} of ${of} companies are not in the set. Nobody was suspended; say that it is meant, or send all of them.`,
      facts: { would_suspend: gone.length, of },
    });
  }
  return gone.length;
}
