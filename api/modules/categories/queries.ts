import { decodeCursor, page } from "../../platform/http/cursor.ts";
import { query } from "../../platform/query.ts";
import { type CategoryFound, presentAdminCategory } from "./schemas.ts";

const COLUMNS = "id, external_id, name, parent_id, position, path, status, created_at, updated_at";

const ADMIN = `
  select ${COLUMNS} from categories c
  where ($1::text is null or (path, id) > ($1, $2))
    and ($4::text is null or external_id = $4)
    and ($5::timestamptz is null or updated_at >= $5)
    and ($6::text is null or status = $6)
  order by path, id limit $3`;

interface Paging {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

export interface AdminCategoryFilter extends Paging {
  readonly external_id?: string | undefined;
  readonly updated_since?: string | undefined;
  readonly status?: string | undefined;
}

/** In the order of the tree: every category right behind its parent. */
export const adminListCategories = query({
  permission: { staff: "products.read" },
  run: async (tx, input: AdminCategoryFilter) => {
    const rows = await tx.query<CategoryFound>(ADMIN, [
      ...afterCategory(input.cursor),
      input.limit + 1,
      input.external_id ?? null,
      input.updated_since ?? null,
      input.status ?? null,
    ]);
    return page(rows, input.limit, (row) => [row.path, row.id], presentAdminCategory);
  },
});

/** Path and id of the category behind which a page begins. */
export function afterCategory(cursor: string | undefined): [string | null, string | null] {
  if (cursor === undefined) return [null, null];
  const [path, id] = decodeCursor(cursor, 2).map(String);
  return [path ?? null, id ?? null];
}
