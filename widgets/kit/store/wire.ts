/** What the Store API says and the generated SDK does not yet: shapes and calls, to go as the SDK brings them. */
import type {
  CallOptions,
  Connection,
  Contract,
  Cart as KnownCart,
  PriceRow as KnownPriceRow,
  Money,
  Price,
  PriceQuery,
} from "@listino/sdk";

/** How a product may be counted beside pieces. */
export interface Pack {
  unit: string;
  quantity: string;
  gtin?: string | null;
}

export interface PriceRow extends Omit<KnownPriceRow, "product"> {
  product: KnownPriceRow["product"] & {
    gtin?: string | null;
    brand?: string | null;
    family_id?: string | null;
    part_number?: string | null;
    discontinued?: boolean;
    replacement?: { id: string; sku: string; name: string } | null;
    packs?: Pack[];
  };
  recommended_price?: Money | null;
}

export interface PriceChange {
  valid_from: string;
  before: string | null;
  after: string | null;
}

export interface ProductDetail extends PriceRow {
  description: string | null;
  images?: { url: string; alt: string | null }[];
  documents?: { kind: string; title: string; url: string; language: string | null }[];
  attributes?: { name: string; value: string }[];
  family?: {
    id: string;
    name: string;
    variants: { product_id: string; sku: string; attributes: { name: string; value: string }[] }[];
  } | null;
  customs_code?: string | null;
  origin_country?: string | null;
  weight_grams?: string | number | null;
  lead_time_days?: number | null;
  price_changes?: PriceChange[];
}

export interface Cart extends KnownCart {
  promotion?: { code: string; name: string } | null;
}

export interface Announcement {
  id: string;
  title: string;
  body: string;
  kind: string;
  dismissible: boolean;
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

const id = (path: string, value: string) => `/v1/store/${path}/${encodeURIComponent(value)}`;

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

export const putPartNumber = (
  { request }: Connection,
  product: string,
  body: { part_number: string | null },
  options?: CallOptions,
) => request<unknown>("PUT", id("part-numbers", product), { body }, options);

export const setCartPromotion = (
  { request }: Connection,
  cart: string,
  body: { code: string | null },
  options?: CallOptions,
) => request<Cart>("PUT", `${id("carts", cart)}/promotion`, { body }, options);

export const listAnnouncements = ({ request }: Connection, options?: CallOptions) =>
  request<{ data: Announcement[] }>("GET", "/v1/store/announcements", {}, options);

export const dismissAnnouncement = ({ request }: Connection, announcement: string) =>
  request<unknown>("POST", `${id("announcements", announcement)}/dismiss`, {}, {});

export const exportPrices = (
  { request }: Connection,
  query: Omit<PriceQuery, "skus" | "contract_id"> & { contract_id?: string; format: "csv" | "xlsx" },
) => request<Blob>("GET", "/v1/store/prices/export", { query }, {});
