/** The runtime enters through its door, the system role through its list: words that only some files may say. */
import ts from "typescript";
import { importsOf, SDK_TOOLS } from "./imports.ts";
import { type Breach, lineOf, nodesOf, type Source } from "./sources.ts";

const RUNTIME_ROOMS = new Set(["runtimes", "cli", "testing", "bench", "openapi", "examples", "docs", "top"]);
const GLOBALS = new Set(["process", "Buffer", "__dirname", "__filename", "setImmediate"]);

function mayNameTheRuntime(source: Source): boolean {
  if (source.isTest || RUNTIME_ROOMS.has(source.room)) return true;
  if (source.room === "sdk") return SDK_TOOLS.test(source.rest);
  return source.room === "widgets" && /^(build|testing)\/|\/testing\//.test(source.rest);
}

export function runtimeBreaches(sources: readonly Source[]): Breach[] {
  return sources.flatMap((source) => {
    if (mayNameTheRuntime(source)) return [];
    const mend = "Only runtimes and tools know where they run: take it as a port or a parameter";
    const imported = importsOf(source)
      .filter(({ specifier }) => /^(node|cloudflare|bun|deno):/.test(specifier))
      .map(({ specifier, line }) => ({ path: source.path, line, law: `imports ${specifier}`, mend }));
    const named = nodesOf(source.ast).flatMap((node) =>
      ts.isIdentifier(node) && GLOBALS.has(node.text) && !isMemberName(node)
        ? [{ path: source.path, line: lineOf(source, node), law: `uses the global ${node.text}`, mend }]
        : [],
    );
    return [...imported, ...named];
  });
}

function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  return (
    ts.isPropertyAssignment(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isPropertyDeclaration(parent)
  );
}

interface Reserved {
  readonly word: RegExp;
  readonly places: RegExp;
  readonly mend: string;
}

/** What would walk around tenancy, and the only files that may say it. */
const RESERVED: readonly Reserved[] = [
  {
    word: /\blistino_(system|app)\b/,
    // The installer of the job queue and the writer of migrations grant.
    places: /^api\/(platform\/db\/(scope|tables)|adapters\/pg-boss\/install|cli\/new-module)\.ts$/,
    mend: "Take the role by openScope, or by openSystemScope with a use from system-uses.ts",
  },
  {
    word: /\b(set (local )?role|set_config|set (local )?app\.)/i,
    places: /^api\/platform\/db\/(scope|plans)\.ts$/,
    mend: "Only the scope opener sets role and tenant, and plans.ts how statements are planned",
  },
  {
    word: /\.unscoped\b/,
    places: /^api\/(runtimes\/migrate|adapters\/(pg-boss|mailbox)\/[a-z-]+|cli\/[a-z-]+)\.ts$/,
    mend: "Outside a scope run migrations, an operator's commands and an adapter's own schema alone",
  },
  {
    word: /\bpgTable\(/,
    places: /^api\/(platform\/db\/tables|modules\/suppliers\/tables)\.ts$/,
    mend: "Make tables with supplierTable() or companyTable()",
  },
];

export function reservedBreaches(sources: readonly Source[]): Breach[] {
  return sources
    .filter(
      ({ path, isTest, room }) =>
        path.startsWith("api/") && !isTest && room !== "testing" && room !== "bench",
    )
    .flatMap((source) =>
      RESERVED.filter(({ places }) => !places.test(source.path)).flatMap(({ word, mend }) =>
        linesWith(source, word).map(({ line, said }) => ({
          path: source.path,
          line,
          law: `says "${said}"`,
          mend,
        })),
      ),
    );
}

// Each with one letter in brackets, so that these lines are not what they look for.
const LOOSE: readonly [RegExp, string][] = [
  [/\b(TO[D]O|FIX[M]E|XX[X])\b/, "Do it, or file an issue"],
  [/@ts-(ignor[e]|nochec[k])\b/, "Say the type; where the error is the point, @ts-expect-error"],
  [/\b(test|it|describe|suite)\.onl[y]\(/, "Let every test run"],
];

export function looseEnds(sources: readonly Source[]): Breach[] {
  return sources.flatMap((source) => {
    const words = LOOSE.flatMap(([word, mend]) =>
      linesWith(source, word).map(({ line, said }) => ({
        path: source.path,
        line,
        law: `says "${said}"`,
        mend,
      })),
    );
    const anys = nodesOf(source.ast)
      .filter((node) => node.kind === ts.SyntaxKind.AnyKeyword)
      .map((node) => lineOf(source, node))
      .filter(
        (line) =>
          !/biome-ignore lint\/suspicious\/noExplicitAny: \w/.test(source.text.split("\n")[line - 2] ?? ""),
      )
      .map((line) => ({ path: source.path, line, law: "says any", mend: "Say the type, or unknown" }));
    return [...words, ...anys];
  });
}

function linesWith(source: Source, word: RegExp): { line: number; said: string }[] {
  return source.text.split("\n").flatMap((text, index) => {
    const said = word.exec(text)?.[0];
    return said === undefined ? [] : [{ line: index + 1, said }];
  });
}
