export declare const gridStyles: import("lit").CSSResult;
