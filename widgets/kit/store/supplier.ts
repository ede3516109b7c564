import { getSupplier, type Supplier } from "@listino/sdk";
import type { Resource } from "./resource.ts";
import type { Store } from "./store.ts";

/** What anybody may know of the supplier; it outlives sessions. */
export const supplierOf = (store: Store): Resource<Supplier> =>
  store.read("supplier", (signal) => getSupplier(store.connection, { signal }));
