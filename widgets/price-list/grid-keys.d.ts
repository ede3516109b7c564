/** Where a key leads inside a grid. Row -1 is the header. */
export interface Place {
    row: number;
    column: number;
}
export interface Extent {
    rows: number;
    columns: number;
    /** Rows that a page key passes. */
    page: number;
    rtl: boolean;
}
type Key = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey">;
export declare function placeAfter({ key, ctrlKey, metaKey }: Key, { row, column }: Place, extent: Extent): Place | null;
export {};
