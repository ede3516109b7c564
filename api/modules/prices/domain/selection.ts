/**
 * Which active products a filter means, and in what order: as SQL whose text depends on the filter's shape alone, so that
 * it is planned once. Every way in is a range of an index that row security leaves usable, and cost follows the page, not
 * the catalogue. What the asker may see is decided before any limit: whoever has assortments walks their listings, which
 * are kept in the same orders. Needs `sight` in reach. Pure: parameters are bound by the caller.
 */
import { IN_SIGHT, SEES_ALL, visible } from "../../assortments/domain/sight.ts";
import { BEYOND, INSIDE, subtree } from "../../categories/domain/tree.ts";
import { hasWord, rangeOf } from "../../products/domain/terms.ts";

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

type Range = readonly [from: string, to: string];

function bindWords<Input extends Selection>(shape: SelectionShape, bind: Bind<Input>): Range[] {
  return Array.from({ length: shape.words }, (_, place) => [
    bind((input) => rangeOf(input.words[place] ?? "")[0]),
    bind((input) => rangeOf(input.words[place] ?? "")[1]),
  ]);
}

interface Filters {
  readonly category: string | null;
  /** Of `products p`, whatever the asker sees. */
  readonly conditions: readonly string[];
}

function bindFilters<Input extends Selection>(shape: SelectionShape, bind: Bind<Input>): Filters {
  const category = shape.category ? bind((input) => input.categoryId) : null;
  const skus = shape.skus ? bind((input) => JSON.stringify(input.skus)) : null;
  const conditions = ["p.status = 'active'"];
  if (skus) conditions.push(`p.sku_sort = any (array(select jsonb_array_elements_text(${skus}::jsonb)))`);
  // An array is made once; a join may be planned to look through the tree for every product.
  if (category) conditions.push(`p.category_id = any (array(${subtree(category)}))`);
  return { category, conditions };
}

/** All of them: `select <sort>_sort as sort, id`, for counting. */
export function chosenProducts<Input extends Selection>(shape: SelectionShape, bind: Bind<Input>): string {
  const { conditions, category } = bindFilters(shape, bind);
  const [first, ...others] = bindWords(shape, bind);
  const sort = `${shape.sort}_sort`;
  if (first) {
    // Whoever counts reads all hits anyhow: of the first word by its range, of the others by looking each product up.
    const hits = `select product_id from product_terms where term >= ${first[0]} and term < ${first[1]}`;
    const words = [`p.id in (${hits})`, ...others.map((range) => hasWord("p.id", ...range))];
    return `select p.${sort} as sort, p.id from products p
      where ${[...conditions, ...words, visible("p.id")].join(" and ")}`;
  }
  if (shape.skus) {
    return `select p.${sort} as sort, p.id from products p where ${[...conditions, visible("p.id")].join(" and ")}`;
  }
  const within = category ? `and l.category_id = any (array(${subtree(category)}))` : "";
  return `select p.${sort} as sort, p.id from products p where ${[SEES_ALL, ...conditions].join(" and ")}
    union all select distinct l.${sort}, l.product_id from assortment_listing l
    where l.assortment_id = any (${IN_SIGHT}::text[]) ${within}`;
}

/** A word with more hits than this is no way in: walking the order finds a page of them sooner. */
const FEW = 2000;
/** Words that are tried as a way in. */
const TRIED = 3;

interface Window {
  readonly sort: Sort;
  readonly after: Range;
  readonly skip: string;
  readonly take: string;
}

