/**
 * The first two tiers of the look: a widget reads only `--_name`, which falls back from the host
 * page's `--listino-name` to our own value. Font and text colour come from the page.
 */
export declare const tokens: import("lit").CSSResult;
