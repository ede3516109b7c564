import type { Tx } from "../../platform/db/scope.ts";
import { decodeCursor, page } from "../../platform/http/cursor.ts";
import type { Versioned } from "../../platform/http/etag.ts";
import { notFound } from "../../platform/http/problems.ts";
import { query } from "../../platform/query.ts";
import { subtree } from "../categories/index.ts";
import type { Known, ProductRecord } from "./domain/apply-row.ts";
import { hasWord, rangeOf, searchWords } from "./domain/terms.ts";
import { type ProductFound, presentProduct } from "./schemas.ts";

const RECORD = `p.id, p.external_id as "externalId", p.sku, p.name, p.description, p.category_id as "categoryId",
  p.image_url as "imageUrl", p.unit, p.tax_category as "taxCategory",
  trim_scale(p.minimum_quantity)::text as "minimumQuantity", trim_scale(p.quantity_multiple)::text as "quantityMultiple",
  trim_scale(p.maximum_quantity)::text as "maximumQuantity", p.backorder, p.status`;
const FOUND = `${RECORD}, c.external_id as "categoryExternalId", p.version, p.created_at as "createdAt",
  p.updated_at as "updatedAt" from products p left join categories c on c.id = p.category_id`;

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
    const words = searchWords(input.q ?? "");
    const matching = words.map(
      (_, place) => ` and ${hasWord("p.id", `$${8 + 2 * place}`, `$${9 + 2 * place}`)}`,
    );
    const rows = await tx.query<ProductFound>(
      `select ${FOUND}
       where p.id > $1 and ($3::text is null or p.sku = $3) and ($4::text is null or p.external_id = $4)
         and ($5::text is null or p.category_id in (${subtree("$5")}))
         and ($6::text is null or p.status = $6) and ($7::timestamptz is null or p.updated_at >= $7) ${matching.join("")}
       order by p.id limit $2`,
      [
        input.cursor === undefined ? "" : String(decodeCursor(input.cursor, 1)[0]),
        input.limit + 1,
        input.sku ?? null,
        input.external_id ?? null,
        input.category_id ?? null,
        input.status ?? null,
        input.updated_since ?? null,
        ...words.flatMap(rangeOf),
      ],
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

/** The products that rows name by their external ids, locked in the order of their ids. */
export function lockProducts(tx: Tx, externalIds: readonly string[]): Promise<ProductRecord[]> {
  return tx.query<ProductRecord>(
    `select ${RECORD} from products p
     where p.external_id = any (array(select jsonb_array_elements_text($1::jsonb))) order by p.id for update`,
    [JSON.stringify(externalIds)],
  );
}

/** What rows refer to: the categories and SKUs they name, and every tax category. */
export async function findKnown(
  tx: Tx,
  named: { readonly categories: readonly string[]; readonly skus: readonly string[] },
): Promise<Known & { readonly skus: Map<string, string> }> {
  const [categories, taxes, skus] = await Promise.all([
    tx.values(
      "select external_id, id from categories where external_id = any (array(select jsonb_array_elements_text($1::jsonb)))",
      [JSON.stringify(named.categories)],
    ),
    tx.values("select code from tax_categories"),
    tx.values(
      "select sku, id from products where sku = any (array(select jsonb_array_elements_text($1::jsonb)))",
      [JSON.stringify(named.skus)],
    ),
  ]);
  return {
    categories: new Map(categories as [string, string][]),
    taxCategories: new Set(taxes.map(([code]) => String(code))),
    skus: new Map(skus as [string, string][]),
  };
}
