/** What files and folders are called, how long and how full they get. */
import type { Breach, Source } from "./sources.ts";

const VAGUE = /^(utils?|helpers?|common|libs?|misc|managers?|services?|stuff|shared)$/;

/** A thing without a room lacks a noun. */
export function vagueNames(files: readonly string[]): Breach[] {
  return files.flatMap((path) =>
    path
      .split("/")
      .flatMap((part) => part.replace(/\..*$/, "").split("-"))
      .filter((word) => VAGUE.test(word))
      .map((word) => ({
        path,
        line: 1,
        law: `is called "${word}"`,
        mend: "Name it after the thing it holds",
      })),
  );
}

const MODULE_FILES = new Set(
  "index schemas store-routes admin-routes hook-routes channel-routes tables queries problems events reactions".split(
    " ",
  ),
);
/** A file that starts with a verb changes the world. A new verb is added here. */
const VERBS = new Set(
  (
    "accept add admit answer ask authenticate bulk cancel change check close compare complete compose connect correct count create deliver delete dismiss end expire guess " +
    "explain export extend import invite issue lookup move open prove put queue record refresh refuse register reject release rename renew replace resend reserve " +
    "confirm read remove resolve resume revoke rotate save send set sign start submit suspend sweep switch update upsert use verify withdraw write"
  ).split(" "),
);
const MODULE_NAMES_MEND = `A module's files are ${[...MODULE_FILES].join(", ")} (.ts), mails.tsx, domain/*.ts, <verb>-<noun>.ts and tests`;

export function moduleFiles(files: readonly string[], sources: readonly Source[]): Breach[] {
  const named = files.flatMap((path) => {
    const rest = /^api\/modules\/[^/]+\/(.*)$/.exec(path)?.[1];
    if (rest === undefined || isModuleFile(rest)) return [];
    return [{ path, line: 1, law: "is no name for a module's file", mend: MODULE_NAMES_MEND }];
  });
  return [...named, ...sources.flatMap(commandPlaces)];
}

function isModuleFile(rest: string): boolean {
  if (/^domain\/[a-z0-9-]+(\.test)?\.ts$/.test(rest)) return true;
  if (/^[a-z0-9-]+(\.(postgres|edge|unit))?\.test\.tsx?$/.test(rest)) return true;
  const [, name = "", ending] = /^([a-z0-9-]+)\.(tsx?)$/.exec(rest) ?? [];
  if (name === "mails") return ending === "tsx";
  return ending === "ts" && (MODULE_FILES.has(name) || isVerbFile(name));
}

function isVerbFile(name: string): boolean {
  const [verb, ...noun] = name.split("-");
  return noun.length > 0 && VERBS.has(verb ?? "");
}

/** One verb, one file: a command lives alone, in the file of its name. */
function commandPlaces(source: Source): Breach[] {
  if (source.room !== "modules" || source.isTest) return [];
  const commands = source.text
    .split("\n")
    .flatMap((text, index) => (/= command(<|\()/.test(text) ? [index + 1] : []));
  if (commands.length === 0) return [];
  const mend = "Give each command a file of its own: <verb>-<noun>.ts";
  const [, ...more] = commands;
  const where = isVerbFile(source.rest.replace(/\.ts$/, "")) ? more : commands;
  return where.map((line) => ({ path: source.path, line, law: "holds a command that is not its own", mend }));
}

export const LONG = 300;
export const LONGISH = 200;

export function longFiles(sources: readonly Source[], limit: number): Breach[] {
  return sources
    .filter(({ isTest }) => !isTest)
    .map((source) => ({ ...source, lines: source.text.split("\n").length - 1 }))
    .filter(({ lines }) => lines > limit)
    .map(({ path, lines }) => ({
      path,
      line: limit,
      law: `has ${lines} lines, more than ${limit}`,
      mend: "Which noun is hiding in it?",
    }));
}

const FULL = 25;

/** Folders of code; tests are not counted, and a folder of pictures is no room. */
export function fullFolders(files: readonly string[]): Breach[] {
  const entries = new Map<string, Set<string>>();
  for (const path of files.filter((one) => /\.(tsx?|css)$/.test(one) && !/\.test\.tsx?$/.test(one))) {
    const parts = path.split("/");
    for (let depth = 1; depth < parts.length; depth++) {
      const folder = parts.slice(0, depth).join("/");
      entries.set(folder, (entries.get(folder) ?? new Set()).add(parts[depth] ?? ""));
    }
  }
  return (
    [...entries]
      // The list of modules is one column, however long: api/modules.ts is its table of contents.
      .filter(([path, names]) => path !== "api/modules" && names.size > FULL)
      .map(([path, names]) => ({
        path,
        line: 1,
        law: `holds ${names.size} entries, more than ${FULL}`,
        mend: "Which noun is hiding in it?",
      }))
  );
}

/** The list names every module, and nothing else. */
export function unlistedModules(files: readonly string[], order: readonly string[]): Breach[] {
  const folders = new Set(files.flatMap((path) => /^api\/modules\/([^/]+)\//.exec(path)?.[1] ?? []));
  const column = { path: "api/modules.ts", line: 1 };
  return [
    ...[...folders]
      .filter((name) => !order.includes(name))
      .map((name) => ({ ...column, law: `lacks ${name}`, mend: "Put it below what it imports" })),
    ...order
      .filter((name) => !folders.has(name))
      .map((name) => ({ ...column, law: `lists ${name}, which is no folder`, mend: "Call both the same" })),
  ];
}

/** The door says what the noun is. */
export function silentDoors(sources: readonly Source[]): Breach[] {
  return sources
    .filter(({ room, rest, text }) => room === "modules" && rest === "index.ts" && !text.startsWith("/**"))
    .map(({ path }) => ({
      path,
      line: 1,
      law: "does not say what the noun is",
      mend: "Begin with a comment: the noun, its states, its neighbours",
    }));
}
