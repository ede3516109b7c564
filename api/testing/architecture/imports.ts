/** Who may import whom. */
import { posix } from "node:path";
import ts from "typescript";
import { type Breach, lineOf, nodesOf, type Source, sourceOf } from "./sources.ts";

export interface Import {
  /** As written. */
  readonly specifier: string;
  /** The project's file it means; null for a library. */
  readonly target: Source | null;
  readonly line: number;
}

/** Static, dynamic and type imports, and re-exports. */
export function importsOf(source: Source): Import[] {
  return nodesOf(source.ast).flatMap((node) => {
    const specifier = specifierOf(node);
    if (specifier === null) return [];
    const path = specifier.startsWith(".") ? posix.join(posix.dirname(source.path), specifier) : null;
    return [{ specifier, target: path === null ? null : sourceOf(path, ""), line: lineOf(source, node) }];
  });
}

function specifierOf(node: ts.Node): string | null {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return literal(node.moduleSpecifier);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return literal(node.argument.literal);
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return literal(node.arguments[0]) ?? EXPRESSION;
  return null;
}

function literal(node: ts.Node | undefined): string | null {
  return node && ts.isStringLiteralLike(node) ? node.text : null;
}

/** What stands for a path that is only known when it runs. */
const EXPRESSION = "(an expression)";

/** Each vendor's own library, which only its adapter may import. */
const VENDORS: Readonly<Record<string, string>> = {
  postgres: "postgres",
  "@electric-sql/pglite": "pglite",
  "pg-boss": "pg-boss",
  resend: "resend",
  stripe: "stripe",
  "@paypal/paypal-server-sdk": "paypal",
};
/** Rooms that put everything together, and tests: they may import what they need. */
const FREE = new Set(["runtimes", "cli", "testing", "bench", "openapi", "top"]);
const UPWARD = "Say it with an event and a reaction, or move the verb to the lower module";

/** What keeps a file from importing another, and how to mend it; null where nothing does. */
export function judgeImport(from: Source, one: Import, order: readonly string[]): [string, string] | null {
  if (from.isTest || FREE.has(from.room)) return null;
  return one.target ? judgeProject(from, one.target, order) : judgeLibrary(from, one.specifier);
}

function judgeProject(from: Source, to: Source, order: readonly string[]): [string, string] | null {
  const forbidden = (mend: string): [string, string] => [
    `${placeName(from)} may not import ${placeName(to)} (${to.path})`,
    mend,
  ];
  if (from.room === to.room && from.room !== "modules" && from.room !== "adapters") return null;
  switch (from.room) {
    case "kernel":
      return forbidden("The kernel is pure: pass what it needs as a parameter");
    case "platform":
      return to.room === "kernel"
        ? null
        : forbidden("The platform knows no feature: let the module pass it in");
    case "adapters":
      if (to.room === "adapters") return to.noun === from.noun ? null : forbidden("Join them in a runtime");
      return to.room === "kernel" || to.path === "api/platform/ports.ts"
        ? null
        : forbidden("An adapter sees its port alone: put what they share into api/platform/ports.ts");
    case "api":
      return to.room === "platform" || to.room === "kernel" || isDoor(to)
        ? null
        : forbidden("Let a runtime pass it in as a port");
    case "modules":
      return judgeModule(from, to, order, forbidden);
    case "sdk":
      return to.path === "openapi/openapi.json"
        ? null
        : forbidden("The SDK is made from openapi/openapi.json alone");
    case "widgets":
      // Their tests' own site serves what the build makes.
      return to.room === "sdk" || from.rest.startsWith("testing/")
        ? null
        : forbidden("A widget reaches the API through @listino/sdk");
    case "docs":
    case "examples":
      return to.room === "sdk"
        ? null
        : forbidden("Guides and examples use what customers have: @listino/sdk");
    default:
      return forbidden(`Give ${from.room} its line in api/testing/architecture/imports.ts`);
  }
}

function judgeModule(
  from: Source,
  to: Source,
  order: readonly string[],
  forbidden: (mend: string) => [string, string],
): [string, string] | null {
  const inDomain = from.rest.startsWith("domain/");
  if (to.room === "kernel") return null;
  if (inDomain && !(to.room === "modules" && to.rest.startsWith("domain/")))
    return forbidden("Rules are pure: pass what they need as a parameter, and declare its type in domain/");
  if (to.room === "platform") return null;
  if (to.room === "adapters") return forbidden("Ports arrive in the context");
  if (to.room !== "modules") return forbidden("A module imports kernel, platform and the modules above it");
  if (to.noun === from.noun) return null;
  if (from.rest === "reactions.ts" && to.rest === "events.ts") return null;
  const own = order.indexOf(from.noun);
  const other = order.indexOf(to.noun);
  if (own === -1 || other === -1) return forbidden("Put both into the column of api/modules.ts");
  if (other > own) return forbidden(UPWARD);
  return isDoor(to) || ["tables.ts", "events.ts"].includes(to.rest) || to.rest.startsWith("domain/")
    ? null
    : forbidden(`Let ${to.noun}/index.ts offer it`);
}

function isDoor(to: Source): boolean {
  return to.room === "modules" && to.rest === "index.ts";
}

/** Libraries a module's files may use beside nothing at all. */
const MODULE_LIBRARIES = new Set(["zod", "@hono/zod-openapi", "drizzle-orm", "drizzle-orm/pg-core"]);

function judgeLibrary(from: Source, specifier: string): [string, string] | null {
  const name = /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;
  const forbidden = (mend: string): [string, string] => [
    `${placeName(from)} may not import ${specifier}`,
    mend,
  ];
  const vendor = VENDORS[name];
  if (vendor !== undefined)
    return from.room === "adapters" && from.noun === vendor
      ? null
      : forbidden(`It belongs to api/adapters/${vendor}, behind its port`);
  switch (from.room) {
    case "kernel":
      return name === "big.js" ? null : forbidden("The kernel takes a decimal library at most");
    case "modules":
      if (from.rest.startsWith("domain/")) return forbidden("Rules are pure: kernel and domain only");
      if (MODULE_LIBRARIES.has(specifier)) return null;
      if (specifier === "lucia" && from.noun === "sessions") return null;
      if (name === "react" && from.rest.startsWith("mails")) return null;
      return forbidden("Give it a place in platform/ or behind a port");
    case "widgets":
      // The loader fetches its parts by address.
      if (specifier === EXPRESSION) return null;
      return from.rest.includes("testing/") ||
        from.rest.startsWith("build/") ||
        /^(lit|@listino\/sdk)/.test(name)
        ? null
        : forbidden("Widgets are made of lit and @listino/sdk");
    case "sdk":
      return SDK_TOOLS.test(from.rest) ? null : forbidden("The SDK has no dependencies");
    default:
      return null;
  }
}

/** What makes the SDK, as against what is shipped. */
export const SDK_TOOLS = /^(build|generate)\.ts$|^(generation|testing)\//;

function placeName(source: Source): string {
  const inside = source.noun === "" ? source.room : `${source.room}/${source.noun}`;
  return source.rest.startsWith("domain/") ? `${inside}/domain` : inside;
}

export function importBreaches(sources: readonly Source[], order: readonly string[]): Breach[] {
  return sources.flatMap((from) =>
    importsOf(from).flatMap((one) => {
      const verdict = judgeImport(from, one, order);
      return verdict ? [{ path: from.path, line: one.line, law: verdict[0], mend: verdict[1] }] : [];
    }),
  );
}
