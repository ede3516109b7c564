/** Only the owner of a table writes it; who owns which is read from the tables files. */
import { posix } from "node:path";
import ts from "typescript";
import { type Breach, lineOf, nodesOf, type Source } from "./sources.ts";

interface Table {
  /** The folder whose files may write it. */
  readonly owner: string;
  readonly name: string;
}

const MAKERS = new Set(["supplierTable", "companyTable", "pgTable"]);

/** Tables by their SQL name, and by `<tables file>#<export>`. */
export function tablesOf(sources: readonly Source[]): ReadonlyMap<string, Table> {
  const tables = new Map<string, Table>();
  for (const source of sources.filter(({ path }) => path.endsWith("/tables.ts"))) {
    for (const node of nodesOf(source.ast)) {
      if (!ts.isVariableDeclaration(node) || !ts.isIdentifier(node.name)) continue;
      const { initializer: made } = node;
      if (!made || !ts.isCallExpression(made) || !MAKERS.has(made.expression.getText(source.ast))) continue;
      const [name] = made.arguments;
      if (!name || !ts.isStringLiteralLike(name)) continue;
      const table = { owner: ownerOf(source), name: name.text };
      tables.set(name.text, table);
      tables.set(`${source.path}#${node.name.text}`, table);
    }
  }
  return tables;
}

/** A module owns its tables; the platform owns its own as one. */
function ownerOf(source: Source): string {
  return source.room === "modules" ? `api/modules/${source.noun}/` : `api/${source.room}/`;
}

export function foreignWrites(sources: readonly Source[]): Breach[] {
  const tables = tablesOf(sources);
  return sources
    .filter((source) => /^api\/(modules|platform|adapters)\//.test(source.path) && !source.isTest)
    .flatMap((source) => [...sqlWrites(source, tables), ...builderWrites(source, tables)]);
}

const WRITE =
  /\b(insert\s+into|update(?:\s+only)?|delete\s+from(?:\s+only)?|merge\s+into|truncate(?:\s+table)?)\s+(?:public\.)?"?([a-z_]+|\$\{)/gi;

function sqlWrites(source: Source, tables: ReadonlyMap<string, Table>): Breach[] {
  return nodesOf(source.ast).flatMap((node) => {
    if (!ts.isStringLiteralLike(node) && !ts.isTemplateExpression(node)) return [];
    const text = node.getText(source.ast);
    return [...text.matchAll(WRITE)].flatMap((found) => {
      const [said, , name = ""] = found;
      const line = lineOf(source, node) + text.slice(0, found.index).split("\n").length - 1;
      return name === "${"
        ? unspelled(source, tables, line, said.replace("${", "").trim())
        : foreign(source, tables.get(name.toLowerCase()), line);
    });
  });
}

/** A name put in at run time is fine where the file names tables of its owner and no others. */
function unspelled(source: Source, tables: ReadonlyMap<string, Table>, line: number, said: string): Breach[] {
  const named = nodesOf(source.ast).flatMap((node) =>
    ts.isStringLiteralLike(node) ? (tables.get(node.text) ?? []) : [],
  );
  if (named.length > 0 && named.every(({ owner }) => source.path.startsWith(owner))) return [];
  return [
    {
      path: source.path,
      line,
      law: `writes a table it does not name (${said} …)`,
      mend: "Spell the name out in this file, so that its owner can be told",
    },
  ];
}

const BUILDERS = new Set(["insert", "update", "delete"]);

function builderWrites(source: Source, tables: ReadonlyMap<string, Table>): Breach[] {
  const imported = importedTables(source);
  return nodesOf(source.ast).flatMap((node) => {
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
    const [table] = node.arguments;
    if (!BUILDERS.has(node.expression.name.text) || !table || !ts.isIdentifier(table)) return [];
    const key = imported.get(table.text);
    return key === undefined ? [] : foreign(source, tables.get(key), lineOf(source, node));
  });
}

/** Local name → `<tables file>#<export>`. */
function importedTables(source: Source): Map<string, string> {
  const found = new Map<string, string>();
  for (const node of nodesOf(source.ast)) {
    if (!ts.isImportSpecifier(node)) continue;
    const from = node.parent.parent.parent.moduleSpecifier;
    if (!ts.isStringLiteralLike(from) || !from.text.endsWith("tables.ts")) continue;
    const path = posix.join(posix.dirname(source.path), from.text);
    found.set(node.name.text, `${path}#${(node.propertyName ?? node.name).text}`);
  }
  return found;
}

function foreign(source: Source, table: Table | undefined, line: number): Breach[] {
  if (!table || source.path.startsWith(table.owner)) return [];
  return [
    {
      path: source.path,
      line,
      law: `writes ${table.name}, which belongs to ${table.owner.slice(0, -1)}`,
      mend: "Call a verb of its owner, or tell it by an event",
    },
  ];
}
