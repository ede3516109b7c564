/** The buyer's side of the API, every operation in its namespace. For a page, the flat functions weigh less. */
import { connectStore, type StoreOptions } from "./core/identity.ts";
import { bind, type Face } from "./core/operation.ts";
import { storeNamespaces } from "./generated/store-face.ts";

export type StoreClient = Face<typeof storeNamespaces>;

export function createStoreClient(options: StoreOptions): StoreClient {
  return bind(connectStore(options), storeNamespaces);
}

export type { StoreOptions } from "./core/identity.ts";
