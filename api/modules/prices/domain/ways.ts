/**
 * The ways to a page of active products in an order, as SQL: from the matches of a search, or along an index. What the
 * asker may see is decided before any limit. Needs `sight` in reach. Pure.
 */
import type { Sight } from "../../assortments/domain/sight.ts";
import { BEYOND, INSIDE, subtree } from "../../categories/domain/tree.ts";
import { COUNTLESS, MATCHES } from "../../products/domain/matches.ts";
import type { Word } from "../../products/domain/words.ts";

export type Sort = "sku" | "name" | "category";

export interface Window {
  readonly sort: Sort;
  /** Sort value and id of the row before. */
  readonly after: readonly [sort: string, id: string];
  readonly skip: string;
  readonly take: string;
}

export interface Wanted {
  /** An expression for its id. */
  readonly category: string | null;
  /** Of `products p`, whatever the asker sees. */
  readonly conditions: readonly string[];
  readonly words: readonly Word[];
  readonly sight: Sight;
}

/** Selects that together yield the page; all but one of them are shut before they read anything. */
export function waysTo(at: Window, columns: string, wanted: Wanted): string {
  const { conditions, words, sight } = wanted;
  const order = `p.${at.sort}_sort`;
  const after = `(${order}, p.id) > (${at.after.join(", ")})`;
  const window = `order by ${order}, p.id offset ${at.skip} limit ${at.take}`;
  if (words.length === 0) return union(walks(at, columns, [], wanted));
  const few = lookedUp(columns, MATCHES, [...conditions, after, sight.visible("p.id")]);
  return union([`${few} ${window}`, ...walks(at, columns, [COUNTLESS], wanted)]);
}

/**
 * Products whose ids a select of `product_id` gives, as `p`. Each is looked up: a join may be planned to walk all products in
 * their order until enough of them are hits. Conditions without a column are decided once, before anything is read.
 */
export function lookedUp(columns: string, hits: string, conditions: readonly string[]): string {
  return `select ${columns} from (${hits}) hit
    cross join lateral (select * from products where id = hit.product_id offset 0) p where ${conditions.join(" and ")}`;
}

const union = (ways: readonly string[]) => ways.map((way) => `(${way})`).join(" union all ");

/** Along the orders in which what the asker sees is kept. */
function walks(at: Window, columns: string, gate: readonly string[], wanted: Wanted): string[] {
  const select = `select ${columns} from products p`;
  const { sight } = wanted;
  return [
    walk(at, select, gate, wanted),
    ...(sight.list === null ? [] : [walkListings(at, select, gate, wanted, sight.list)]),
  ];
}

/** In the order of an index, passing over what has not all words; `gate` opens it. */
function walk(
  { sort, after, skip, take }: Window,
  select: string,
  gate: readonly string[],
  { category, words, sight }: Wanted,
): string {
  const order = `p.${sort}_sort`;
  const window = `order by ${order}, p.id offset ${skip} limit ${take}`;
  const open = [...gate, sight.all];
  const here = [
    "p.status = 'active'",
    `(${order}, p.id) > (${after.join(", ")})`,
    ...words.map((word) => word.among("p.id")),
  ];
  if (!category) return `${select} where ${[...open, ...here].join(" and ")} ${window}`;
  // The order of the catalogue holds a category and all below it in one range.
  if (sort === "category") {
    return `${select} where ${[...open, ...rangeOfCategory(order, category), ...here].join(" and ")} ${window}`;
  }
  // One short range of an index for each category below, merged.
  return `${select} join (
      select found.id from (${subtree(category)}) below cross join lateral (
        select p.id, ${order} as sort from products p
        where p.category_id = below.id and ${here.join(" and ")}
        order by ${order}, p.id limit ${skip}::integer + ${take}::integer
      ) found where ${open.join(" and ")} order by found.sort, found.id offset ${skip} limit ${take}
    ) found on found.id = p.id order by ${order}, p.id`;
}

/** The same in the listings of the asker's assortments: one short range of an index for each, merged. */
function walkListings(
  { sort, after, skip, take }: Window,
  select: string,
  gate: readonly string[],
  { category, words }: Wanted,
  list: string,
): string {
  const order = `l.${sort}_sort`;
  const here = [
    "l.assortment_id = a.id",
    `(${order}, l.product_id) > (${after.join(", ")})`,
    ...words.map((word) => word.among("l.product_id")),
  ];
  const merged = category !== null && sort !== "category";
  if (category && !merged) here.push(...rangeOfCategory(order, category));
  if (merged) here.push("l.category_id = below.id");
  const open = gate.length > 0 ? `where ${gate.join(" and ")}` : "";
  return `${select} join (
      select found.sort, found.id from unnest(${list}) a(id)
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
