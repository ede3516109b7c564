/**
 * The words of a search as SQL: which products have one. A word is the beginning of a term; where no term begins so, the
 * terms that are one typing error away stand in for it. Pure.
 */
import { nearly, partsOf, rangeOf } from "../../products/domain/terms.ts";

/** Makes a parameter of a value of the input and gives its place, e.g. `$4`. */
export type Bind<Input> = (value: (input: Input) => unknown) => string;

export interface Searched {
  readonly words: readonly string[];
}

/** A word with more hits than this is no way in: walking the order finds a page of them sooner. */
export const FEW = 2000;

export interface Word {
  /** Common table expressions: `typos_n`, `hits_n` and `many_n`. */
  readonly ctes: string;
  /** Whether a product has it. */
  has(product: string): string;
  /** Whether a product has it as it was typed, to the end of a term. */
  hasWhole(product: string): string;
  readonly hits: string;
  /** A select of all its hits, however many. */
  readonly every: string;
  /** Whether too many products have it for it to be the way in. */
  readonly many: string;
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
    return {
      ctes: `typos_${place} as materialized (
        select array_agg(distinct found.word) as list
        from jsonb_to_recordset(${parts}::jsonb) as asked(part text, at integer, letter text)
        cross join lateral (select word, at from product_words where part = asked.part offset 0) found
        where not (select exists (select from product_terms where ${begins})) and ${nearly("asked", "found")}
      ), hits_${place} as materialized (
        select product_id from (${every}) hit limit ${most} + 1
      ), many_${place} as materialized (select count(*) > ${most} as so from hits_${place})`,
      has: (product) => having(product, `(${begins} or term = any (${list}))`),
      hasWhole: (product) => having(product, `term = ${from}`),
      hits: `hits_${place}`,
      every,
      many: `(select so from many_${place})`,
      mistyped: `${list} is not null`,
    };
  });
}
