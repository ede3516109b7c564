/**
 * The words of a search as SQL: which products have one. A word is the beginning of a term; where no term begins so, the
 * terms that are one typing error away stand in for it. Pure.
 */
import { nearly, partsOf, rangeOf } from "./terms.ts";

/** Makes a parameter of a value of the input and gives its place, e.g. `$4`. */
export type Bind<Input> = (value: (input: Input) => unknown) => string;

export interface Searched {
  readonly words: readonly string[];
}

/** A word with more hits than this is no way in by itself. */
export const FEW = 2000;
/** Of more hits than this no set is made: almost every product has the word, and asking each one is quick. */
const WIDE = 50_000;

export interface Word {
  /** Common table expressions: `typos_n`, `hits_n`, `many_n`, `all_n` and `wide_n`. What nobody asks for is not read. */
  readonly ctes: string;
  /** Whether a product has it: looked up. */
  has(product: string): string;
  /** The same of some products: found in the hits that were read, unless there are too many. */
  within(product: string): string;
  /** The same of many products: found in the set of all hits, unless the word is wide. */
  among(product: string): string;
  /** Whether a product has it as it was typed, to the end of a term. */
  hasWhole(product: string): string;
  readonly hits: string;
  /** A select of the hits that have it whole. */
  readonly whole: string;
  /** Whether any product has a longer word that begins so. */
  readonly begins: string;
  /** A select of all its hits, however many. */
  readonly every: string;
  /** All hits, unless the word is wide. */
  readonly all: string;
  /** Whether too many products have it for it to be the way in. */
  readonly many: string;
  /** Whether it has more hits than a set is made of. */
  readonly wide: string;
  /** Whether it was taken for another. */
  readonly mistyped: string;
}

export function bindWords<Input extends Searched>(count: number, bind: Bind<Input>): Word[] {
  return Array.from({ length: count }, (_, place) => {
    const word = (input: Input) => input.words[place] ?? "";
    const from = bind((input) => rangeOf(word(input))[0]);
    const to = bind((input) => rangeOf(word(input))[1]);
    const parts = bind((input) => JSON.stringify(partsOf(word(input))));
    const begins = `term >= ${from} and term < ${to}`;
    const list = `(select list from typos_${place})::text[]`;
    // A limit keeps the planner from reading all terms in the range to join them.
    // Another word thins the first one's hits out where that reads about as many; else each hit is looked up.
    const most = place === 0 ? String(FEW) : `(select least(${FEW}, 2 * count(*) + 100) from hits_0)`;
    const every = `select product_id from product_terms where ${begins}
      union all select product_id from product_terms where term = any (${list})`;
    const having = (product: string, term: string) =>
      `(select true from product_terms where product_id = ${product} and ${term} limit 1)`;
    // Where a term begins so, no other one stands in: each case is a look-up in the index.
    const has = (product: string) =>
      `(case when ${list} is null then ${having(product, begins)} else ${having(product, `term = any (${list})`)} end)`;
    const many = `(select so from many_${place})`;
    const wide = `(select so from wide_${place})`;
    return {
      ctes: `typos_${place} as materialized (
        select array_agg(distinct found.word) as list
        from jsonb_to_recordset(${parts}::jsonb) as asked(part text, at integer, letter text)
        cross join lateral (select word, at from product_words where part = asked.part offset 0) found
        where not (select exists (select from product_terms where ${begins})) and ${nearly("asked", "found")}
      ), hits_${place} as materialized (
        select product_id from (${every}) hit limit ${most} + 1
      ), many_${place} as materialized (select count(*) > ${most} as so from hits_${place}
      ), all_${place} as materialized (
        select product_id from (${every}) hit limit ${WIDE} + 1
      ), wide_${place} as materialized (select count(*) > ${WIDE} as so from all_${place})`,
      has,
      within: (product) =>
        `(case when ${many} then ${has(product)} else ${product} in (select product_id from hits_${place}) end)`,
      // Within a case the planner keeps the set as it is: it makes no join of it.
      among: (product) =>
        `(case when ${wide} then ${has(product)} else ${product} in (select product_id from all_${place}) end)`,
      hasWhole: (product) => having(product, `term = ${from}`),
      hits: `hits_${place}`,
      whole: `select product_id from product_terms where term = ${from}`,
      begins: `(select true from product_terms where term > ${from} and term < ${to} limit 1)`,
      every,
      all: `all_${place}`,
      wide,
      many,
      mistyped: `${list} is not null`,
    };
  });
}
