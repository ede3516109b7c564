import { bulk, keysOf, type Outcome, slices } from "../../platform/bulk/bulk.ts";
import { lockKeys } from "../../platform/bulk/lock.ts";
import { parentsFirst } from "../categories/domain/parents-first.ts";
import { type Applied, applyRow } from "./domain/apply-row.ts";
import type { ProductRecord } from "./domain/product-record.ts";
import { productsImported } from "./events.ts";
import { findKnown, lockProducts, namedBy } from "./queries.ts";
import { ProductRow } from "./schemas.ts";
import { type ProductWrite, writeProducts } from "./write-products.ts";

const RETIRE = `
  update products set status = 'inactive', version = version + 1, updated_at = $2::timestamptz
  where status = 'active' and not exists (
    select from jsonb_array_elements_text($1::jsonb) as named(key) where named.key = products.external_id)
  returning id`;

/** Makes and changes products by `external_id`. */
export const importProducts = bulk<ProductRow>({
  permission: { staff: "products.write" },
  audit: "products.imported",
  event: productsImported,
  row: ProductRow,
  identity: (row) => row.external_id,
  externalId: (row) => row.external_id,
  // What replaces something is made before it.
  arrange: (rows) =>
    slices(
      parentsFirst(rows, ({ row }) => ({
        own: row.external_id,
        parent: row.replacement_external_id ?? null,
      })),
    ),
  write: async (work, rows, _target, mode) => {
    const [, existing, known] = await Promise.all([
      lockKeys(work, "products"),
      lockProducts(
        work,
        rows.map((row) => row.external_id),
      ),
      findKnown(work, namedBy(rows)),
    ]);
    const byExternalId = new Map(existing.map((one) => [one.externalId, one]));
    const idOf = (row: ProductRow) => byExternalId.get(row.external_id)?.id ?? work.id("prd");
    const planned = rows.map((row) => ({ row, id: idOf(row) }));
    for (const { row, id } of planned) known.replacements.set(row.external_id, id);
    const applied = planned.map(({ row, id }) => {
      const before = byExternalId.get(row.external_id);
      const fields = mode === "full" ? { ...row, status: row.status ?? ("active" as const) } : row;
      const result = applyRow(before, fields, known, { id, externalId: row.external_id });
      if (result.ok) known.skus.set(result.after.sku, id);
      return { id, before, result };
    });
    const lost = lostReplacements(applied);
    const writes: ProductWrite[] = [];
    const outcomes = applied.map(({ id, before, result }): Outcome => {
      if (!result.ok) return { status: "failed", error: result.error };
      if (lost.has(id)) return { status: "failed", error: UNKNOWN };
      if (!result.changed) return { status: "unchanged", id };
      writes.push({ before, after: result.after });
      return { status: before ? "updated" : "created", id };
    });
    await writeProducts(work, writes);
    return outcomes;
  },
  retire: async (work, named) => {
    const keys = JSON.stringify(keysOf(named));
    return (await work.query(RETIRE, [keys, work.now.toISOString()])).length;
  },
});

const UNKNOWN = {
  code: "unknown_product",
  detail: "The row that would make this product failed.",
  field: "replacement_external_id",
};

interface AppliedRow {
  readonly id: string;
  readonly before: ProductRecord | undefined;
  readonly result: Applied;
}

/** Rows whose replacement will not be made, since its own row failed; and those whose replacement one of these is. */
function lostReplacements(rows: readonly AppliedRow[]): ReadonlySet<string> {
  const unmade = new Set(rows.flatMap(({ id, before, result }) => (before || result.ok ? [] : [id])));
  const lost = new Set<string>();
  for (let size = -1; size !== lost.size; ) {
    size = lost.size;
    for (const { id, before, result } of rows) {
      if (!result.ok || !unmade.has(result.after.replacementId ?? "")) continue;
      lost.add(id);
      if (!before) unmade.add(id);
    }
  }
  return lost;
}
