import { bulk, type Outcome } from "../../platform/bulk/bulk.ts";
import { lockKeys } from "../../platform/bulk/lock.ts";
import { familiesImported } from "./events.ts";
import { COLUMNS } from "./queries.ts";
import { type FamilyFound, FamilyRow } from "./schemas.ts";

const FIND = `
  select ${COLUMNS} from families
  where external_id = any (array(select jsonb_array_elements_text($1::jsonb))) order by id for update`;

const WRITE = `
  insert into families (supplier_id, id, external_id, name, description, options, created_at, updated_at)
  select $1, id, external_id, name, description, options, $3::timestamptz, $3::timestamptz
  from jsonb_to_recordset($2::jsonb) as row(id text, external_id text, name text, description text, options jsonb)
  on conflict (supplier_id, id) do update set name = excluded.name, description = excluded.description,
    options = excluded.options, version = families.version + 1, updated_at = excluded.updated_at`;

/** Makes and changes families by `external_id`. A family has no state, so a full set switches nothing off. */
export const importFamilies = bulk<FamilyRow>({
  permission: { staff: "products.write" },
  audit: "families.imported",
  event: familiesImported,
  row: FamilyRow,
  identity: (row) => row.external_id,
  externalId: (row) => row.external_id,
  about: ["external_id"],
  write: async (work, rows) => {
    const keys = JSON.stringify(rows.map((row) => row.external_id));
    const [, existing] = await Promise.all([
      lockKeys(work, "families"),
      work.query<FamilyFound>(FIND, [keys]),
    ]);
    const byKey = new Map(existing.map((one) => [one.external_id, one]));
    const writes: object[] = [];
    const outcomes = rows.map((row): Outcome => {
      const before = byKey.get(row.external_id);
      const name = row.name ?? before?.name;
      if (name === undefined) {
        const error = { code: "required", detail: "A new family needs a name.", field: "name" };
        return { status: "failed", error };
      }
      const description = row.description === undefined ? (before?.description ?? null) : row.description;
      const options = row.options ?? before?.options ?? [];
      const same =
        before?.name === name &&
        before.description === description &&
        JSON.stringify(before.options) === JSON.stringify(options);
      if (before && same) return { status: "unchanged", id: before.id };
      const id = before?.id ?? work.id("fam");
      writes.push({ id, external_id: row.external_id, name, description, options });
      return { status: before ? "updated" : "created", id };
    });
    if (writes.length > 0)
      await work.query(WRITE, [work.supplierId, JSON.stringify(writes), work.now.toISOString()]);
    return outcomes;
  },
  retire: async () => 0,
});
