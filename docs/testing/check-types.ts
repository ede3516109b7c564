/** Compiles the guides' programs strictly against the SDK's own types, as a reader's editor would. */
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { type Guide, programOf } from "./guide.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2024,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Force,
  types: ["node"],
  strict: true,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
  noEmit: true,
};

/** The reader's own functions, and the test's. */
const surroundings = `
  declare function meanwhile(step: string): Promise<void>;
  declare function readCursor(): Promise<string | undefined>;
  declare function saveCursor(cursor: string): Promise<void>;
  declare function createSalesOrder(order: import("@listino/sdk").Order): Promise<void>;
  declare function showSignIn(): void;`;

/** Each as `docs/erp-sync.md:12 Type 'number' is not assignable to type 'string'.` */
export function typeErrors(guides: readonly Guide[]): string[] {
  const files = new Map(guides.map((guide) => [`${root}${guide.path}.ts`, programOf(guide)]));
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  const own = new Map([...files, [`${root}docs/surroundings.d.ts`, surroundings]]);
  host.fileExists = (name) => own.has(name) || fileExists(name);
  // The host's own getSourceFile reads by this.
  host.readFile = (name) => own.get(name) ?? readFile(name);
  const program = ts.createProgram([...own.keys()], options, host);
  return [...files.keys()].flatMap((name) => {
    const source = program.getSourceFile(name);
    const path = name.slice(root.length).replace(/\.ts$/, "");
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return found.map(({ start = 0, messageText }) => {
      const line = (source?.getLineAndCharacterOfPosition(start).line ?? 0) + 1;
      return `${path}:${line} ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
    });
  });
}
