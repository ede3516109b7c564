import { bulk, keysOf } from "../../platform/bulk/bulk.ts";
import { notFound } from "../../platform/http/problems.ts";
import { partNumbersSet } from "./events.ts";
import { AdminPartNumberRow } from "./schemas.ts";
import { type Numbered, writeNumbers } from "./write-numbers.ts";

interface Target {
  readonly id: string;
}

const KNOWN = `
  select p.external_id, p.id, n.part_number
  from products p left join part_numbers n on n.company_id = $2 and n.product_id = p.id
  where p.external_id = any (array(select jsonb_array_elements_text($1::jsonb)))`;

const RETIRE = `
  delete from part_numbers n using products p
  where n.company_id = $1 and p.id = n.product_id and not exists (
    select from jsonb_array_elements_text($2::jsonb) as named(key) where named.key = p.external_id)
  returning n.product_id`;

/** A company's numbers, as staff import them. */
export const setCompanyNumbers = bulk<AdminPartNumberRow, Target>({
  permission: { staff: "companies.write" },
  audit: "part_numbers.set",
  event: partNumbersSet,
  row: AdminPartNumberRow,
  identity: (row) => row.product_external_id,
  externalId: (row) => row.product_external_id,
  about: ["product_external_id"],
  recordId: ({ id }) => id,
  write: async (work, rows, { id: companyId }) => {
    const keys = JSON.stringify(rows.map((row) => row.product_external_id));
    const [company, found] = await Promise.all([
      work.values("select id from companies where id = $1 for update", [companyId]),
      work.query<Numbered & { external_id: string }>(KNOWN, [keys, companyId]),
    ]);
    if (company.length === 0) throw notFound.refuse();
    const known = new Map(found.map((one) => [one.external_id, one]));
    const numbers = rows.map((row) => ({ key: row.product_external_id, number: row.part_number }));
    return writeNumbers(work, companyId, known, numbers, "product_external_id");
  },
  retire: async (work, { good, bad }, { id: companyId }) => {
    const keys = keysOf({
      good: good.map((row) => ({ external_id: row.product_external_id })),
      bad: bad.map((row) => ({ external_id: row.product_external_id ?? "" })),
    });
    return (await work.query(RETIRE, [companyId, JSON.stringify(keys)])).length;
  },
});
