import { type Builder, compiled } from "../../platform/db/compiled.ts";
import type { Tx } from "../../platform/db/scope.ts";
import { decodeCursor, page } from "../../platform/http/cursor.ts";
import type { Versioned } from "../../platform/http/etag.ts";
import { notFound } from "../../platform/http/problems.ts";
import { hotQuery, query } from "../../platform/query.ts";
import { BELOW, BEYOND, INSIDE } from "../categories/domain/tree.ts";
import { afterCategory, type CategoryFound, presentCategory } from "../categories/index.ts";
import { IN_SIGHT, SEES_ALL, sightOfAsker } from "./domain/sight.ts";
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

interface CategoryPage {
  readonly guest: boolean;
  readonly after: readonly [path: string, id: string];
  readonly take: number;
}

// A category below one that is switched off is not shown either.
const categoryPage = compiled(
  ({ guest }: CategoryPage) => ({ guest }),
  (check, { guest }, { bind }: Builder<CategoryPage>) => {
    const after = [bind((input) => input.after[0]), bind((input) => input.after[1])];
    return `with credential as materialized (${check}), ${sightOfAsker(guest)}, shown as materialized (
      select id, name, parent_id, position, path from categories c
      where status = 'active' and (path, id) > (${after.join(", ")})
        and not exists (select from categories a where a.status = 'inactive'
          and c.path >= a.path || '${BELOW}' and c.path < a.path || '${BEYOND}')
        and (${SEES_ALL} or exists (
          select from unnest(${IN_SIGHT}) a(id) cross join lateral (
            select from assortment_listing l where l.assortment_id = a.id
              and l.category_sort >= c.path || '${INSIDE}' and l.category_sort < c.path || '${BEYOND}' limit 1
          ) held))
      order by path, id limit ${bind((input) => input.take)}
    )
    select (select to_json(credential) from credential) as credential, (select guest_mode from settings) as guest_mode,
      coalesce((select json_agg(shown order by path, id) from shown), '[]') as rows`;
  },
);

interface CategoryFilter {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** In the order of the tree: every category right behind its parent. */
export const listCategories = hotQuery({
  permission: { buyer: "prices.view" },
  guests: true,
  statement: (check, input: CategoryFilter, _now, guest) => {
    const [path, id] = afterCategory(input.cursor);
    return categoryPage(check, { guest, after: [path ?? "", id ?? ""], take: input.limit + 1 });
  },
  present: (row, { limit }) =>
    page(row.rows as CategoryFound[], limit, ({ path, id }) => [path, id], presentCategory),
});
