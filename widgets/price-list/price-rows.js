import { countPrices, queryPrices } from "@listino/sdk";
export const blockSize = 50;
const anchorEvery = 500;
/**
 * The rows of one contract and filter, entered anywhere: the count comes with anchors, cursors into
 * the list at known places, so that the block under the scroll bar is one request away.
 */
export class PriceRows {
    constructor(store, filter) {
        this.store = store;
        this.filter = filter;
    }
    get #key() {
        return JSON.stringify(this.filter);
    }
    get count() {
        return this.store.read(`prices count ${this.#key}`, (signal) => countPrices(this.store.connection, { ...this.filter, every: anchorEvery }, { signal }));
    }
    block(index) {
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
    row(index) {
        return this.block(Math.floor(index / blockSize)).value?.[index % blockSize];
    }
}
