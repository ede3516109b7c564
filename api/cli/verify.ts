/**
 * `npm run verify`: everything CI asks, one line each. `--full` (`npm run verify:full`) runs the tests' whole matrices
 * instead of their pairwise choice; `--without-tests` leaves the tests out, for CI, which has run them already.
 */
import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import { parseArgs } from "node:util";
import { root } from "./project-root.ts";

const { values } = parseArgs({
  options: { full: { type: "boolean" }, "without-tests": { type: "boolean" } },
});

const checks: Record<string, string> = {
  format: "biome format .",
  lint: "biome lint --error-on-warnings .",
  types: "tsc",
  openapi: "tsx openapi/build.ts --check",
  sdk: "tsx sdk/generate.ts --check",
  migrations: "tsx api/cli/verify-migrations.ts",
  build: "tsx api/cli/build.ts --check",
  ...(values["without-tests"] ? {} : { tests: "vitest run" }),
};

const env = {
  ...process.env,
  PATH: [join(root, "node_modules/.bin"), process.env.PATH].join(delimiter),
  ...(values.full ? { LISTINO_TEST_MATRIX: "full" } : {}),
};

/** Prints what the check said only where it matters: when it failed, and the tests' own summary. */
async function run(name: string, command: string): Promise<boolean> {
  const [program = "", ...args] = command.split(" ");
  const start = performance.now();
  const shown = name === "tests";
  const child = spawn(program, args, { cwd: root, env, stdio: ["ignore", ...output(shown)] });
  const said: Buffer[] = [];
  child.stdout?.on("data", (chunk: Buffer) => said.push(chunk));
  child.stderr?.on("data", (chunk: Buffer) => said.push(chunk));
  const passed = await new Promise<boolean>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve(code === 0));
  });
  if (!passed) process.stdout.write(Buffer.concat(said));
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
  console.log(`${passed ? "ok    " : "FAILED"} ${name.padEnd(10)} ${seconds} s`);
  return passed;
}

function output(shown: boolean): ["inherit" | "pipe", "inherit" | "pipe"] {
  return shown ? ["inherit", "inherit"] : ["pipe", "pipe"];
}

const failed: string[] = [];
for (const [name, command] of Object.entries(checks)) {
  if (!(await run(name, command))) failed.push(name);
}
console.log(`checks: ${Object.keys(checks).length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
