/** The words a product is found by, and the words of a search. A search word finds every term that begins with it. */
import { sortKey } from "../../../kernel/sort-key.ts";

const LONGEST = 40;
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}/_-]+$/gu;
const GAPS = /[^\p{L}\p{N}]+/u;

export interface Worded {
  readonly sku: string;
  readonly name: string;
  readonly brand: string | null;
  readonly gtin: string | null;
  readonly packs: readonly { readonly gtin: string | null }[];
}

/**
 * Words of SKU, name and brand between spaces as they stand ("t-shirt") and what they consist of ("t", "shirt"); the SKU and
 * each GTIN also as a whole.
 */
export function termsOf({ sku, name, brand, gtin, packs }: Worded): string[] {
  const words = [...spaced(sku), ...spaced(name), ...spaced(brand ?? "")];
  const numbers = [gtin, ...packs.map((pack) => pack.gtin)].filter((number) => number !== null);
  const all = [sortKey(sku), ...words, ...words.flatMap((word) => word.split(GAPS)), ...numbers];
  return [...new Set(all.filter((word) => word !== "").map(cut))];
}

/** At most six; first those with digits, then the longest: they have the fewest hits. */
export function searchWords(text: string): string[] {
  const weight = (word: string) => word.length + (/\d/.test(word) ? 100 : 0);
  return [...new Set(spaced(text).map(cut))].sort((a, b) => weight(b) - weight(a)).slice(0, 6);
}

/** From the word itself to behind the last term that begins with it: no character sorts after this one. */
export function rangeOf(word: string): [from: string, to: string] {
  return [word, `${word}\u{10FFFF}`];
}

/** SQL: whether a product has a term in the range. */
export function hasWord(product: string, from: string, to: string): string {
  // A limit keeps the planner from reading all terms in the range to join them.
  return `(select true from product_terms where product_id = ${product} and term >= ${from} and term < ${to} limit 1)`;
}

function spaced(text: string): string[] {
  return sortKey(text)
    .split(/\s+/)
    .map((word) => word.replace(EDGES, ""))
    .filter((word) => word !== "");
}

function cut(word: string): string {
  return [...word].slice(0, LONGEST).join("");
}
