/** What is asked of both databases: each question has an answer of the same size in either. */
import { dice } from "../operation.ts";
import { ORIGIN } from "../world.ts";
import { IN_CATEGORY, IN_SERIES, type ScaleWorld } from "./seed.ts";

export interface Question {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: object;
  /** Rows of the answer. */
  readonly rows: number;
}

export const KINDS = [
  "page by SKU",
  "page by name",
  "page by category",
  "page of a category by SKU",
  "page of a category by name",
  "search by beginning of a SKU",
  "search by two words",
  "search by a word and a beginning",
  "search by two words of many",
  "search by a mistyped word",
  "single price",
] as const;
export type Kind = (typeof KINDS)[number];

/** Anchors by sort, from `prices/count`. */
export type Anchors = Readonly<Record<string, readonly string[]>>;

export function asker(world: ScaleWorld, anchors: Anchors, kind: Kind, seed: number): () => Question {
  const throwDice = dice(seed);
  const { products } = world.size;
  const pick = <T>(list: readonly T[]): T => {
    const one = list[throwDice(list.length)];
    if (one === undefined) throw new RangeError("nothing to pick from");
    return one;
  };
  const page = (sort: string) => () => ({ sort, cursor: pick(anchors[sort] ?? []) });
  const inCategory = (sort: string) => () => ({
    ...{ sort, category_id: `cat_${throwDice(products / IN_CATEGORY)}` },
    skip: throwDice(IN_CATEGORY - 50),
  });
  const series = () => `series${String(throwDice(products / IN_SERIES)).padStart(4, "0")}`;
  const thing = () => pick(["bolt", "nut", "hook"]);
  const sku = (number: number) => `SK-${String(number).padStart(6, "0")}`;
  const bodies: Record<Kind, () => { body: object; rows: number }> = {
    "page by SKU": () => ({ body: page("sku")(), rows: 50 }),
    "page by name": () => ({ body: page("name")(), rows: 50 }),
    "page by category": () => ({ body: page("category")(), rows: 50 }),
    "page of a category by SKU": () => ({ body: inCategory("sku")(), rows: 50 }),
    "page of a category by name": () => ({ body: inCategory("name")(), rows: 50 }),
    "search by beginning of a SKU": () => ({
      body: { q: sku(throwDice(products)).slice(0, -1) },
      rows: 10,
    }),
    "search by two words": () => ({ body: { q: `${thing()} ${series()}` }, rows: -1 }),
    // Harder in the large database: as many hits, and twenty times as many products with one of the words.
    "search by a word and a beginning": () => ({
      body: { q: `${thing()} ${series().slice(0, -1)}` },
      rows: 25,
    }),
    "search by two words of many": () => ({ body: { q: `${thing()} series0${throwDice(2)}` }, rows: 50 }),
    "search by a mistyped word": () => ({ body: { q: `bracekt ${series()}` }, rows: -1 }),
    "single price": () => ({ body: { skus: [sku(throwDice(products))] }, rows: 1 }),
  };
  return () => {
    const { buyer, contractId } = pick(world.buyers);
    const { body, rows } = bodies[kind]();
    return {
      path: "/v1/store/prices/query",
      headers: headersOf(world, buyer.token),
      body: { contract_id: contractId, limit: 50, ...body },
      rows,
    };
  };
}

export function headersOf(world: ScaleWorld, token: string): Record<string, string> {
  return {
    "Listino-Key": world.supplier.publishableKey,
    Authorization: `Bearer ${token}`,
    Origin: ORIGIN,
  };
}
