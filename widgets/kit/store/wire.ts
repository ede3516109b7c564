/** What the Store API says and the generated SDK does not yet: shapes and calls, to go as the SDK brings them. */
import type {
  Cart as KnownCart,
  PriceRow as KnownPriceRow,
  QuantityRules,
  Supplier as KnownSupplier,
} from "@listino/sdk";
import type { CallOptions, Connection, Contract, FieldError, PriceQuery } from "@listino/sdk";

interface Money {
  amount: string;
  currency: string;
}

/** How a product may be counted beside pieces. */
export interface Pack {
  unit: string;
  quantity: string;
  gtin?: string | null;
}

export interface StockShown {
  disclosure: string;
  state?: string;
  available: string | null;
  warehouses: { id: string; name: string; available: string | null; state?: string }[];
  next_arrival?: { date: string; quantity: string | null } | null;
  lead_time_days?: number | null;
}

export interface PriceRow {
  product: KnownPriceRow["product"] & {
    gtin?: string | null;
    brand?: string | null;
    family_id?: string | null;
    part_number?: string | null;
    discontinued?: boolean;
    replacement?: { id: string; sku: string; name: string } | null;
    packs?: Pack[];
  };
  price: Omit<KnownPriceRow["price"], "source"> & {
    list_amount?: string | null;
    gross_amount?: string | null;
    discounts?: { kind: string; id: string; name: string; percent: string }[];
    source: {
      kind: string;
      price_list_id: string | null;
      price_list_name: string | null;
      tier?: string;
    } | null;
  };
  recommended_price?: Money | null;
  stock: StockShown;
  quantity_rules: QuantityRules;
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
    variants: {
      product_id: string;
      sku: string;
      name?: string;
      attributes: { name: string; value: string }[];
    }[];
  } | null;
  customs_code?: string | null;
  origin_country?: string | null;
  weight_grams?: string | number | null;
  lead_time_days?: number | null;
  price_changes?: PriceChange[];
}

export interface Cart extends Omit<KnownCart, "lines"> {
  lines: (KnownCart["lines"][number] & {
    pack?: { unit: string; quantity: string; count: string } | null;
    warehouse?: { id: string; name: string } | null;
    stock?: StockShown;
    list_price?: string | null;
    discounts?: { kind: string; id: string; name: string; percent: string }[];
  })[];
  promotion?: { code: string; name: string; problem?: { code: string; detail: string } | null } | null;
  problems?: FieldError[];
}

export interface LineDraft {
  sku: string;
  quantity: string;
  unit?: string;
  warehouse_id?: string | null;
}

export interface Supplier extends KnownSupplier {
  currency?: string;
  country?: string | null;
  guest_mode?: string;
  price_display?: string;
  applications_open?: boolean;
  terms_url?: string | null;
  privacy_url?: string | null;
  terms_version?: string | null;
  price_changes_days?: number | null;
}

export interface Announcement {
  id: string;
  title: string;
  body: string;
  kind: string;
  dismissible: boolean;
}

type Explained = {
  result: PriceRow["price"];
  steps: { kind: string; name?: string | null; amount?: string | null; percent?: string | null }[];
};
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

export const submitApplication = ({ request }: Connection, body: object) =>
  request<unknown>("POST", "/v1/store/applications", { body }, {});
