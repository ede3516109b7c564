import { and, asc, eq, gt, gte } from "drizzle-orm";
import type { Tx } from "../../platform/db/scope.ts";
import { decodeCursor, page } from "../../platform/http/cursor.ts";
import type { Versioned } from "../../platform/http/etag.ts";
import { notFound } from "../../platform/http/problems.ts";
import { query } from "../../platform/query.ts";
import { SINCE_EVER } from "./domain/apply-entries.ts";
import { type EntryFound, presentEntry, presentPriceList } from "./schemas.ts";
import { priceLists } from "./tables.ts";

export interface PriceListFilter {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly external_id?: string | undefined;
  readonly status?: "active" | "inactive" | undefined;
  readonly updated_since?: string | undefined;
}

export const listPriceLists = query({
  permission: { staff: "prices.read" },
  run: async (tx, { limit, cursor, external_id, status, updated_since }: PriceListFilter) => {
    const rows = await tx.db
      .select()
      .from(priceLists)
      .where(
        and(
          cursor === undefined ? undefined : gt(priceLists.id, String(decodeCursor(cursor, 1)[0])),
          external_id === undefined ? undefined : eq(priceLists.externalId, external_id),
          status === undefined ? undefined : eq(priceLists.status, status),
          updated_since === undefined ? undefined : gte(priceLists.updatedAt, new Date(updated_since)),
        ),
      )
      .orderBy(asc(priceLists.id))
      .limit(limit + 1);
    return page(rows, limit, (row) => [row.id], presentPriceList);
  },
});

export async function findPriceList(tx: Tx, id: string) {
  const [row] = await tx.db.select().from(priceLists).where(eq(priceLists.id, id));
  return row;
}

export const getPriceList = query({
  permission: { staff: "prices.read" },
  run: async (tx, { id }: { id: string }): Promise<Versioned<ReturnType<typeof presentPriceList>>> => {
    const row = await findPriceList(tx, id);
    if (!row) throw notFound.refuse();
    return { version: row.version, record: presentPriceList(row) };
  },
});

/** Rows of sets as staff read them. `$1` owner, `$2`–`$4` the row before, `$5` limit, `$6` a product or null. */
export const setRows = (table: string, owner: string) => `
  select e.product_id, p.external_id as product_external_id, p.sku, nullif(e.valid_from, '${SINCE_EVER}') as valid_from,
    e.valid_until - 1 as valid_until, e.valid_from as day, trim_scale(e.min_quantity)::text as min_quantity,
    trim_scale(e.amount)::text as amount, trim_scale(e.base_quantity)::text as base_quantity, e.updated_at
  from ${table} e join products p on p.id = e.product_id
  where e.${owner} = $1 and (e.product_id, e.valid_from, e.min_quantity) > ($2, $3::date, $4::numeric)
    and ($6::text is null or e.product_id = $6)
  order by e.product_id, e.valid_from, e.min_quantity limit $5`;
const ENTRIES = setRows("price_entries", "price_list_id");

export interface EntryFilter {
  readonly id: string;
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly product_id?: string | undefined;
}

export const listPriceEntries = query({
  permission: { staff: "prices.read" },
  run: async (tx, { id, limit, cursor, product_id }: EntryFilter) => {
    const [list, rows] = await Promise.all([
      findPriceList(tx, id),
      tx.query<EntryFound>(ENTRIES, [id, ...rowBefore(cursor), limit + 1, product_id ?? null]),
    ]);
    if (!list) throw notFound.refuse();
    return page(rows, limit, keyOfEntry, presentEntry);
  },
});

export const keyOfEntry = (row: EntryFound) => [row.product_id, row.day, row.min_quantity];

/** A cursor that was tampered with starts at the product's first tier instead of failing in the database. */
export function rowBefore(cursor: string | undefined): [product: string, day: string, quantity: string] {
  const [product = "", day, quantity] = cursor === undefined ? [] : decodeCursor(cursor, 3);
  const isDay =
    /^\d{4}-(0[1-9]|1[0-2])-([01]\d|2[0-8])$|^\d{4}-\d\d-(29|30)$|^\d{4}-(0[13578]|1[02])-31$/.test(
      String(day),
    );
  return [String(product), isDay ? String(day) : SINCE_EVER, quantityOf(quantity)];
}

function quantityOf(value: string | number | undefined): string {
  return /^\d{1,12}(\.\d{1,6})?$/.test(String(value)) ? String(value) : "0";
}
