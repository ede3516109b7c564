/** A module's skeleton in the house's shape: names, files and the three places that list modules. */
import { execFile } from "node:child_process";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";

const SKELETON = new URL("skeleton/", import.meta.url);

/** The noun in every form the files need. */
export interface Names {
  /** Folder, URL segment and tag: `delivery-slots`. */
  readonly folder: string;
  /** `delivery-slot`. */
  readonly file: string;
  /** `deliverySlots`, `DeliverySlots`, `deliverySlot`, `DeliverySlot`. */
  readonly many: string;
  readonly Many: string;
  readonly one: string;
  readonly One: string;
  /** Table and permission: `delivery_slots`. */
  readonly table: string;
  /** Event and audit action: `delivery_slot`. */
  readonly event: string;
  /** `delivery slots`, `delivery slot`. */
  readonly words: string;
  readonly word: string;
  readonly "Plural words": string;
  /** Of its ids: `dsl_…`. */
  readonly prefix: string;
}

export function namesOf(folder: string, prefix: string): Names {
  if (!/^[a-z]+(-[a-z]+)*s$/.test(folder))
    throw new Error("Name the module by a plural noun: delivery-slots");
  if (!/^[a-z]{3}$/.test(prefix)) throw new Error("An id's prefix has three letters");
  const file = singular(folder);
  const words = folder.replaceAll("-", " ");
  return {
    folder,
    file,
    many: camel(folder),
    Many: capital(camel(folder)),
    one: camel(file),
    One: capital(camel(file)),
    table: folder.replaceAll("-", "_"),
    event: file.replaceAll("-", "_"),
    words,
    word: file.replaceAll("-", " "),
    "Plural words": capital(words),
    prefix,
  };
}

function singular(plural: string): string {
  if (/ies$/.test(plural)) return plural.replace(/ies$/, "y");
  return plural.replace(/(ss|x|ch|sh)es$/, "$1").replace(/([^s])s$/, "$1");
}

const camel = (text: string) => text.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Prefixes that other records' ids have. */
export async function prefixesInUse(root: string): Promise<Set<string>> {
  const modules = join(root, "api/modules");
  const files = (await readdir(modules, { recursive: true })).filter((name) => name.endsWith(".ts"));
  const texts = await Promise.all(files.map((name) => readFile(join(modules, name), "utf8")));
  return new Set(
    texts.flatMap((text) => [...text.matchAll(/\("([a-z]{3})"[,)]/g)].map((found) => found[1] ?? "")),
  );
}

/** Writes the files and lists the module; returns what was written, from the project's top. */
export async function writeModule(root: string, names: Names): Promise<string[]> {
  const folder = join(root, "api/modules", names.folder);
  await mkdir(folder);
  const written = await Promise.all(
    (await readdir(SKELETON)).map(async (template) => {
      const name = fileName(template, names);
      const text = await readFile(new URL(template, SKELETON), "utf8");
      await writeFile(join(folder, name), fill(text, names));
      return `api/modules/${names.folder}/${name}`;
    }),
  );
  await listModule(root, names);
  await listPermissions(root, names);
  return written.sort();
}

function fileName(template: string, names: Names): string {
  const name = template.replace(/\.txt$/, "");
  if (name === "create.ts") return `create-${names.file}.ts`;
  return name === "test.ts" ? `${names.folder}.test.ts` : name;
}

function fill(text: string, names: Names): string {
  return text.replace(/\{\{([A-Za-z ]+)\}\}/g, (hole, key: string) => {
    const value = (names as unknown as Record<string, string | undefined>)[key];
    if (value === undefined) throw new Error(`the skeleton asks for ${hole}`);
    return value;
  });
}

/** At the end of the column: whoever needs it above something moves it up. */
async function listModule(root: string, { folder, many }: Names): Promise<void> {
  await edit(join(root, "api/modules.ts"), (text) => {
    const line = `import { ${many}Module } from "./modules/${folder}/index.ts";\n`;
    const imports = text.match(/^import \{ \w+ \} from "\.\/modules\/.*\n/gm) ?? [];
    const below = imports.find((one) => one.slice(one.indexOf("./")) > line.slice(line.indexOf("./")));
    const listed = below
      ? text.replace(below, line + below)
      : text.replace(/^import type/m, `${line}import type`);
    return listed.replace(/\n\];/, `\n  ${many}Module,\n];`);
  });
}

async function listPermissions(root: string, { table }: Names): Promise<void> {
  await edit(join(root, "api/kernel/permissions.ts"), (text) =>
    text.replace("] as const;", `  "${table}.read",\n  "${table}.write",\n] as const;`),
  );
}

async function edit(path: string, change: (text: string) => string): Promise<void> {
  const before = await readFile(path, "utf8");
  const after = change(before);
  if (after === before) throw new Error(`${path} is not as it was expected to be`);
  await writeFile(path, after);
}

/** How lines break depends on the noun's length. */
export async function formatFiles(root: string, files: readonly string[]): Promise<void> {
  await tool(root, "biome", "format", "--write", ...files);
}

function tool(root: string, program: string, ...args: string[]) {
  const PATH = [join(root, "node_modules/.bin"), process.env.PATH].join(delimiter);
  return promisify(execFile)(program, args, { cwd: root, env: { ...process.env, PATH } });
}

/** Makes the table's migration: drizzle-kit knows of neither forced row security nor grants. */
export async function writeMigration(root: string, { table }: Names): Promise<string> {
  const folder = join(root, "migrations");
  const before = new Set(await readdir(folder));
  await tool(root, "drizzle-kit", "generate", "--name", table);
  const made = (await readdir(folder)).find((name) => name.endsWith(".sql") && !before.has(name));
  if (!made) throw new Error("drizzle-kit made no migration");
  await edit(join(folder, made), (text) =>
    [
      text.trimEnd(),
      `ALTER TABLE "${table}" FORCE ROW LEVEL SECURITY;`,
      `GRANT SELECT, INSERT, UPDATE, DELETE ON "${table}" TO listino_app, listino_system;\n`,
    ].join("--> statement-breakpoint\n"),
  );
  return `migrations/${made}`;
}
