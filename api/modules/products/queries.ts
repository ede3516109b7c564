import type { Tx } from "../../platform/db/scope.ts";
import { decodeCursor, page, unseen } from "../../platform/http/cursor.ts";
import type { Versioned } from "../../platform/http/etag.ts";
import { notFound } from "../../platform/http/problems.ts";
import { query } from "../../platform/query.ts";
import { subtree } from "../categories/index.ts";
import type { Known } from "./domain/apply-row.ts";
import { COUNTLESS, MATCHES, matchesOf } from "./domain/matches.ts";
import type { ProductFields, ProductRecord } from "./domain/product-record.ts";
import { searchWords } from "./domain/terms.ts";
import { bindWords } from "./domain/words.ts";
import { type ProductFound, presentProduct } from "./schemas.ts";

const plainly = (column: string) => `trim_scale(p.${column})::text`;
const money = (column: string) =>
  `case when p.${column}_amount is not null then json_build_object('amount', ${plainly(`${column}_amount`)}, 'currency', p.${column}_currency) end`;
const RECORD = `p.id, p.external_id as "externalId", p.sku, p.name, p.description, p.category_id as "categoryId",
  p.image_url as "imageUrl", p.family_id as "familyId", p.attributes, p.images, p.documents, p.brand, p.gtin,
  p.customs_code as "customsCode", p.origin_country as "originCountry", ${plainly("weight_grams")} as "weightGrams",
  p.replacement_id as "replacementId", p.discontinued, ${money("recommended")} as "recommendedPrice",
  ${money("cost")} as "costPrice", p.packs, p.lead_time_days as "leadTimeDays", ${plainly("low_stock")} as "lowStock",
  p.unit, p.tax_category as "taxCategory", ${plainly("minimum_quantity")} as "minimumQuantity",
  ${plainly("quantity_multiple")} as "quantityMultiple", ${plainly("maximum_quantity")} as "maximumQuantity",
  p.backorder, p.status`;
const found = (
  products: string,
) => `${RECORD}, c.external_id as "categoryExternalId", f.external_id as "familyExternalId",
  r.external_id as "replacementExternalId", p.version, p.created_at as "createdAt", p.updated_at as "updatedAt"
  from ${products} p
  left join lateral (select external_id from categories where id = p.category_id offset 0) c on true
  left join lateral (select external_id from families where id = p.family_id offset 0) f on true
  left join lateral (select external_id from products where id = p.replacement_id offset 0) r on true`;
const FOUND = found("products");

export interface ProductFilter {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly q?: string | undefined;
  readonly sku?: string | undefined;
  readonly external_id?: string | undefined;
  readonly category_id?: string | undefined;
  readonly status?: string | undefined;
  readonly updated_since?: string | undefined;
}

export const adminListProducts = query({
  permission: { staff: "products.read" },
  run: async (tx, input: ProductFilter) => {
    const params: unknown[] = [
      input.cursor === undefined ? "" : String(decodeCursor(input.cursor, 1)[0]),
      input.limit + 1,
      ...[input.sku ?? null, input.external_id ?? null, input.category_id ?? null],
      ...[input.status ?? null, input.updated_since ?? null],
    ];
    const asked = { words: searchWords(input.q ?? "") };
    const words = bindWords<typeof asked>(asked.words.length, (value) => `$${params.push(value(asked))}`);
    const matching = `p.id > $1 and ($3::text is null or p.sku = $3) and ($4::text is null or p.external_id = $4)
      and ($5::text is null or p.id = any (array(select id from products where category_id = any (array(${subtree("$5")})))))
      and ($6::text is null or p.status = $6) and ($7::timestamptz is null or p.updated_at >= $7)`;
    const among = words.map((word) => ` and ${word.among("p.id")}`).join("");
    const searched = `((select p.* from (${MATCHES}) hit
        cross join lateral (select * from products where id = hit.product_id offset 0) p where ${matching} order by p.id limit $2)
      union all (select p.* from products p where ${COUNTLESS} and ${matching}${among} order by p.id limit $2))`;
    const rows = await tx.query<ProductFound>(
      words.length > 0
        ? `with ${matchesOf(words)} select ${found(searched)} order by p.id`
        : `select ${FOUND} where ${matching} order by p.id limit ${unseen("$2")}`,
      params,
    );
    return page(rows, input.limit, (row) => [row.id], presentProduct);
  },
});

export async function findProduct(tx: Tx, id: string, lock = false): Promise<ProductFound | undefined> {
  const [found] = await tx.query<ProductFound>(
    `select ${FOUND} where p.id = $1${lock ? " for update of p" : ""}`,
    [id],
  );
  return found;
}

export const adminGetProduct = query({
  permission: { staff: "products.read" },
  run: async (tx, { id }: { id: string }): Promise<Versioned<ReturnType<typeof presentProduct>>> => {
    const found = await findProduct(tx, id);
    if (!found) throw notFound.refuse();
    return { version: found.version, record: presentProduct(found) };
  },
});

/** The products that rows name by their external ids, locked in the order of their ids. Who only refers to one does not wait. */
export function lockProducts(tx: Tx, externalIds: readonly string[]): Promise<ProductRecord[]> {
  return tx.query<ProductRecord>(
    `select ${RECORD} from products p
     where p.external_id = any (array(select jsonb_array_elements_text($1::jsonb))) order by p.id for no key update`,
    [JSON.stringify(externalIds)],
  );
}

/** The external ids and SKUs that rows name. */
export interface NamedByRows {
  readonly categories: readonly string[];
  readonly families: readonly string[];
  readonly replacements: readonly string[];
  readonly skus: readonly string[];
}

export function namedBy(rows: readonly ProductFields[]): NamedByRows {
  const distinct = (of: (row: ProductFields) => string | null | undefined) => [
    ...new Set(rows.flatMap((row) => of(row) ?? [])),
  ];
  return {
    categories: distinct((row) => row.category_external_id),
    families: distinct((row) => row.family_external_id),
    replacements: distinct((row) => row.replacement_external_id),
    skus: distinct((row) => row.sku),
  };
}

const byKey = (table: string, key: string) =>
  `select ${key}, id from ${table} where ${key} = any (array(select jsonb_array_elements_text($1::jsonb)))`;

/** What rows refer to, and every tax category. */
export async function findKnown(tx: Tx, named: NamedByRows): Promise<MutableKnown> {
  const find = (table: string, keys: readonly string[], key = "external_id") =>
    keys.length === 0 ? [] : tx.values(byKey(table, key), [JSON.stringify(keys)]);
  const [categories, families, replacements, taxes, skus] = await Promise.all([
    find("categories", named.categories),
    find("families", named.families),
    find("products", named.replacements),
    tx.values("select code from tax_categories"),
    find("products", named.skus, "sku"),
  ]);
  return {
    categories: new Map(categories as [string, string][]),
    families: new Map(families as [string, string][]),
    replacements: new Map(replacements as [string, string][]),
    taxCategories: new Set(taxes.map(([code]) => String(code))),
    skus: new Map(skus as [string, string][]),
  };
}

/** An import adds what its own rows make. */
export interface MutableKnown extends Known {
  readonly replacements: Map<string, string>;
  readonly skus: Map<string, string>;
}
