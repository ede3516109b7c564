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
 * each GTIN also as a whole; and "mueller" for "Müller", as those write who lack the letter.
 */
export function termsOf({ sku, name, brand, gtin, packs }: Worded): string[] {
  const texts = [sku, name, brand ?? ""];
  const words = [...texts, ...texts.flatMap(spelledOut)].flatMap(spaced);
  const numbers = [gtin, ...packs.map((pack) => pack.gtin)].filter((number) => number !== null);
  const all = [sortKey(sku), ...words, ...words.flatMap((word) => word.split(GAPS)), ...numbers];
  return [...new Set(all.filter((word) => word !== "").map(cut))];
}

const SPELLED: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", å: "aa", ø: "oe", æ: "ae" };

/** The words of a text that are also written in another way, written so. */
function spelledOut(text: string): string[] {
  return text
    .normalize("NFC")
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => /[äöüåøæ]/.test(word))
    .map((word) => word.replace(/[äöüåøæ]/g, (letter) => SPELLED[letter] ?? letter));
}

/** Words in which typing errors are forgiven; in numbers every digit counts. */
const FORGIVING = /^\p{L}{4,20}$/u;

export function wordsOf(terms: readonly string[]): string[] {
  return terms.filter((term) => FORGIVING.test(term));
}

/** What is left of a word without the letter at `at`, from 1; at 0 the word itself. */
export interface Part {
  readonly part: string;
  readonly at: number;
  readonly letter: string;
}

/** The parts in which a word meets those it may have been meant to be; none where errors are not forgiven. */
export function partsOf(word: string): Part[] {
  if (!FORGIVING.test(word)) return [];
  const letters = [...word];
  const less = letters.map((letter, place) => ({
    ...{ part: [...letters.slice(0, place), ...letters.slice(place + 1)].join(""), at: place + 1 },
    letter,
  }));
  return [{ part: word, at: 0, letter: "" }, ...less];
}

/** SQL: whether the words that meet in a part are one letter, or two neighbours changing places, apart. */
export function nearly(asked: string, found: string): string {
  return `(${asked}.at = 0 or ${found}.at = 0 or ${asked}.at = ${found}.at
    or (abs(${asked}.at - ${found}.at) = 1 and substr(${found}.word, ${found}.at, 1) = ${asked}.letter))`;
}

/** Words joined ("hanging-heart"), which a name may have apart; what is short or has digits ("t-shirt", "b-100") stays whole. */
const JOINED = /^\p{L}{3,}([^\p{L}\p{N}]+\p{L}+)+$/u;

/** At most six; first those with digits, then the longest: they have the fewest hits. */
export function searchWords(text: string): string[] {
  const weight = (word: string) => word.length + (/\d/.test(word) ? 100 : 0);
  const words = spaced(text).flatMap((word) => (JOINED.test(word) ? word.split(GAPS) : [word]));
  return [...new Set(words.map(cut))].sort((a, b) => weight(b) - weight(a)).slice(0, 6);
}

/** From the word itself to behind the last term that begins with it: no character sorts after this one. */
export function rangeOf(word: string): [from: string, to: string] {
  return [word, `${word}\u{10FFFF}`];
}

function spaced(text: string): string[] {
  return sortKey(text)
    .split(/\s+/)
    .map((word) => word.replace(EDGES, ""))
    .filter((word) => word !== "");
}

function cut(word: string): string {
  return word.length <= LONGEST ? word : [...word].slice(0, LONGEST).join("");
}
