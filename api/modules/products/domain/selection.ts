/**
 * Which active products a filter means, and in what order: as SQL whose text depends on the filter's shape alone, so that
 * it is planned once. Every way in is a range of an index that row security leaves usable, and cost follows the page, not
 * the catalogue. Pure: parameters are bound by the caller.
 */
import { BEYOND, INSIDE, subtree } from "../../categories/domain/tree.ts";
import { rangeOf } from "./terms.ts";

export type Sort = "sku" | "name" | "category";

export interface Selection {
  readonly sort: Sort;
  readonly categoryId: string | null;
  readonly words: readonly string[];
  /** As sort keys; null for all. */
  readonly skus: readonly string[] | null;
}

export interface Paged extends Selection {
  /** Sort value and id of the row before; empty strings for the beginning. */
  readonly after: readonly [sort: string, id: string];
  readonly skip: number;
  /** Rows wanted, one more than are shown. */
  readonly take: number;
}

/** What the text of the SQL depends on. */
export interface SelectionShape {
  readonly sort: Sort;
  readonly category: boolean;
  readonly words: number;
  readonly skus: boolean;
}

/** Makes a parameter of a value of the input and gives its place, e.g. `$4`. */
export type Bind<Input> = (value: (input: Input) => unknown) => string;

export function shapeOf({ sort, categoryId, words, skus }: Selection): SelectionShape {
  return { sort, category: categoryId !== null, words: words.length, skus: skus !== null };
}

export function hasWord(from: string, to: string): string {
  // A limit keeps the planner from reading all terms in the range to join them.
  return `(select true from product_terms where product_id = p.id and term >= ${from} and term < ${to} limit 1)`;
}

type Range = readonly [from: string, to: string];

function bindWords<Input extends Selection>(shape: SelectionShape, bind: Bind<Input>): Range[] {
  return Array.from({ length: shape.words }, (_, place) => [
    bind((input) => rangeOf(input.words[place] ?? "")[0]),
    bind((input) => rangeOf(input.words[place] ?? "")[1]),
  ]);
}

function bindFilters<Input extends Selection>(shape: SelectionShape, bind: Bind<Input>) {
  const category = shape.category ? bind((input) => input.categoryId) : null;
  const skus = shape.skus ? bind((input) => JSON.stringify(input.skus)) : null;
  const conditions = ["p.status = 'active'"];
  if (skus) conditions.push(`p.sku_sort = any (array(select jsonb_array_elements_text(${skus}::jsonb)))`);
  // An array is made once; a join may be planned to look through the tree for every product.
  if (category) conditions.push(`p.category_id = any (array(${subtree(category)}))`);
  return { category, conditions };
}

/** All of them: `select p.<sort>_sort as sort, p.id`, for counting. */
export function chosenProducts<Input extends Selection>(shape: SelectionShape, bind: Bind<Input>): string {
  const { conditions } = bindFilters(shape, bind);
  const [first, ...others] = bindWords(shape, bind);
  // Whoever counts reads all hits anyhow: of the first word by its range, of the others by looking each product up.
  if (first) {
    const hits = `select product_id from product_terms where term >= ${first[0]} and term < ${first[1]}`;
    conditions.push(`p.id in (${hits})`, ...others.map((range) => hasWord(...range)));
  }
  return `select p.${shape.sort}_sort as sort, p.id from products p where ${conditions.join(" and ")}`;
}

/** A word with more hits than this is no way in: walking the order finds a page of them sooner. */
const FEW = 2000;
/** Words that are tried as a way in. */
const TRIED = 3;

/** A page of them as common table expressions, the last of which is `page` with the columns asked for, `sort` and `id`. */
export function pageOfProducts<Input extends Paged>(
  shape: SelectionShape,
  columns: string,
  bind: Bind<Input>,
): string {
  const order = `p.${shape.sort}_sort`;
  const after = `(${order}, p.id) > (${bind((input) => input.after[0])}, ${bind((input) => input.after[1])})`;
  const skip = bind((input) => input.skip);
  const take = bind((input) => input.take);
  const window = `order by ${order}, p.id offset ${skip} limit ${take}`;
  const select = `select ${columns}, ${order} as sort, p.id from products p`;
  const { category, conditions } = bindFilters(shape, bind);
  const words = bindWords(shape, bind);
  const all = [...conditions, after, ...words.map((range) => hasWord(...range))];

  /** In the order of an index, passing over what has not all words; `gate` opens it. */
  const walk = (gate: readonly string[]): string => {
    if (!category) return `${select} where ${[...gate, ...all].join(" and ")} ${window}`;
    const here = ["p.status = 'active'", after, ...words.map((range) => hasWord(...range))];
    if (shape.sort === "category") {
      // The order of the catalogue holds a category and all below it in one range.
      const path = `(select path from categories where id = ${category})`;
      const range = `${order} >= ${path} || '${INSIDE}' and ${order} < ${path} || '${BEYOND}'`;
      return `${select} where ${[...gate, range, ...here].join(" and ")} ${window}`;
    }
    // One short range of an index for each category below, merged.
    const open = gate.length > 0 ? `where ${gate.join(" and ")}` : "";
    return `${select} join (
        select found.id from (${subtree(category)}) below cross join lateral (
          select p.id, ${order} as sort from products p
          where p.category_id = below.id and ${here.join(" and ")}
          order by ${order}, p.id limit ${skip}::integer + ${take}::integer
        ) found ${open} order by found.sort, found.id offset ${skip} limit ${take}
      ) found on found.id = p.id order by ${order}, p.id`;
  };

  if (shape.skus) return `page as materialized (${select} where ${all.join(" and ")} ${window})`;
  const tried = words.slice(0, TRIED);
  const hits = tried.map(
    ([from, to], place) => `hits_${place} as materialized (
      select product_id from product_terms where term >= ${from} and term < ${to} limit ${FEW + 1}
    ), many_${place} as materialized (select count(*) > ${FEW} as so from hits_${place})`,
  );
  const many = tried.map((_, place) => `(select so from many_${place})`);
  // The first word of few is the way in, and the other words of few thin its hits out before any product is looked up. The
  // conditions without a column are decided once, before anything is read.
  const ways = tried.map((_, entry) => {
    const gate = [...many.slice(0, entry), `not ${many[entry]}`];
    const others = tried.flatMap((_, place) =>
      place <= entry ? [] : [` and (${many[place]} or product_id in (select product_id from hits_${place}))`],
    );
    const found = `p.id in (select product_id from hits_${entry}${others.length > 0 ? ` where true${others.join("")}` : ""})`;
    const unchecked = words.flatMap((range, place) => {
      if (place === entry) return [];
      return place > entry && place < TRIED
        ? [`(not ${many[place]} or ${hasWord(...range)})`]
        : [hasWord(...range)];
    });
    return `${select} where ${[...gate, found, ...conditions, after, ...unchecked].join(" and ")} ${window}`;
  });
  const page = [...ways, walk(many)].map((way) => `(${way})`).join(" union all ");
  return [...hits, `page as materialized (${page})`].join(", ");
}
