import { bulk, keysOf, type Outcome } from "../../platform/bulk/bulk.ts";
import { lockKeys } from "../../platform/bulk/lock.ts";
import { applyRow } from "./domain/apply-row.ts";
import { productsImported } from "./events.ts";
import { findKnown, lockProducts } from "./queries.ts";
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
  write: async (work, rows, _target, mode) => {
    const [, existing, known] = await Promise.all([
      lockKeys(work, "products"),
      lockProducts(
        work,
        rows.map((row) => row.external_id),
      ),
      findKnown(work, {
        categories: [...new Set(rows.flatMap((row) => row.category_external_id ?? []))],
        skus: rows.flatMap((row) => row.sku ?? []),
      }),
    ]);
    const byExternalId = new Map(existing.map((one) => [one.externalId, one]));
    const writes: ProductWrite[] = [];
    const outcomes = rows.map((row): Outcome => {
      const before = byExternalId.get(row.external_id);
      const fields = mode === "full" ? { ...row, status: row.status ?? ("active" as const) } : row;
      const fresh = { id: before?.id ?? work.id("prd"), externalId: row.external_id };
      const applied = applyRow(before, fields, known, fresh);
      if (!applied.ok) return { status: "failed", error: applied.error };
      if (!applied.changed) return { status: "unchanged", id: applied.after.id };
      known.skus.set(applied.after.sku, applied.after.id);
      writes.push({ before, after: applied.after });
      return { status: before ? "updated" : "created", id: applied.after.id };
    });
    await writeProducts(work, writes);
    return outcomes;
  },
  retire: async (work, named) => {
    const keys = JSON.stringify(keysOf(named));
    return (await work.query(RETIRE, [keys, work.now.toISOString()])).length;
  },
});
