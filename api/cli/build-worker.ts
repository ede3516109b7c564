import { execFile } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { root } from "./project-root.ts";

/**
 * Bundles the worker as `wrangler deploy` would upload it, by wrangler itself: it knows which of Node's modules
 * workerd has and what stands in for the others.
 */
export async function buildWorker({ outdir }: { readonly outdir: string }): Promise<void> {
  const wrangler = dirname(createRequire(import.meta.url).resolve("wrangler/package.json"));
  const program = join(wrangler, "bin", "wrangler.js");
  // wrangler refuses a configuration whose folder of assets is missing.
  await mkdir(join(root, "dist/assets"), { recursive: true });
  await promisify(execFile)(process.execPath, [program, "deploy", "--dry-run", "--outdir", outdir], {
    cwd: root,
    env: { ...process.env, WRANGLER_SEND_METRICS: "false", CI: "true" },
    maxBuffer: 2 ** 26,
  });
}
