/**
 * Makes the package that is published: JavaScript and declarations in `dist/sdk`, with the same doors as the sources.
 *
 *     tsx sdk/build.ts
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const compiler = createRequire(import.meta.url).resolve("typescript/bin/tsc");

interface Manifest {
  exports: Record<string, string>;
  [field: string]: unknown;
}

export function buildSdk(target = join(here, "..", "dist", "sdk")): void {
  rmSync(target, { recursive: true, force: true });
  execFileSync(process.execPath, [compiler, "-p", join(here, "tsconfig.build.json"), "--outDir", target], {
    stdio: "inherit",
  });
  // tsc rewrites the specifiers of the scripts, and leaves those of the declarations.
  for (const name of globSync("**/*.d.ts", { cwd: target })) {
    const path = join(target, name);
    writeFileSync(path, readFileSync(path, "utf8").replace(/(from "\.[^"]*)\.ts"/g, '$1.js"'));
  }
  const manifest = JSON.parse(readFileSync(join(here, "package.json"), "utf8")) as Manifest;
  const exports = Object.fromEntries(
    Object.entries(manifest.exports).map(([door, source]) => {
      const name = source.replace(/\.ts$/, "");
      return [door, { types: `${name}.d.ts`, default: `${name}.js` }];
    }),
  );
  writeFileSync(join(target, "package.json"), `${JSON.stringify({ ...manifest, exports }, null, 2)}\n`);
  copyFileSync(join(here, "README.md"), join(target, "README.md"));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) buildSdk();
