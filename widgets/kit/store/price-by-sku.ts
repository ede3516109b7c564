import { type PriceRow, queryPrices } from "@listino/sdk";
import type { Store } from "./store.ts";

interface Batch {
  skus: Set<string>;
  rows: Promise<Map<string, PriceRow>>;
}

const most = 500;
const batches = new WeakMap<Store, Map<string, Batch>>();

/** One product's price; a page with forty of them asks once for all. Undefined: not on this contract. */
export async function priceBySku(
  store: Store,
  contractId: string,
  sku: string,
): Promise<PriceRow | undefined> {
  const open = batches.get(store) ?? new Map<string, Batch>();
  batches.set(store, open);
  let batch = open.get(contractId);
  if (!batch || batch.skus.size >= most) {
    const skus = new Set<string>();
    const rows = new Promise((done) => setTimeout(done)).then(async () => {
      open.delete(contractId);
      const query = { contract_id: contractId, skus: [...skus], limit: most };
      const { data } = await queryPrices(store.connection, query);
      return new Map(data.map((row) => [row.product.sku, row]));
    });
    batch = { skus, rows };
    open.set(contractId, batch);
  }
  batch.skus.add(sku);
  return (await batch.rows).get(sku);
}
