/** What the Store API says and the generated SDK does not yet: shapes and calls, to go as the SDK brings them. */
import type {
  CallOptions,
  Connection,
  Contract,
  Price,
  PriceQuery,
  PriceRow,
  ProductDetail,
} from "@listino/sdk";

export interface PriceChange {
  valid_from: string;
  before: string | null;
  after: string | null;
}

/** With what it will cost, as far ahead as the supplier tells. */
export interface ProductAhead extends ProductDetail {
  price_changes?: PriceChange[];
}

interface Explained {
  result: Price;
  steps: { kind: string; name?: string | null; amount?: string | null; percent?: string | null }[];
}
type Compared = {
  contracts: Contract[];
  data: { product: PriceRow["product"]; prices: { contract_id: string; price: PriceRow["price"] }[] }[];
  next_cursor: string | null;
};

export const explainPrice = (
  { request }: Connection,
  body: { contract_id: string; product_id: string; quantity?: string },
  options?: CallOptions,
) => request<Explained>("POST", "/v1/store/prices/explain", { body, safe: true }, options);

export const comparePrices = (
  { request }: Connection,
  body: Omit<PriceQuery, "contract_id"> & { contract_ids?: string[] },
  options?: CallOptions,
) => request<Compared>("POST", "/v1/store/prices/compare", { body, safe: true }, options);

export const listPriceChanges = (
  { request }: Connection,
  query: { contract_id: string },
  options?: CallOptions,
) =>
  request<{ data: (PriceChange & { product: { id: string; sku: string; name: string } })[] }>(
    "GET",
    "/v1/store/prices/changes",
    { query },
    options,
  );

export const exportPrices = (
  { request }: Connection,
  query: Omit<PriceQuery, "skus" | "contract_id"> & { contract_id?: string; format: "csv" | "xlsx" },
) => request<Blob>("GET", "/v1/store/prices/export", { query }, {});
