/**
 * Which active products a filter means, and in what order: as SQL whose text depends on the filter's shape alone, so that
 * it is planned once. Every way in is a range of an index that row security leaves usable, and cost follows the page, not
 * the catalogue. Pure: parameters are bound by the caller.
 */
import { INSIDE, subtree, BEYOND } from "../../categories/domain/tree.ts";
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

/** Beyond so many hits of its longest word, a search walks the order and looks each product up instead. */
const FEW = 2000;

export function hasWord(from: string, to: string, product = "p.id"): string {
  // A limit keeps the planner from reading all terms in the range to join them.
  return `(select true from product_terms where product_id = ${product} and term >= ${from} and term < ${to} limit 1)`;
}

function conditions<Input extends Selection>(shape: SelectionShape, bind: Bind<Input>, firstWord: number) {
  const list = ["p.status = 'active'"];
  if (shape.skus) {
    const skus = bind((input) => JSON.stringify(input.skus));
    list.push(`p.sku_sort = any (array(select jsonb_array_elements_text(${skus}::jsonb)))`);
  }
  if (shape.category) list.push(`p.category_id in (${subtree(bind((input) => input.categoryId))})`);
  for (let place = firstWord; place < shape.words; place++) list.push(hasWord(...bindWord(place, bind)));
  return list;
}

function bindWord<Input extends Selection>(place: number, bind: Bind<Input>): [string, string] {
  return [
    bind((input) => rangeOf(input.words[place] ?? "")[0]),
    bind((input) => rangeOf(input.words[place] ?? "")[1]),
  ];
}

/** All of them: `select p.<sort> as sort, p.id`, for counting. */
export function chosenProducts<Input extends Selection>(shape: SelectionShape, bind: Bind<Input>): string {
  const [from, to] = shape.words > 0 ? bindWord(0, bind) : ["", ""];
  const list = conditions(shape, bind, 1);
  // To count, the hits of a word are read once; there is no page that could do with fewer.
  if (shape.words > 0)
    list.push(`p.id in (select product_id from product_terms where term >= ${from} and term < ${to})`);
  return `select p.${shape.sort}_sort as sort, p.id from products p where ${list.join(" and ")}`;
}

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

  if (shape.words > 0 && !shape.skus) {
    const [from, to] = bindWord(0, bind);
    const rest = [...conditions(shape, bind, 1), after].join(" and ");
    const few = `(select count(*) <= ${FEW} from hits)`;
    return `hits as materialized (
      select product_id from product_terms where term >= ${from} and term < ${to} limit ${FEW + 1}
    ), page as materialized (
      (${select} where ${few} and p.id in (select product_id from hits) and ${rest} ${window})
      union all
      (${select} where not ${few} and ${hasWord(from, to)} and ${rest} ${window})
    )`;
  }
  if (shape.category && !shape.skus && shape.sort === "category") {
    // The order of the catalogue holds a category and all below it in one range.
    const path = `(select path from categories where id = ${bind((input) => input.categoryId)})`;
    const range = `${order} >= ${path} || '${INSIDE}' and ${order} < ${path} || '${BEYOND}'`;
    return `page as materialized (${select} where p.status = 'active' and ${range} and ${after} ${window})`;
  }
  if (shape.category && !shape.skus) {
    // One short range of an index for each category below, merged.
    return `page as materialized (
      ${select} join (
        select found.id from (${subtree(bind((input) => input.categoryId))}) below
        cross join lateral (
          select p.id, ${order} as sort from products p
          where p.category_id = below.id and p.status = 'active' and ${after}
          order by ${order}, p.id limit ${skip}::integer + ${take}::integer
        ) found order by found.sort, found.id offset ${skip} limit ${take}
      ) found on found.id = p.id order by ${order}, p.id
    )`;
  }
  const list = [...conditions(shape, bind, 0), after].join(" and ");
  return `page as materialized (${select} where ${list} ${window})`;
}
