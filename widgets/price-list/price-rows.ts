import { countPrices, type PriceRow, queryPrices } from "@listino/sdk";
import { pageParam } from "../kit/page-url.ts";
import type { Resource } from "../kit/store/resource.ts";
import type { Store } from "../kit/store/store.ts";

export interface PriceFilter {
  /** Guests have none. */
  contract_id?: string;
  q?: string;
  category_id?: string;
  sort?: "sku" | "name" | "category";
}

export const blockSize = 50;
const anchorEvery = 500;

/** What the page's URL asks for. */
export function filterOfPage(contract_id?: string): PriceFilter {
  const filter: PriceFilter = {};
  const [q, category, sort] = ["q", "category", "sort"].map(pageParam);
  if (contract_id) filter.contract_id = contract_id;
  if (q) filter.q = q;
  if (category) filter.category_id = category;
  if (/^(sku|name|category)$/.test(sort ?? "")) filter.sort = sort as PriceFilter["sort"];
  return filter;
}

/**
 * The rows of one contract and filter, entered anywhere: the count comes with anchors, cursors into
 * the list at known places, so that the block under the scroll bar is one request away.
 */
export class PriceRows {
  constructor(
    private readonly store: Store,
    readonly filter: PriceFilter,
  ) {}

  get #key(): string {
    return JSON.stringify(this.filter);
  }

  get count() {
    return this.store.read(`prices count ${this.#key}`, (signal) =>
      countPrices(
        this.store.connection,
        { ...this.filter, every: anchorEvery },
        {
          signal,
        },
      ),
    );
  }

  block(index: number): Resource<PriceRow[]> {
    return this.store.read(`prices ${index} ${this.#key}`, async (signal) => {
      const start = index * blockSize;
      const anchor = Math.floor(start / anchorEvery);
      const cursor = anchor ? this.count.value?.anchors[anchor - 1] : undefined;
      const query = {
        ...this.filter,
        cursor,
        skip: start - anchor * anchorEvery,
        limit: blockSize,
      };
      return (await queryPrices(this.store.connection, query, { signal })).data;
    });
  }

  row(index: number): PriceRow | undefined {
    return this.block(Math.floor(index / blockSize)).value?.[index % blockSize];
  }
}
