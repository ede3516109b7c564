import { sortKey } from "../../kernel/sort-key.ts";
import type { Outcome } from "../../platform/bulk/bulk.ts";
import type { Work } from "../../platform/command.ts";

/** A product that a row names, and what the company calls it so far. */
export interface Numbered {
  readonly id: string;
  readonly part_number: string | null;
}

const PUT = `
  insert into part_numbers (supplier_id, company_id, product_id, part_number, number_sort, updated_at)
  select $1, $2, id, number, sort, $4::timestamptz
  from jsonb_to_recordset($3::jsonb) as row(id text, number text, sort text)
  on conflict (supplier_id, company_id, product_id) do update set part_number = excluded.part_number,
    number_sort = excluded.number_sort, updated_at = excluded.updated_at`;

const TAKE = `
  delete from part_numbers where company_id = $1
    and product_id = any (array(select jsonb_array_elements_text($2::jsonb)))`;

/** Sets the numbers of products by key; what is not among `known` is no product. */
export async function writeNumbers(
  work: Work,
  companyId: string,
  known: ReadonlyMap<string, Numbered>,
  rows: readonly { readonly key: string; readonly number: string | null }[],
  field: string,
): Promise<Outcome[]> {
  const put: { id: string; number: string; sort: string }[] = [];
  const taken: string[] = [];
  const outcomes = rows.map(({ key, number }): Outcome => {
    const product = known.get(key);
    if (!product) {
      return {
        status: "failed",
        error: { code: "unknown_product", detail: "There is no such product.", field },
      };
    }
    const { id, part_number: before } = product;
    if (before === number) return { status: "unchanged", id };
    if (number === null) taken.push(id);
    else put.push({ id, number, sort: sortKey(number) });
    return { status: before === null ? "created" : "updated", id };
  });
  await Promise.all([
    put.length > 0 &&
      work.query(PUT, [work.supplierId, companyId, JSON.stringify(put), work.now.toISOString()]),
    taken.length > 0 && work.query(TAKE, [companyId, JSON.stringify(taken)]),
  ]);
  return outcomes;
}
