import { globSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import { type BuildOptions, build } from "esbuild";
import { minifyTemplates } from "../../widgets/build/minify-templates.ts";
import { oneSharedCore } from "./build-widgets-core.ts";
import { root } from "./project-root.ts";

export interface WidgetBuild {
  /** Folder to serve at `/widgets`; the files are below its `v1`. */
  readonly outdir: string;
  readonly minify?: boolean;
}

/** One file of the bundle, and what it makes a browser fetch before it runs. */
export interface WidgetFile {
  /** Relative to `/widgets/v1`. */
  readonly path: string;
  readonly bytes: number;
  readonly gzip: number;
  readonly imports: readonly string[];
}

/** Bundles `widgets/loader.ts` to `v1/listino.js` and every `widgets/<noun>/define.ts` to `v1/<noun>/define.js`. */
export async function buildWidgets({ outdir, minify = true }: WidgetBuild): Promise<WidgetFile[]> {
  const target = join(outdir, "v1");
  await rm(target, { recursive: true, force: true });
  const entries = globSync("widgets/*/define.ts", { cwd: root }).sort();
  const options: BuildOptions = {
    absWorkingDir: root,
    outdir: target,
    bundle: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    minify,
    sourcemap: minify ? false : "inline",
    legalComments: "none",
    logLevel: "warning",
    logOverride: { "ignored-bare-import": "silent" },
  };
  const templates = minify ? [minifyTemplates()] : [];
  const shared = await oneSharedCore(root, entries, options);
  const widgets = await build({
    ...options,
    entryPoints: entries.map((entry) => ({
      in: entry,
      out: relative("widgets", entry).replace(/\.ts$/, ""),
    })),
    chunkNames: "parts/[name]-[hash]",
    plugins: [shared, ...templates],
    metafile: true,
  });
  const loader = await build({
    ...options,
    entryPoints: [{ in: "widgets/loader.ts", out: "listino" }],
    metafile: true,
  });

  const outputs = { ...widgets.metafile.outputs, ...loader.metafile.outputs };
  const name = (path: string) => relative(target, join(root, path));
  const files = Object.entries(outputs).map(async ([path, { imports }]) => {
    const contents = await readFile(join(root, path));
    const direct = imports.filter(({ kind }) => kind === "import-statement").map((found) => name(found.path));
    return {
      path: name(path),
      bytes: contents.length,
      gzip: gzipSync(contents, { level: 9 }).length,
      imports: direct,
    };
  });
  return Promise.all(files);
}