/** A page of them as common table expressions, the last of which is `page` with the columns asked for, `sort` and `id`. */
export function pageOfProducts<Input extends Paged>(
  shape: SelectionShape,
  columns: string,
  bind: Bind<Input>,
): string {
  const at: Window = {
    sort: shape.sort,
    after: [bind((input) => input.after[0]), bind((input) => input.after[1])],
    skip: bind((input) => input.skip),
    take: bind((input) => input.take),
  };
  const order = `p.${shape.sort}_sort`;
  const after = `(${order}, p.id) > (${at.after.join(", ")})`;
  const window = `order by ${order}, p.id offset ${at.skip} limit ${at.take}`;
  const select = `select ${columns}, ${order} as sort, p.id from products p`;
  const { category, conditions } = bindFilters(shape, bind);
  const words = bindWords(shape, bind);
  const matching = words.map((range) => hasWord("p.id", ...range));
  if (shape.skus) {
    const all = [...conditions, after, ...matching, visible("p.id")];
    return `page as materialized (${select} where ${all.join(" and ")} ${window})`;
  }

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
      const looked = hasWord("p.id", ...range);
      return place > entry && place < TRIED ? [`(not ${many[place]} or ${looked})`] : [looked];
    });
    const all = [...gate, found, ...conditions, after, ...unchecked, visible("p.id")];
    return `${select} where ${all.join(" and ")} ${window}`;
  });
  const free = walk(at, select, [...many, SEES_ALL], matching, category);
  const listed = walkListings(at, select, many, words, category);
  const page = [...ways, free, listed].map((way) => `(${way})`).join(" union all ");
  return [...hits, `page as materialized (${page})`].join(", ");
}

/** In the order of an index, passing over what has not all words; `gate` opens it. */
function walk(
  { sort, after, skip, take }: Window,
  select: string,
  gate: readonly string[],
  matching: readonly string[],
  category: string | null,
): string {
  const order = `p.${sort}_sort`;
  const window = `order by ${order}, p.id offset ${skip} limit ${take}`;
  const here = ["p.status = 'active'", `(${order}, p.id) > (${after.join(", ")})`, ...matching];
  if (!category) return `${select} where ${[...gate, ...here].join(" and ")} ${window}`;
  // The order of the catalogue holds a category and all below it in one range.
  if (sort === "category") {
    return `${select} where ${[...gate, ...rangeOfCategory(order, category), ...here].join(" and ")} ${window}`;
  }
  // One short range of an index for each category below, merged.
  return `${select} join (
      select found.id from (${subtree(category)}) below cross join lateral (
        select p.id, ${order} as sort from products p
        where p.category_id = below.id and ${here.join(" and ")}
        order by ${order}, p.id limit ${skip}::integer + ${take}::integer
      ) found where ${gate.join(" and ")} order by found.sort, found.id offset ${skip} limit ${take}
    ) found on found.id = p.id order by ${order}, p.id`;
}

/** The same in the listings of the asker's assortments: one short range of an index for each, merged. */
function walkListings(
  { sort, after, skip, take }: Window,
  select: string,
  gate: readonly string[],
  words: readonly Range[],
  category: string | null,
): string {
  const order = `l.${sort}_sort`;
  const here = [
    "l.assortment_id = a.id",
    `(${order}, l.product_id) > (${after.join(", ")})`,
    ...words.map((range) => hasWord("l.product_id", ...range)),
  ];
  const merged = category !== null && sort !== "category";
  if (category && !merged) here.push(...rangeOfCategory(order, category));
  if (merged) here.push("l.category_id = below.id");
  const open = gate.length > 0 ? `where ${gate.join(" and ")}` : "";
  return `${select} join (
      select found.sort, found.id from unnest(${IN_SIGHT}) a(id)
      ${merged ? `cross join (${subtree(category)}) below` : ""}
      cross join lateral (
        select l.product_id as id, ${order} as sort from assortment_listing l where ${here.join(" and ")}
        order by ${order}, l.product_id limit ${skip}::integer + ${take}::integer
      ) found ${open} group by found.sort, found.id order by found.sort, found.id offset ${skip} limit ${take}
    ) found on found.id = p.id order by found.sort, found.id`;
}

function rangeOfCategory(order: string, category: string): string[] {
  const path = `(select path from categories where id = ${category})`;
  return [`${order} >= ${path} || '${INSIDE}'`, `${order} < ${path} || '${BEYOND}'`];
}
