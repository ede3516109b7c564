import { readFile } from "node:fs/promises";
import { type Plugin, transform } from "esbuild";

/**
 * The space inside Lit's templates is for people. This takes it out before bundling: style sheets go
 * through esbuild's own CSS minifier, and in `html` and `svg` a line break beside a tag or an
 * expression disappears (a space on the same line is content and stays). Lit's `css` tag loses its
 * fallback for browsers that none of our other code supports.
 */
export const minifyTemplates = (): Plugin => ({
  name: "minify-templates",
  setup(build) {
    build.onLoad({ filter: /reactive-element\/css-tag\.js$/ }, async () => ({
      contents: await readFile(new URL("./lean-css-tag.js", import.meta.url), "utf8"),
    }));
    build.onLoad({ filter: /\/widgets\/.*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      const contents = path.endsWith(".styles.ts") ? await minifyStyles(source) : minifyMarkup(source);
      return { contents, loader: "ts" };
    });
  },
});

export async function minifyStyles(source: string): Promise<string> {
  const sheet = /css`([^`]*)`/.exec(source);
  if (!sheet?.[1]) return source;
  const { code } = await transform(sheet[1], {
    loader: "css",
    minify: true,
    target: "esnext",
  });
  // esbuild leaves the space inside custom properties alone; none of ours holds a text with a comma.
  const tight = code
    .trim()
    .replace(/(--[\w-]+): /g, "$1:")
    .replaceAll(", ", ",")
    .replaceAll("\\", "\\\\");
  return source.replace(sheet[0], () => `css\`${tight}\``);
}

/** Where the scanner is: in code (with its open braces), or in a template (perhaps inside a tag). */
type Frame = { code: true; braces: number } | { code: false; markup: boolean; tag: boolean };

export function minifyMarkup(source: string): string {
  const frames: Frame[] = [{ code: true, braces: 0 }];
  let out = "";
  let at = 0;
  while (at < source.length) {
    const frame = frames.at(-1) as Frame;
    const char = source[at] ?? "";
    const rest = source.slice(at);
    if (frame.code) {
      // Strings, comments and regular expressions are passed over as they are.
      const passed = /^(\/\/.*|\/\*[\s\S]*?\*\/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')/.exec(rest)?.[0];
      if (passed) {
        out += passed;
        at += passed.length;
        continue;
      }
      if (char === "`")
        frames.push({
          code: false,
          markup: /(html|svg)$/.test(out),
          tag: false,
        });
      else if (char === "{") frame.braces++;
      else if (char === "}" && frame.braces-- === 0) frames.pop();
    } else {
      const space = frame.markup ? /^\s*\n\s*/.exec(rest)?.[0] : undefined;
      if (space) {
        const next = rest.slice(space.length);
        const edge = frame.tag ? next.startsWith(">") : /[>}`]$/.test(out) || /^(<|\$\{|`)/.test(next);
        out += edge ? "" : " ";
        at += space.length;
        continue;
      }
      if (char === "\\") {
        out += rest.slice(0, 2);
        at += 2;
        continue;
      }
      if (char === "`") frames.pop();
      else if (rest.startsWith("${")) {
        frames.push({ code: true, braces: 0 });
        out += "${";
        at += 2;
        continue;
      } else if (char === "<") frame.tag = true;
      else if (char === ">") frame.tag = false;
    }
    out += char;
    at++;
  }
  return out;
}
