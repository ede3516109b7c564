/** Runs a guide's TypeScript as one module, and holds what it prints against the comment beside it. */
import { stripTypeScriptTypes } from "node:module";
import { runInThisContext } from "node:vm";
import { type Guide, programOf } from "./guide.ts";

const IMPORT = /^import (\{[^}]*\}) from ("[^"]+");/gm;
/** `console.log(summary); // → { created: 2, … }` */
const SHOWN = /console\.log\((.*)\); \/\/ → (.*)$/gm;

export interface Surroundings {
  /** By specifier. */
  readonly modules: Readonly<Record<string, object>>;
  /** What a snippet takes for granted: `process`, `sessionStorage`, `location`… */
  readonly globals: Readonly<Record<string, unknown>>;
  /** What stands for something else in the text: the API's address, a key. */
  readonly values: Readonly<Record<string, string>>;
}

/** Resolves with how many printed values were compared; a failure's stack has the guide's own lines. */
export async function runProgram(guide: Guide, { modules, globals, values }: Surroundings): Promise<number> {
  let code = stripTypeScriptTypes(programOf(guide))
    .replace(IMPORT, "const $1 = modules[$2];")
    .replace(SHOWN, (_, value: string, comment: string) => `shown(${value}, ${JSON.stringify(comment)});`);
  for (const [placeholder, value] of Object.entries(values)) code = code.replaceAll(placeholder, value);
  let compared = 0;
  const shown = (actual: unknown, comment: string) => {
    compared++;
    const expected: unknown = runInThisContext(`(${comment.replace(/, …(?= [}\]])/g, ', "…": 0')})`);
    if (!matches(actual, expected)) throw new Error(`prints ${JSON.stringify(actual)}, not ${comment}`);
  };
  const names = { modules, shown, ...globals };
  const wrapped = `(async ({ ${Object.keys(names).join(", ")} }) => {${code}\n})`;
  await runInThisContext(wrapped, { filename: guide.path })(names);
  return compared;
}

function matches(actual: unknown, shown: unknown): boolean {
  if (typeof shown === "string" && shown.endsWith("…")) {
    return typeof actual === "string" && actual.startsWith(shown.slice(0, -1));
  }
  if (typeof shown !== "object" || shown === null) return Object.is(actual, shown);
  if (typeof actual !== "object" || actual === null) return false;
  const { "…": open, ...rest } = shown as Record<string, unknown>;
  const whole = open !== undefined || Object.keys(actual).length === Object.keys(rest).length;
  return whole && Object.entries(rest).every(([key, value]) => matches((actual as typeof rest)[key], value));
}
