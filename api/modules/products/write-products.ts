import { sortKey } from "../../kernel/sort-key.ts";
import type { Work } from "../../platform/command.ts";
import { checksKeepPlans, planAnew } from "../../platform/db/plans.ts";
import { INSIDE, NOWHERE } from "../categories/index.ts";
import type { ProductRecord } from "./domain/product-record.ts";
import { termsOf, wordsOf } from "./domain/terms.ts";

/** Columns that are written as they are, with their types. */
const COLUMNS = {
  external_id: "text",
  sku: "text",
  sku_sort: "text",
  name: "text",
  name_sort: "text",
  description: "text",
  category_id: "text",
  image_url: "text",
  family_id: "text",
  attributes: "jsonb",
  images: "jsonb",
  documents: "jsonb",
  brand: "text",
  gtin: "text",
  customs_code: "text",
  origin_country: "text",
  weight_grams: "numeric",
  replacement_id: "text",
  discontinued: "boolean",
  recommended_amount: "numeric",
  recommended_currency: "text",
  cost_amount: "numeric",
  cost_currency: "text",
  packs: "jsonb",
  lead_time_days: "integer",
  low_stock: "numeric",
  unit: "text",
  tax_category: "text",
  minimum_quantity: "numeric",
  quantity_multiple: "numeric",
  maximum_quantity: "numeric",
  backorder: "boolean",
  status: "text",
};
const names = Object.keys(COLUMNS).join(", ");
const typed = Object.entries(COLUMNS)
  .map(([column, type]) => `${column} ${type}`)
  .join(", ");
const excluded = Object.keys(COLUMNS)
  .filter((column) => column !== "external_id")
  .map((column) => `${column} = excluded.${column}`)
  .join(", ");

const PRODUCTS = `
  insert into products (supplier_id, id, category_sort, created_at, updated_at, ${names})
  select $1, row.id, coalesce(c.path, '${NOWHERE}') || '${INSIDE}' || row.sku_sort, $3::timestamptz, $3::timestamptz,
    ${Object.keys(COLUMNS)
      .map((column) => `row.${column}`)
      .join(", ")}
  from jsonb_to_recordset($2::jsonb) as row(id text, ${typed})
  cross join ${checksKeepPlans("products")} left join categories c on c.id = row.category_id
  on conflict (supplier_id, id) do update set ${excluded}, category_sort = excluded.category_sort,
    version = products.version + 1, updated_at = excluded.updated_at`;

const FORGET = `
  delete from product_terms
  where product_id = any (array(select jsonb_array_elements_text(jsonb_path_query_array($1::jsonb, '$[*].id'))))
    and (product_id, term) in (
      select row.id, term.word
      from jsonb_to_recordset($1::jsonb) as row(id text, terms jsonb), jsonb_array_elements_text(row.terms) as term(word))`;

const TERMS = `
  insert into product_terms (supplier_id, product_id, term)
  select $1, row.id, term.word
  from jsonb_to_recordset($2::jsonb) as row(id text, terms jsonb), jsonb_array_elements_text(row.terms) as term(word)`;

// What a word is cut into may have been another thing when the product was written.
const MORE_TERMS = `${TERMS} on conflict do nothing`;

const WORDS = `
  insert into product_words (supplier_id, part, word, at)
  select $1, case when at = 0 then fresh else left(fresh, at - 1) || substr(fresh, at + 1) end, fresh, at
  from jsonb_array_elements_text($2::jsonb) fresh cross join lateral generate_series(0, length(fresh)) at
  where not exists (select from product_words known where known.part = fresh and known.word = fresh and known.at = 0)
  on conflict do nothing`;

export interface ProductWrite {
  readonly after: ProductRecord;
  readonly before: ProductRecord | undefined;
}

/** Writes new and changed products, and those of their words that come and go: found out while the database is at the rest. */
export async function writeProducts(work: Work, writes: readonly ProductWrite[]): Promise<void> {
  if (writes.length === 0) return;
  const records = JSON.stringify(writes.map(({ after }) => recordOf(after)));
  const sent = work.query(PRODUCTS, [work.supplierId, records, work.now.toISOString()]);
  planAnew(work);
  await Promise.all([sent, ...sendTerms(work, writes)]);
}

interface Worded {
  readonly id: string;
  readonly terms: readonly string[];
}

function sendTerms(work: Work, writes: readonly ProductWrite[]): Promise<unknown>[] {
  const made: Worded[] = [];
  const come: Worded[] = [];
  const gone: Worded[] = [];
  for (const { before, after } of writes) {
    const { id } = after;
    if (!before) made.push({ id, terms: termsOf(after) });
    else if (WORDED.some((field) => before[field] !== after[field])) {
      const [old, now] = [termsOf(before), termsOf(after)];
      come.push({ id, terms: now.filter((term) => !old.includes(term)) });
      gone.push({ id, terms: old.filter((term) => !now.includes(term)) });
    }
  }
  const send = (text: string, rows: readonly Worded[], ...params: readonly string[]) => {
    const some = rows.filter(({ terms }) => terms.length > 0);
    return some.length > 0 ? [work.query(text, [...params, JSON.stringify(some)])] : [];
  };
  const words = [...new Set([...made, ...come].flatMap(({ terms }) => wordsOf(terms)))];
  return [
    ...send(FORGET, gone),
    ...send(TERMS, made, work.supplierId),
    ...send(MORE_TERMS, come, work.supplierId),
    ...(words.length > 0 ? [work.query(WORDS, [work.supplierId, JSON.stringify(words)])] : []),
  ];
}

/** What words come from. */
const WORDED = ["sku", "name", "brand", "gtin", "packs"] as const;

function recordOf(one: ProductRecord): Record<"id" | keyof typeof COLUMNS, unknown> {
  return {
    id: one.id,
    external_id: one.externalId,
    sku: one.sku,
    sku_sort: sortKey(one.sku),
    name: one.name,
    name_sort: sortKey(one.name),
    description: one.description,
    category_id: one.categoryId,
    image_url: one.imageUrl,
    family_id: one.familyId,
    attributes: one.attributes,
    images: one.images,
    documents: one.documents,
    brand: one.brand,
    gtin: one.gtin,
    customs_code: one.customsCode,
    origin_country: one.originCountry,
    weight_grams: one.weightGrams,
    replacement_id: one.replacementId,
    discontinued: one.discontinued,
    recommended_amount: one.recommendedPrice?.amount ?? null,
    recommended_currency: one.recommendedPrice?.currency ?? null,
    cost_amount: one.costPrice?.amount ?? null,
    cost_currency: one.costPrice?.currency ?? null,
    packs: one.packs,
    lead_time_days: one.leadTimeDays,
    low_stock: one.lowStock,
    unit: one.unit,
    tax_category: one.taxCategory,
    minimum_quantity: one.minimumQuantity,
    quantity_multiple: one.quantityMultiple,
    maximum_quantity: one.maximumQuantity,
    backorder: one.backorder,
    status: one.status,
  };
}
