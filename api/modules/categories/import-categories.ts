import { sortKey } from "../../kernel/sort-key.ts";
import { bulk, keysOf, slices } from "../../platform/bulk/bulk.ts";
import { lockKeys } from "../../platform/bulk/lock.ts";
import { applyRows, type CategoryRecord } from "./domain/apply-rows.ts";
import { parentsFirst } from "./domain/parents-first.ts";
import { categoriesImported } from "./events.ts";
import { CategoryRow } from "./schemas.ts";

const ALL = `select id, external_id as "externalId", name, parent_id as "parentId", position, status, path from categories`;

const WRITE = `
  insert into categories
    (supplier_id, id, external_id, name, name_sort, parent_id, position, status, path, created_at, updated_at)
  select $1, id, "externalId", name, "nameSort", "parentId", position, status, path, $3::timestamptz, $3::timestamptz
  from jsonb_to_recordset($2::jsonb) as row(id text, "externalId" text, name text, "nameSort" text, "parentId" text,
    position integer, status text, path text)
  on conflict (supplier_id, id) do update set name = excluded.name, name_sort = excluded.name_sort,
    parent_id = excluded.parent_id, position = excluded.position, status = excluded.status, path = excluded.path,
    version = categories.version + 1, updated_at = excluded.updated_at`;

// Who only moved along with a parent was not changed by anybody.
const MOVE = `
  update categories set path = row.path
  from jsonb_to_recordset($1::jsonb) as row(id text, path text) where categories.id = row.id`;

const RETIRE = `
  update categories set status = 'inactive', version = version + 1, updated_at = $2::timestamptz
  where status = 'active' and not exists (
    select from jsonb_array_elements_text($1::jsonb) as named(key) where named.key = categories.external_id)
  returning id`;

/** Makes and changes categories by `external_id`. One that comes again after it was switched off is active again. */
export const importCategories = bulk<CategoryRow>({
  permission: { staff: "products.write" },
  audit: "categories.imported",
  event: categoriesImported,
  row: CategoryRow,
  identity: (row) => row.external_id,
  externalId: (row) => row.external_id,
  arrange: (rows) =>
    slices(
      parentsFirst(rows, ({ row }) => ({ own: row.external_id, parent: row.parent_external_id ?? null })),
    ),
  write: async (work, rows) => {
    const [, existing] = await Promise.all([lockKeys(work, "categories"), work.query<CategoryRecord>(ALL)]);
    const { outcomes, write } = applyRows(existing, rows, () => work.id("cat"));
    const own = write.filter(({ touched }) => touched);
    const moved = write.filter(({ touched }) => !touched);
    const records = own.map((one) => ({ ...one, nameSort: sortKey(one.name) }));
    await Promise.all([
      own.length > 0 && work.query(WRITE, [work.supplierId, JSON.stringify(records), work.now.toISOString()]),
      moved.length > 0 && work.query(MOVE, [JSON.stringify(moved)]),
    ]);
    return [...outcomes];
  },
  retire: async (work, named) => {
    const keys = JSON.stringify(keysOf(named));
    const gone = await work.query(RETIRE, [keys, work.now.toISOString()]);
    return gone.length;
  },
});
