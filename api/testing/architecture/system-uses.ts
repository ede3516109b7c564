/** Looking across suppliers: each use is listed in platform/db/system-uses.ts, and each one listed is used. */
import ts from "typescript";
import { type Breach, lineOf, nodesOf, type Source } from "./sources.ts";

const LIST = "api/platform/db/system-uses.ts";

export function systemUseBreaches(sources: readonly Source[], listed: readonly string[]): Breach[] {
  const calls = sources
    .filter(({ isTest, path }) => path.startsWith("api/") && !isTest)
    .flatMap((source) => nodesOf(source.ast).flatMap((node) => callOf(source, node)));
  return [
    ...calls
      .filter(({ use }) => use === null || !listed.includes(use))
      .map(({ path, line }) => ({
        path,
        line,
        law: "looks across suppliers without saying why",
        mend: `Name a use of ${LIST}, as a literal`,
      })),
    ...listed
      .filter((use) => !calls.some((call) => call.use === use))
      .map((use) => ({ path: LIST, line: 1, law: `lists ${use}, which nobody does`, mend: "Take it out" })),
  ];
}

function callOf(source: Source, node: ts.Node): { path: string; line: number; use: string | null }[] {
  if (!ts.isCallExpression(node) || node.expression.getText(source.ast) !== "openSystemScope") return [];
  const [, use] = node.arguments;
  const said = use && ts.isStringLiteralLike(use) ? use.text : null;
  return [{ path: source.path, line: lineOf(source, node), use: said }];
}
