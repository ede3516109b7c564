import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { type Plugin, transform } from "esbuild";

/**
 * The space inside Lit's templates is for people. This takes it out before bundling: style sheets go
 * through esbuild's own CSS minifier, and in `html` and `svg` a line break beside a tag or an
 * expression disappears (a space on the same line is content and stays). Of Lit's base element and
 * `css` tag only what our elements use is left, and each file gets its own API calls: the SDK's
 * module of all operations would put them into what every page loads.
 */
export const minifyTemplates = (): Plugin => ({
  name: "minify-templates",
  setup(build) {
    const operations = readOperations();
    build.onLoad({ filter: /reactive-element\/(css-tag|reactive-element)\.js$/ }, async ({ path }) => ({
      contents: await readFile(new URL(`./lean-${basename(path)}`, import.meta.url), "utf8"),
    }));
    build.onLoad({ filter: /\/widgets\/.*\.ts$/ }, async ({ path }) => {
      const source = ownOperations(await readFile(path, "utf8"), await operations);
      const contents = path.endsWith(".styles.ts") ? await minifyStyles(source) : minifyMarkup(source);
      return { contents, loader: "ts" };
    });
  },
});

/** By name: the call that makes it, e.g. `operation("GET /v1/store/me")`. */
type Operations = ReadonlyMap<string, string>;

const operationMaker = fileURLToPath(new URL("../../sdk/core/operation.ts", import.meta.url));

async function readOperations(): Promise<Operations> {
  const files = ["store", "admin"].map((face) =>
    readFile(new URL(`../../sdk/generated/${face}-operations.ts`, import.meta.url), "utf8"),
  );
  const made = /^export const (\w+): .*\n\s*\/\* @__PURE__ \*\/ (\w+\("[^"]*"\))/gm;
  return new Map(
    (await Promise.all(files)).flatMap((file) =>
      [...file.matchAll(made)].map((m) => [m[1] ?? "", m[2] ?? ""]),
    ),
  );
}

/** Makes the operations that a file imports from the SDK in the file itself. */
export function ownOperations(source: string, operations: Operations): string {
  return source.replace(/^import \{([^}]*)\} from "@listino\/sdk";/m, (whole, list: string) => {
    const names = list
      .split(",")
      .map((name) => name.trim())
      .filter(Boolean);
    const own = names.filter((name) => operations.has(name));
    if (!own.length) return whole;
    const rest = names.filter((name) => !operations.has(name));
    const made = own.map((name) => `const ${name} = /* @__PURE__ */ ${operations.get(name)};`);
    return [
      `import { operation, listOperation } from ${JSON.stringify(operationMaker)};`,
      ...(rest.length ? [`import { ${rest.join(", ")} } from "@listino/sdk";`] : []),
      ...made,
    ].join("\n");
  });
}

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
