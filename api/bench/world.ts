/** What the bench knows of the seeded database: everything a request needs. */

export interface Shopper {
  readonly id: string;
  readonly token: string;
  readonly companyId: string;
  readonly contractId: string;
  readonly priceListId: string;
  readonly addressId: string;
  /** The working cart, with as many lines as `add-line` asks for. */
  readonly cartId: string;
}

export interface Article {
  readonly id: string;
  readonly sku: string;
  readonly name: string;
  /** Minimum and multiple at once. */
  readonly pack: number;
}

export interface Search {
  readonly q: string;
  /** How many products are to be found. */
  readonly hits: number;
}

export interface World {
  readonly supplierId: string;
  readonly publishableKey: string;
  readonly shoppers: readonly Shopper[];
  /** In the order of their SKUs. */
  readonly articles: readonly Article[];
  readonly searches: readonly Search[];
  /** For each price list, the cursors after every `PAGE` rows, from `prices/count`. */
  readonly anchors: readonly (readonly string[])[];
}

export const ORIGIN = "https://shop.example";
export const PAGE = 50;
export const CART_LINES = 20;
export const ORDER_LINES = 5;

/** The size of the seed, for each of two suppliers. */
export const SIZE = {
  products: 5_000,
  priceLists: 50,
  companies: 200,
  categories: 25,
  /** Further contracts of each company: a buyer has one working cart for each, and `submit-5` uses carts up. */
  orderContracts: 24,
} as const;

/** Well-formed, and known without asking the database: `01k`, the supplier, and the number in hexadecimal. */
export function idOf(prefix: string, supplier: number, number: number): string {
  return `${prefix}_01k${supplier}${number.toString(16).padStart(22, "0")}`;
}
