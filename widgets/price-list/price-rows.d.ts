import { type PriceRow } from "@listino/sdk";
import type { Resource } from "../kit/resource.ts";
import type { Store } from "../kit/store.ts";
export interface PriceFilter {
    contract_id: string;
    q?: string;
    category_id?: string;
    sort?: "sku" | "name" | "category";
}
export declare const blockSize = 50;
/**
 * The rows of one contract and filter, entered anywhere: the count comes with anchors, cursors into
 * the list at known places, so that the block under the scroll bar is one request away.
 */
export declare class PriceRows {
    #private;
    private readonly store;
    readonly filter: PriceFilter;
    constructor(store: Store, filter: PriceFilter);
    get count(): Resource<import("@listino/sdk").PriceCount>;
    block(index: number): Resource<PriceRow[]>;
    row(index: number): PriceRow | undefined;
}
