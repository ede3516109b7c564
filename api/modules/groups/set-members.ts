import type { Work } from "../../platform/command.ts";

const FOUND = `select id, external_id from groups where external_id = any (array(select jsonb_array_elements_text($1::jsonb)))`;

// The whole set of each company.
const SET = `
  with wanted as materialized (
    select row.company_id, row.group_id from jsonb_to_recordset($2::jsonb) as row(company_id text, group_id text)
  ), gone as (
    delete from group_members m where m.company_id = any (array(select jsonb_array_elements_text($3::jsonb)))
      and not exists (select from wanted w where w.company_id = m.company_id and w.group_id = m.group_id)
    returning m.company_id
  ), come as (
    insert into group_members (supplier_id, company_id, group_id, created_at)
    select $1, company_id, group_id, $4::timestamptz from wanted order by company_id, group_id
    on conflict do nothing returning company_id
  )
  select distinct company_id from (select company_id from gone union all select company_id from come) as changed`;

/** Groups by the keys of the supplier's own system. */
export async function groupsByKey(work: Work, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (keys.length === 0) return new Map();
  const rows = await work.query<{ id: string; external_id: string }>(FOUND, [JSON.stringify(keys)]);
  return new Map(rows.map((row) => [row.external_id, row.id]));
}

/** The groups of many companies at once; yields those that are in others now. Part of an import. */
export async function setMembers(
  work: Work,
  sets: readonly { readonly companyId: string; readonly groupIds: readonly string[] }[],
): Promise<ReadonlySet<string>> {
  if (sets.length === 0) return new Set();
  const wanted = sets.flatMap(({ companyId, groupIds }) =>
    [...new Set(groupIds)].map((group_id) => ({ company_id: companyId, group_id })),
  );
  const changed = await work.query<{ company_id: string }>(SET, [
    work.supplierId,
    JSON.stringify(wanted),
    JSON.stringify(sets.map(({ companyId }) => companyId)),
    work.now.toISOString(),
  ]);
  return new Set(changed.map((row) => row.company_id));
}
