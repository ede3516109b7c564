import { bulk, CHUNK, type Outcome } from "../../platform/bulk/bulk.ts";
import { notFound } from "../../platform/http/problems.ts";
import { applyEntries, type Tier, tierOf } from "./domain/apply-entries.ts";
import { byProduct } from "./domain/by-product.ts";
import { priceEntriesImported } from "./events.ts";
import { PriceEntryRow } from "./schemas.ts";

// Imports into one list wait for each other; who reads prices or refers to the list does not.
const LOCK = "select id from price_lists where id = $1 for no key update";

const TIERS = `
  select p.external_id as "externalId", p.id as "productId", (
    select coalesce(json_agg(json_build_object(
      'minQuantity', trim_scale(e.min_quantity)::text, 'amount', trim_scale(e.amount)::text,
      'baseQuantity', trim_scale(e.base_quantity)::text) order by e.min_quantity), '[]')
    from price_entries e where e.price_list_id = $1 and e.product_id = p.id) as tiers
  from products p where p.external_id = any (array(select jsonb_array_elements_text($2::jsonb)))`;

const WRITE = `
  insert into price_entries (supplier_id, price_list_id, product_id, min_quantity, amount, base_quantity, updated_at)
  select $1, $2, "productId", "minQuantity", amount, "baseQuantity", $4::timestamptz
  from jsonb_to_recordset($3::jsonb)
    as row("productId" text, "minQuantity" numeric, amount numeric, "baseQuantity" numeric)
  on conflict (supplier_id, price_list_id, product_id, valid_from, min_quantity) do update
  set amount = excluded.amount, base_quantity = excluded.base_quantity, updated_at = excluded.updated_at`;

const REMOVE = `
  delete from price_entries e
  using jsonb_to_recordset($2::jsonb) as row("productId" text, "minQuantity" numeric)
  where e.price_list_id = $1 and e.product_id = row."productId" and e.min_quantity = row."minQuantity"`;

const RETIRE = `
  delete from price_entries e using products p
  where e.price_list_id = $1 and p.id = e.product_id and not exists (
    select from jsonb_to_recordset($2::jsonb) as named(key text, tier numeric)
    where named.key = p.external_id and (named.tier is null or named.tier = e.min_quantity))
  returning e.product_id`;

interface Target {
  readonly priceListId: string;
}

interface ProductTiers {
  readonly externalId: string;
  readonly productId: string;
  readonly tiers: readonly Tier[];
}

/** Sets, changes and takes away tiers by product and minimum quantity. */
export const importEntries = bulk<PriceEntryRow, Target>({
  permission: { staff: "prices.write" },
  audit: "price_list.entries_imported",
  event: priceEntriesImported,
  row: PriceEntryRow,
  identity: (row) => `${tierOf(row)} ${row.product_external_id}`,
  externalId: (row) => row.product_external_id,
  arrange: (rows) => byProduct(rows, ({ row }) => row.product_external_id, CHUNK),
  recordId: ({ priceListId }) => priceListId,
  write: async (work, rows, { priceListId }, mode) => {
    const keys = JSON.stringify([...new Set(rows.map((row) => row.product_external_id))]);
    const [[list], found] = await Promise.all([
      work.query(LOCK, [priceListId]),
      work.query<ProductTiers>(TIERS, [priceListId, keys]),
    ]);
    if (!list) throw notFound.refuse();
    const products = new Map(found.map((one) => [one.externalId, one]));
    const write: object[] = [];
    const remove: object[] = [];
    const outcomes = byProduct(rows, (row) => row.product_external_id, 1).flatMap((group): Outcome[] => {
      const product = products.get(group[0]?.product_external_id ?? "");
      if (!product) return group.map(() => UNKNOWN_PRODUCT);
      const { productId } = product;
      const applied = applyEntries(product.tiers, group, mode === "full");
      write.push(...applied.write.map((tier) => ({ productId, ...tier })));
      remove.push(...applied.remove.map((minQuantity) => ({ productId, minQuantity })));
      return applied.outcomes.map((outcome) =>
        outcome === "base_quantity_differs" ? BASE_DIFFERS : { status: outcome, id: productId },
      );
    });
    await Promise.all([
      remove.length > 0 && work.query(REMOVE, [priceListId, JSON.stringify(remove)]),
      write.length > 0 &&
        work.query(WRITE, [work.supplierId, priceListId, JSON.stringify(write), work.now.toISOString()]),
    ]);
    return outcomes;
  },
  retire: async (work, named, { priceListId }) => {
    const keys = [
      ...named.good.map((row) => ({ key: row.product_external_id, tier: tierOf(row) })),
      ...named.bad.map((row) => ({ key: row.product_external_id, tier: null })),
    ];
    return (await work.query(RETIRE, [priceListId, JSON.stringify(keys)])).length;
  },
});

const UNKNOWN_PRODUCT: Outcome = {
  status: "failed",
  error: {
    code: "unknown_product",
    detail: "There is no product with this external_id.",
    field: "product_external_id",
  },
};
const BASE_DIFFERS: Outcome = {
  status: "failed",
  error: {
    code: "base_quantity_differs",
    detail: "All tiers of a product on a list have the same base quantity: change them in one request.",
    field: "base_quantity",
  },
};
