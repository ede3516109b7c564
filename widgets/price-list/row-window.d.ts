/** Which rows of a long list are mounted: those in sight, some around them, and the active one. */
export interface View {
    /** Distance scrolled, height in sight and height of a row, in pixels. */
    top: number;
    height: number;
    rowHeight: number;
}
export declare function mountedRows({ top, height, rowHeight }: View, count: number, active: number): number[];
/** How far to scroll so that a row is in sight; the same distance when it already is. */
export declare function scrollToShow(row: number, { top, height, rowHeight }: View): number;
