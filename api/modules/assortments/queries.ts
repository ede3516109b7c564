import type { Tx } from "../../platform/db/scope.ts";
import { decodeCursor, page } from "../../platform/http/cursor.ts";
import type { Versioned } from "../../platform/http/etag.ts";
import { notFound } from "../../platform/http/problems.ts";
import { query } from "../../platform/query.ts";
import {
  type AssortmentContents,
  type AssortmentFound,
  presentAssortment,
  presentSummary,
} from "./schemas.ts";

const COLUMNS = "id, external_id, name, status, version, created_at, updated_at";

export interface AssortmentFilter {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly external_id?: string | undefined;
  readonly status?: string | undefined;
  readonly updated_since?: string | undefined;
}

export const listAssortments = query({
  permission: { staff: "products.read" },
  run: async (tx, input: AssortmentFilter) => {
    const rows = await tx.query<AssortmentFound>(
      `select ${COLUMNS} from assortments
       where id > $1 and ($3::text is null or external_id = $3) and ($4::text is null or status = $4)
         and ($5::timestamptz is null or updated_at >= $5)
       order by id limit $2`,
      [
        input.cursor === undefined ? "" : String(decodeCursor(input.cursor, 1)[0]),
        input.limit + 1,
        input.external_id ?? null,
        input.status ?? null,
        input.updated_since ?? null,
      ],
    );
    return page(rows, input.limit, (row) => [row.id], presentSummary);
  },
});

const CONTENTS = `select
  coalesce((select json_agg(category_id order by category_id) from assortment_rules
    where assortment_id = $1 and category_id is not null), '[]') as categories,
  coalesce((select json_agg(product_id order by product_id) from assortment_rules
    where assortment_id = $1 and product_id is not null), '[]') as products,
  coalesce((select json_agg(group_id order by group_id) from assortment_grants
    where assortment_id = $1 and group_id is not null), '[]') as groups,
  coalesce((select json_agg(company_id order by company_id) from assortment_grants
    where assortment_id = $1 and company_id is not null and location_id is null), '[]') as companies,
  coalesce((select json_agg(location_id order by location_id) from assortment_grants
    where assortment_id = $1 and location_id is not null), '[]') as locations,
  (select count(*) from assortment_listing where assortment_id = $1)::integer as count`;

export interface AssortmentRead {
  readonly found: AssortmentFound | undefined;
  readonly contents: AssortmentContents & { readonly count: number };
}

/** An assortment with all that is in it, locked where it is about to be changed. */
export async function readAssortment(tx: Tx, id: string, lock = false): Promise<AssortmentRead> {
  const [[found], [contents]] = await Promise.all([
    tx.query<AssortmentFound>(
      `select ${COLUMNS} from assortments where id = $1${lock ? " for update" : ""}`,
      [id],
    ),
    tx.query<AssortmentContents & { count: number }>(CONTENTS, [id]),
  ]);
  if (!contents) throw new Error("a statement of sub-selects gives one row");
  return { found, contents };
}

export const getAssortment = query({
  permission: { staff: "products.read" },
  run: async (tx, { id }: { id: string }): Promise<Versioned<ReturnType<typeof presentAssortment>>> => {
    const { found, contents } = await readAssortment(tx, id);
    if (!found) throw notFound.refuse();
    return { version: found.version, record: presentAssortment(found, contents, contents.count) };
  },
});
