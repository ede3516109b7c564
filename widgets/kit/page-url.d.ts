/** Search, category and order id live in the page's own URL, so that back, reload and links work. */
export declare const pageParam: (name: string) => string;
/** Writes parameters (empty = removed). `push` makes a step that the back button undoes. */
export declare function setPageParams(values: Record<string, string>, push?: boolean): void;
