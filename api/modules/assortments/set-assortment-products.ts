import { bulk, keysOf, type Outcome } from "../../platform/bulk/bulk.ts";
import { lockKeys } from "../../platform/bulk/lock.ts";
import { notFound } from "../../platform/http/problems.ts";
import { assortmentProductsSet } from "./events.ts";
import { AssortmentProductRow } from "./schemas.ts";
import { writeListing } from "./write-contents.ts";

interface Target {
  readonly id: string;
}

const KNOWN = `
  select p.external_id, p.id, r.record_id is not null as held
  from products p left join assortment_rules r on r.assortment_id = $1 and r.record_id = p.id
  where p.external_id = any (array(select jsonb_array_elements_text($2::jsonb)))`;

const PUT = `
  insert into assortment_rules (supplier_id, assortment_id, record_id, product_id)
  select $1, $2, id, id from jsonb_array_elements_text($3::jsonb) as id on conflict do nothing`;

const TAKE = `
  delete from assortment_rules where assortment_id = $1
    and record_id = any (array(select jsonb_array_elements_text($2::jsonb)))`;

const RETIRE = `
  delete from assortment_rules r using products p
  where r.assortment_id = $1 and p.id = r.product_id and not exists (
    select from jsonb_array_elements_text($2::jsonb) as named(key) where named.key = p.external_id)
  returning r.record_id`;

/** Puts products into an assortment, or takes them out. What is in it by its categories stays. */
export const setAssortmentProducts = bulk<AssortmentProductRow, Target>({
  permission: { staff: "products.write" },
  audit: "assortment.products_set",
  event: assortmentProductsSet,
  row: AssortmentProductRow,
  identity: (row) => row.product_external_id,
  externalId: (row) => row.product_external_id,
  recordId: ({ id }) => id,
  write: async (work, rows, { id }) => {
    const named = JSON.stringify(rows.map((row) => row.product_external_id));
    const [, assortment, known] = await Promise.all([
      lockKeys(work, "products"),
      work.values("select id from assortments where id = $1 for update", [id]),
      work.query<{ external_id: string; id: string; held: boolean }>(KNOWN, [id, named]),
    ]);
    if (assortment.length === 0) throw notFound.refuse();
    const products = new Map(known.map((one) => [one.external_id, one]));
    const [put, taken]: [string[], string[]] = [[], []];
    const outcomes = rows.map((row): Outcome => {
      const product = products.get(row.product_external_id);
      if (!product) {
        const detail = "There is no product with this external_id.";
        return { status: "failed", error: { code: "unknown_product", detail, field: "product_external_id" } };
      }
      const wanted = row.included ?? true;
      if (wanted === product.held) return { status: "unchanged", id: product.id };
      (wanted ? put : taken).push(product.id);
      return { status: wanted ? "created" : "updated", id: product.id };
    });
    if (put.length + taken.length === 0) return outcomes;
    await Promise.all([
      work.query(PUT, [work.supplierId, id, JSON.stringify(put)]),
      work.query(TAKE, [id, JSON.stringify(taken)]),
      writeListing(work, id),
    ]);
    return outcomes;
  },
  retire: async (work, { good, bad }, { id }) => {
    const keys = keysOf({
      good: good.map((row) => ({ external_id: row.product_external_id })),
      bad: bad.map((row) => ({ external_id: row.product_external_id ?? "" })),
    });
    const [, gone] = await Promise.all([
      lockKeys(work, "products"),
      work.query(RETIRE, [id, JSON.stringify(keys)]),
    ]);
    if (gone.length > 0) await writeListing(work, id);
    return gone.length;
  },
});
