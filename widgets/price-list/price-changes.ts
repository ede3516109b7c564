import { listPriceChanges, type PriceChange } from "@listino/sdk";
import type { Resource } from "../kit/store/resource.ts";
import type { Store } from "../kit/store/store.ts";

/** What will cost something else under a contract, as far ahead as the supplier tells. */
export const changesOf = (store: Store, contract_id: string): Resource<PriceChange[]> =>
  store.read(`prices changes ${contract_id}`, (signal) =>
    listPriceChanges(store.connection, { contract_id }, { signal }).then(({ data }) => data),
  );
