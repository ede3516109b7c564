import { type Plugin } from "esbuild";
/**
 * The space inside Lit's templates is for people. This takes it out before bundling: style sheets go
 * through esbuild's own CSS minifier, and in `html` and `svg` a line break beside a tag or an
 * expression disappears (a space on the same line is content and stays).
 */
export declare const minifyTemplates: () => Plugin;
export declare function minifyStyles(source: string): Promise<string>;
export declare function minifyMarkup(source: string): string;
