import { sortKey } from "../../kernel/sort-key.ts";
import type { Work } from "../../platform/command.ts";
import { INSIDE, NOWHERE } from "../categories/index.ts";
import type { ProductRecord } from "./domain/apply-row.ts";
import { termsOf } from "./domain/terms.ts";

const PRODUCTS = `
  insert into products (supplier_id, id, external_id, sku, sku_sort, name, name_sort, description, category_id,
    category_sort, image_url, unit, tax_category, minimum_quantity, quantity_multiple, maximum_quantity, backorder, status,
    created_at, updated_at)
  select $1, row.id, "externalId", sku, "skuSort", row.name, "nameSort", description, "categoryId",
    coalesce(c.path, '${NOWHERE}') || '${INSIDE}' || "skuSort", "imageUrl", unit, "taxCategory", "minimumQuantity",
    "quantityMultiple", "maximumQuantity", backorder, row.status, $3::timestamptz, $3::timestamptz
  from jsonb_to_recordset($2::jsonb) as row(id text, "externalId" text, sku text, "skuSort" text, name text,
    "nameSort" text, description text, "categoryId" text, "imageUrl" text, unit text, "taxCategory" text,
    "minimumQuantity" numeric, "quantityMultiple" numeric, "maximumQuantity" numeric, backorder boolean, status text)
  left join categories c on c.id = row."categoryId"
  on conflict (supplier_id, id) do update set sku = excluded.sku, sku_sort = excluded.sku_sort, name = excluded.name,
    name_sort = excluded.name_sort, description = excluded.description, category_id = excluded.category_id,
    category_sort = excluded.category_sort, image_url = excluded.image_url, unit = excluded.unit,
    tax_category = excluded.tax_category, minimum_quantity = excluded.minimum_quantity,
    quantity_multiple = excluded.quantity_multiple, maximum_quantity = excluded.maximum_quantity,
    backorder = excluded.backorder, status = excluded.status, version = products.version + 1,
    updated_at = excluded.updated_at`;

const FORGET =
  "delete from product_terms where product_id = any (array(select jsonb_array_elements_text($1::jsonb)))";

const TERMS = `
  insert into product_terms (supplier_id, product_id, term)
  select $1, row.id, term.word
  from jsonb_to_recordset($2::jsonb) as row(id text, terms jsonb), jsonb_array_elements_text(row.terms) as term(word)`;

export interface ProductWrite {
  readonly after: ProductRecord;
  readonly before: ProductRecord | undefined;
}

/** Writes new and changed products, and the words of those whose SKU or name is new. */
export async function writeProducts(work: Work, writes: readonly ProductWrite[]): Promise<void> {
  if (writes.length === 0) return;
  const records = writes.map(({ after }) => ({
    ...after,
    skuSort: sortKey(after.sku),
    nameSort: sortKey(after.name),
  }));
  const reworded = writes.filter(
    ({ before, after }) => before?.sku !== after.sku || before.name !== after.name,
  );
  const stale = reworded.flatMap(({ before }) => (before ? [before.id] : []));
  const terms = reworded.map(({ after }) => ({ id: after.id, terms: termsOf(after.sku, after.name) }));
  await Promise.all([
    work.query(PRODUCTS, [work.supplierId, JSON.stringify(records), work.now.toISOString()]),
    stale.length > 0 && work.query(FORGET, [JSON.stringify(stale)]),
    terms.length > 0 && work.query(TERMS, [work.supplierId, JSON.stringify(terms)]),
  ]);
}
