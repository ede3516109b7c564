import type { Tx } from "../../platform/db/scope.ts";

const GRANTED = `
  select assortment_id from assortment_grants
  where company_id = $1 and record_id = $1 order by assortment_id`;

const SET = `
  with named as materialized (select jsonb_array_elements_text($3::jsonb) as id), gone as (
    delete from assortment_grants where company_id = $2 and record_id = $2
      and assortment_id not in (select id from named)
  )
  insert into assortment_grants (supplier_id, assortment_id, record_id, company_id)
  select $1, id, $2, $2 from named on conflict do nothing`;

/** The assortments granted to the company itself, beside what its groups and branches have. */
export async function assortmentsOf(tx: Tx, companyId: string): Promise<string[]> {
  return (await tx.values(GRANTED, [companyId])).map(([id]) => String(id));
}

/** Grants a company exactly these, inside the caller's command, whose audit entry tells of it. */
export async function setCompanyAssortments(
  tx: Tx,
  companyId: string,
  ids: readonly string[],
): Promise<void> {
  await tx.query(SET, [tx.supplierId, companyId, JSON.stringify(ids)]);
}
