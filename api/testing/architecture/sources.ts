/** The project's code as the laws read it: parsed once, with the room each file lives in. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

export interface Source {
  /** From the project's top, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly ast: ts.SourceFile;
  readonly room: string;
  /** The module below `api/modules`, the vendor below `api/adapters`; else empty. */
  readonly noun: string;
  /** Below the noun's folder, or the room's. */
  readonly rest: string;
  readonly isTest: boolean;
}

/** What a law was broken by, and how to mend it. */
export interface Breach {
  readonly path: string;
  readonly line: number;
  readonly law: string;
  readonly mend: string;
}

export function tell({ path, line, law, mend }: Breach): string {
  return `${path}:${line} ${law}. ${mend}`;
}

const NOT_OURS = new Set(["node_modules", "dist", "generated", "migrations", "coverage"]);
const CODE = /\.(ts|tsx|mts|mjs)$/;

/** Every file of the project, hidden and generated ones left out. */
export function listFiles(root: string, folder = ""): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith(".") || NOT_OURS.has(entry.name)) return [];
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    return entry.isDirectory() ? listFiles(root, path) : [path];
  });
}

export function readSources(root: string, files: readonly string[]): Source[] {
  return files
    .filter((path) => CODE.test(path))
    .map((path) => sourceOf(path, readFileSync(join(root, path), "utf8")));
}

export function sourceOf(path: string, text: string): Source {
  const kind = path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const ast = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
  return { path, text, ast, ...placeOf(path), isTest: /\.test\.tsx?$/.test(path) };
}

/** Rooms of the API are named by their folder; the top of `api` and of the project are rooms of their own. */
function placeOf(path: string): Pick<Source, "room" | "noun" | "rest"> {
  const parts = path.split("/");
  if (parts.length === 1) return { room: "top", noun: "", rest: path };
  const [first = "", second = ""] = parts;
  if (first !== "api") return { room: first, noun: "", rest: parts.slice(1).join("/") };
  if (parts.length === 2) return { room: "api", noun: "", rest: second };
  if (second === "modules" || second === "adapters")
    return { room: second, noun: parts[2] ?? "", rest: parts.slice(3).join("/") };
  return { room: second, noun: "", rest: parts.slice(2).join("/") };
}

export function lineOf(source: Source, node: ts.Node): number {
  return source.ast.getLineAndCharacterOfPosition(node.getStart(source.ast)).line + 1;
}

/** Every node of a file, parents first. */
export function nodesOf(node: ts.Node): ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (one: ts.Node): void => {
    found.push(one);
    ts.forEachChild(one, visit);
  };
  visit(node);
  return found;
}
