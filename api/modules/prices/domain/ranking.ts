/**
 * The hits of a search, best first, as SQL: the exact SKU, GTIN or the company's own part number; SKUs that begin so;
 * whole words; beginnings of words; words one typing error away. Within each, by SKU. Pure.
 */
import { subtree } from "../../categories/domain/tree.ts";
import { rangeOf } from "../../products/domain/terms.ts";
import { type Bind, FEW, type Searched } from "../../products/domain/words.ts";
import { lookedUp, type Wanted, waysTo } from "./ways.ts";

/** What is ranked at most. Of more hits: SKUs that begin so, then whole words, then the first by SKU. */
const CANDIDATES = 1000;
/** Part numbers that begin with what was typed. */
const NUMBERS = 100;

export interface Ranked extends Searched {
  /** All that was typed, as a sort key. */
  readonly typed: string;
}

/**
 * Common table expressions, the last of which is `ranked`: `sort` and `id` of every hit. Before them come the words' own and
 * `credential`, unless guests ask: they have no numbers.
 */
export function rankedHits<Input extends Ranked>(bind: Bind<Input>, wanted: Wanted, guest: boolean): string {
  const from = bind((input) => rangeOf(input.typed)[0]);
  const to = bind((input) => rangeOf(input.typed)[1]);
  const { words, conditions, sight, category } = wanted;
  const left = `(select greatest(${CANDIDATES} - count(*), 0) from begun)`;
  const bySku = { sort: "sku", after: ["''", "''"], skip: "0", take: left } as const;
  const numbers = guest
    ? "select null::text as id, false as exact where false"
    : `select product_id as id, number_sort = ${from} as exact from part_numbers
       where company_id = (select company_id from credential) and number_sort >= ${from} and number_sort < ${to}
       order by number_sort limit ${NUMBERS}`;
  const typos = words.map((word) => word.mistyped).join(" or ");
  const allWhole = words.map((word) => word.hasWhole("p.id")).join(" and ");
  const listed =
    sight.list === null
      ? ""
      : `union all
      select found.id from unnest(${sight.list}) a(id) cross join lateral (
        select l.product_id as id from assortment_listing l
        where l.assortment_id = a.id and l.sku_sort >= ${from} and l.sku_sort < ${to}
          ${category ? `and l.category_id = any (array(${subtree(category)}))` : ""}
        order by l.sku_sort limit ${CANDIDATES}
      ) found`;
  const [first, ...others] = words;
  if (!first) throw new RangeError("a search has a word");
  // Whole words are looked for by themselves where the first hits by SKU may have left them out.
  const cut = [`(select count(*) >= ${left} from worded)`, first.begins];
  const whole = [...others.map((word) => word.hasWhole("p.id")), sight.visible("p.id")];
  const exact = lookedUp("p.id", `${first.whole} limit ${FEW}`, [...cut, ...conditions, ...whole]);
  return `numbers as materialized (${numbers}), begun as materialized (
      (select p.id from products p
        where ${[sight.all, ...conditions].join(" and ")} and p.sku_sort >= ${from} and p.sku_sort < ${to}
        order by p.sku_sort limit ${CANDIDATES})
      ${listed}
    ), named as materialized (select id from products where gtin = ${from} and ${sight.visible("id")}
    ), worded as materialized (${waysTo(bySku, "p.id", wanted)}
    ), exact as materialized (${exact} limit ${CANDIDATES}
    ), hits as materialized (
      select id, min(turn) as turn from (
        select id, 0 as turn from numbers where ${sight.visible("id")}
        union all select id, 0 from named
        union all select id, 1 from begun
        union all select id, 2 from exact
        union all select id, 3 from worded
      ) found group by id order by 2, 1 limit ${CANDIDATES}
    ), ranked as materialized (
      select p.id, case
        when p.sku_sort = ${from} or p.gtin = ${from} or (select exact from numbers where id = p.id) then '1'
        when p.sku_sort >= ${from} and p.sku_sort < ${to} then '2'
        when ${typos} then '5'
        when ${allWhole} then '3'
        else '4' end || p.sku_sort as sort
      from hits cross join lateral (
        select id, status, sku_sort, gtin, category_id from products where id = hits.id offset 0
      ) p where ${conditions.join(" and ")}
    )`;
}
