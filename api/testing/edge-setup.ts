import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { buildAssets } from "../cli/build-assets.ts";
import { buildWorker } from "../cli/build-worker.ts";
import { root } from "../cli/project-root.ts";

declare module "vitest" {
  interface ProvidedContext {
    workerFolder: string;
  }
}

/** Builds what would be deployed, once per run: the worker, and the widgets among its static assets. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "listino-worker-"));
  await buildAssets({ outdir: join(root, "dist/assets") });
  await buildWorker({ outdir: folder });
  project.provide("workerFolder", folder);
  return () => rm(folder, { recursive: true });
}
