/** Buttons, fields and notices: the same everywhere. */
export declare const controls: import("lit").CSSResult;
