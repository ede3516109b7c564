import { build } from "esbuild";
import { root } from "./project-root.ts";

/** Bundles the production server to one file, so that it starts without reading thousands. */
export async function buildNode({ outdir }: { readonly outdir: string }): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: [{ in: "api/cli/serve.ts", out: "server" }],
    outdir,
    bundle: true,
    platform: "node",
    target: "node22",
    format: "esm",
    sourcemap: true,
    logLevel: "warning",
    // React's own words for development are left out, whatever the environment of the process says.
    define: { "process.env.NODE_ENV": '"production"' },
    // PGlite reads its own WebAssembly from beside its files; production never asks for it.
    external: ["@electric-sql/pglite", "@electric-sql/pglite/*"],
    // Packages written for CommonJS call `require`, which a module does not have.
    banner: {
      js: `import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);`,
    },
  });
}
