/**
 * `npm run build [-- targets] [--check]`: makes `dist/` (widgets, worker, node, sdk; all of them unless some are named).
 * With `--check` it fails when the widgets weigh more than they may.
 */
import { existsSync } from "node:fs";
import { cp, rm } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildSdk } from "../../sdk/build.ts";
import { buildAssets } from "./build-assets.ts";
import { buildNode } from "./build-node.ts";
import { describe, tooHeavy, weigh } from "./build-widgets-weight.ts";
import { buildWorker } from "./build-worker.ts";
import { root } from "./project-root.ts";

const dist = join(root, "dist");
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: "boolean" } },
});

interface Target {
  readonly entry: string;
  run(outdir: string): Promise<void>;
}

/** In this order: the worker brings the widgets along as its static assets. */
const targets: Record<string, Target> = {
  widgets: {
    entry: "widgets/loader.ts",
    async run(outdir) {
      const weights = weigh(await buildAssets({ outdir: join(dist, "assets") }));
      for (const weight of weights) console.log(`  ${describe(weight)}`);
      if (values.check && weights.some(tooHeavy)) throw new Error("The widgets weigh more than they may.");
      await rm(outdir, { recursive: true, force: true });
      await cp(join(dist, "assets/widgets"), outdir, { recursive: true });
    },
  },
  worker: { entry: "api/runtimes/worker.ts", run: (outdir) => buildWorker({ outdir }) },
  node: { entry: "api/cli/serve.ts", run: (outdir) => buildNode({ outdir }) },
  sdk: { entry: "sdk/index.ts", run: async (outdir) => buildSdk(outdir) },
};

const unknown = positionals.filter((name) => !(name in targets));
if (unknown.length > 0) throw new Error(`No such target: ${unknown.join(", ")}`);

for (const [name, { entry, run }] of Object.entries(targets)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  if (!existsSync(join(root, entry))) {
    console.log(`${name}: skipped, there is no ${entry} yet`);
    continue;
  }
  const start = performance.now();
  await run(join(dist, name));
  console.log(`${name}: dist/${name} in ${Math.round(performance.now() - start)} ms`);
}
