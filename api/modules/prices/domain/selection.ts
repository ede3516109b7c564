/**
 * Which active products a filter means, and in what order: as SQL whose text depends on the filter's shape alone, so that
 * it is planned once. Every way in is a range of an index that row security leaves usable, and cost follows the page, not
 * the catalogue. Needs `credential` in reach, and `sight` where it is in question. Pure: parameters are bound by the caller.
 */
import { IN_QUESTION, type Sight } from "../../assortments/domain/sight.ts";
import { subtree } from "../../categories/domain/tree.ts";
import { matchesOf } from "../../products/domain/matches.ts";
import { type Bind, bindWords } from "../../products/domain/words.ts";
import { type Ranked, rankedHits } from "./ranking.ts";
import { type Sort, type Wanted, waysTo } from "./ways.ts";

export type Order = Sort | "relevance";

export interface Selection extends Ranked {
  readonly sort: Order;
  readonly categoryId: string | null;
  /** As sort keys; null for all. */
  readonly skus: readonly string[] | null;
  readonly guest: boolean;
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
  readonly sort: Order;
  readonly category: boolean;
  readonly words: number;
  readonly skus: boolean;
  readonly guest: boolean;
}

export function shapeOf({ sort, categoryId, words, skus, guest }: Selection): SelectionShape {
  return { sort, category: categoryId !== null, words: words.length, skus: skus !== null, guest };
}

function wantedBy<Input extends Selection>(
  shape: SelectionShape,
  bind: Bind<Input>,
  sight: Sight = IN_QUESTION,
): Wanted {
  const category = shape.category ? bind((input) => input.categoryId) : null;
  const skus = shape.skus ? bind((input) => JSON.stringify(input.skus)) : null;
  const conditions = ["p.status = 'active'"];
  if (skus) conditions.push(`p.sku_sort = any (array(select jsonb_array_elements_text(${skus}::jsonb)))`);
  // An array is made once; a join may be planned to look through the tree for every product.
  if (category) conditions.push(`p.category_id = any (array(${subtree(category)}))`);
  return { category, conditions, words: bindWords(shape.words, bind), sight };
}

/** What a search begins with. */
const searched = ({ words }: Wanted) => (words.length > 0 ? `${matchesOf(words)}, ` : "");

/** Common table expressions, the last of which is `chosen`: `sort` and `id` of all of them, for counting. */
export function chosenProducts<Input extends Selection>(shape: SelectionShape, bind: Bind<Input>): string {
  const wanted = wantedBy(shape, bind);
  const { conditions, category, words } = wanted;
  if (shape.sort === "relevance") {
    return `${searched(wanted)}${rankedHits(bind, wanted, shape.guest)}, chosen as (select sort, id from ranked)`;
  }
  const sort = `${shape.sort}_sort`;
  if (words.length > 0 || shape.skus) {
    // Whoever counts reads all hits anyhow: of the first word as they are, of the others by looking each product up.
    const [first, ...others] = words;
    const matching = [
      ...(first ? [`p.id in (${first.every})`] : []),
      ...others.map((word) => word.has("p.id")),
    ];
    return `${searched(wanted)}chosen as (select p.${sort} as sort, p.id from products p
      where ${[...conditions, ...matching, IN_QUESTION.visible("p.id")].join(" and ")})`;
  }
  const within = category ? `and l.category_id = any (array(${subtree(category)}))` : "";
  return `chosen as (
    select p.${sort} as sort, p.id from products p where ${[IN_QUESTION.all, ...conditions].join(" and ")}
    union all select distinct l.${sort}, l.product_id from assortment_listing l
    where l.assortment_id = any (${IN_QUESTION.list}::text[]) ${within})`;
}

/** A page of them as common table expressions, the last of which is `page` with the columns asked for, `sort` and `id`. */
export function pageOfProducts<Input extends Paged>(
  shape: SelectionShape,
  columns: string,
  bind: Bind<Input>,
  sight?: Sight,
): string {
  const after = [bind((input) => input.after[0]), bind((input) => input.after[1])] as const;
  const [skip, take] = [bind((input) => input.skip), bind((input) => input.take)];
  const wanted = wantedBy(shape, bind, sight);
  if (shape.sort === "relevance") {
    return `${searched(wanted)}${rankedHits(bind, wanted, shape.guest)}, page as materialized (
      select ${columns}, best.sort, p.id from (
        select sort, id from ranked where (sort, id) > (${after.join(", ")}) order by sort, id offset ${skip} limit ${take}
      ) best cross join lateral (select * from products where id = best.id offset 0) p)`;
  }
  const order = `p.${shape.sort}_sort`;
  const all = `${columns}, ${order} as sort, p.id`;
  if (!shape.skus) {
    const ways = waysTo({ sort: shape.sort, after, skip, take }, all, wanted);
    return `${searched(wanted)}page as materialized (${ways})`;
  }
  const matching = wanted.words.map((word) => word.has("p.id"));
  const conditions = [
    ...wanted.conditions,
    ...[`(${order}, p.id) > (${after.join(", ")})`, ...matching, wanted.sight.visible("p.id")],
  ];
  return `${searched(wanted)}page as materialized (select ${all} from products p
    where ${conditions.join(" and ")} order by ${order}, p.id offset ${skip} limit ${take})`;
}
