/** Fails when the tables in the code are not what the committed migrations make: `npm run migrations` writes the missing one. */
import { execFile } from "node:child_process";
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "./project-root.ts";

const folder = await mkdtemp(join(tmpdir(), "listino-migrations-"));
try {
  const copy = join(folder, "migrations");
  await cp(join(root, "migrations"), copy, { recursive: true });
  const before = new Set(await readdir(copy));

  const config = join(folder, "drizzle.config.ts");
  const base = JSON.stringify(join(root, "drizzle.config.ts"));
  await writeFile(
    config,
    `import base from ${base};\nexport default { ...base, out: ${JSON.stringify(copy)} };\n`,
  );
  await promisify(execFile)("drizzle-kit", ["generate", `--config=${config}`], { cwd: root });

  for (const name of (await readdir(copy)).filter((found) => !before.has(found))) {
    console.error(
      `The tables have changed and no migration says so:\n${await readFile(join(copy, name), "utf8")}`,
    );
    process.exitCode = 1;
  }
} finally {
  await rm(folder, { recursive: true });
}
