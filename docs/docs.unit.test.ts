/** What the guides say without a server: types, names, links, commands. How the snippets are run: README.md. */
import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { typeErrors } from "./testing/check-types.ts";
import { type Guide, readGuide } from "./testing/guide.ts";

const root = new URL("..", import.meta.url).pathname;
const read = (pattern: string) =>
  globSync(pattern, { cwd: root })
    .map((path) => readFileSync(join(root, path), "utf8"))
    .join("\n");
const own = [
  "deploy",
  "erp-sync",
  "invite-customers",
  "embed",
  "sign-in",
  "stock",
  "prices",
  "catalogue",
  "staff-access",
].map((name) => `docs/${name}.md`);
const guides = [...own, "docs/README.md", "README.md"].map(readGuide);
const all = guides.map(({ text }) => text).join("\n");
const named = (pattern: RegExp, text = all) =>
  [...new Set([...text.matchAll(pattern)].map(([, name = ""]) => name))].sort();
const code = (language: string) =>
  guides
    .flatMap(({ snippets }) => snippets.filter((one) => one.language === language).map((one) => one.code))
    .join("\n");

test("every TypeScript snippet compiles strictly, in its guide's order", () => {
  expect(typeErrors(guides)).toEqual([]);
});

describe("what a guide names is there:", () => {
  test("commands of package.json", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: object };
    expect(named(/npm run ([\w:]+)/g).filter((name) => !(name in scripts))).toEqual([]);
  });

  test("environment variables, and every one that the commands read", () => {
    const sources = read("api/cli/{serve,migrate,start,supplier-create}.ts");
    const inCode = named(/(?:process\.env\.|required\(\s*")(\w+)/g, sources);
    const taken = named(/const \{ ([\w, ]+) \} = process\.env/g, sources).flatMap((list) => list.split(", "));
    const inTable = named(/^\| `([A-Z_]+)` +\|/gm);
    expect(inTable).toEqual([...new Set([...inCode, ...taken])].filter((name) => name !== "DATA_DIR").sort());
  });

  test("problem codes", () => {
    const known = new Set(named(/"([a-z]+(?:_[a-z]+)+)"/g, read("api/{platform,modules}/**/*.ts")));
    const rows = guides.flatMap(({ text }) => text.match(/^(\| `|### )[a-z]+_[a-z_]+.*$/gm) ?? []).join("\n");
    const cells = rows.replaceAll(/^(\|[^|]*\|).*$/gm, "$1");
    expect(named(/\b([a-z]+(?:_[a-z]+)+)\b/g, cells).filter((name) => !known.has(name))).toEqual([]);
  });

  test("events", () => {
    const sources = read("widgets/**/*.ts");
    const shown = named(/"(listino-[a-z]+-[a-z]+)"/g, code("js")).concat(named(/^\| `(listino-[a-z-]+)`/gm));
    expect(shown.filter((name) => !sources.includes(`super("${name}"`))).toEqual([]);
    expect(named(/super\("(listino-[a-z-]+)"/g, sources)).toEqual(named(/^\| `(listino-[a-z-]+)`/gm));
  });

  test("custom properties and parts", () => {
    const sources = read("widgets/**/*.ts");
    expect(
      named(/(--listino-[a-z0-9-]+)/g, code("css")).filter((name) => !sources.includes(`var(${name},`)),
    ).toEqual([]);
    expect(
      named(/::part\(([a-z-]+)\)/g, code("css")).filter((name) => !sources.includes(`part="${name}"`)),
    ).toEqual([]);
  });

  test.each(guides.map((guide) => [guide.path, guide] as const))("links of %s", (_path, guide) => {
    expect(deadLinks(guide)).toEqual([]);
  });
});

function deadLinks({ path, text }: Guide): string[] {
  const folder = path.replace(/[^/]*$/, "");
  const links = [...text.matchAll(/\]\((?!https?:)([^)#]*)(#[^)]*)?\)/g)];
  return links.flatMap(([link, file = "", anchor = ""]) => {
    const target = join(root, file ? folder + file : path);
    if (!existsSync(target)) return [link];
    return anchor && !anchorsOf(readFileSync(target, "utf8")).includes(anchor) ? [link] : [];
  });
}

/** As GitHub makes them. */
function anchorsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.*)$/gm)].map(
    ([, heading = ""]) =>
      `#${heading
        .toLowerCase()
        .replace(/[^\w\- ]/gu, "")
        .replaceAll(" ", "-")}`,
  );
}
