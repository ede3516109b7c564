import { type BuildOptions, build, type Metafile, type Plugin } from "esbuild";

/**
 * Puts everything that more than one widget needs into one shared file. Left alone, esbuild makes a file for every
 * combination of widgets that have something in common, and a page fetches ten files where two will do. It groups
 * modules by the entries that reach them: so every entry, and every part loaded later, is made to reach all of them.
 */
export async function oneSharedCore(
  root: string,
  entries: readonly string[],
  options: BuildOptions,
): Promise<Plugin> {
  const { metafile } = await build({ ...options, entryPoints: [...entries], write: false, metafile: true });
  const modules = sharedModules(metafile, entries);
  const core = modules.map((path) => `import ${JSON.stringify(`./${path}`)};`).join("\n");
  const behindDoor = Symbol("behind a door");

  return {
    name: "one-shared-core",
    setup({ onResolve, onLoad, resolve }) {
      onResolve({ filter: /^listino:core$/ }, () => ({ path: "core", namespace: "core" }));
      onResolve({ filter: /./ }, async ({ path, kind, resolveDir, pluginData }) => {
        const door = kind === "entry-point" || kind === "dynamic-import";
        if (!door || pluginData === behindDoor) return null;
        const found = await resolve(path, { kind, resolveDir, pluginData: behindDoor });
        return found.errors.length > 0 ? { errors: found.errors } : { path: found.path, namespace: "door" };
      });
      onLoad({ filter: /./, namespace: "core" }, () => ({ contents: core, resolveDir: root }));
      onLoad({ filter: /./, namespace: "door" }, ({ path }) => {
        const module = JSON.stringify(path);
        return { contents: `import "listino:core";\nexport * from ${module};`, resolveDir: root };
      });
    },
  };
}

function sharedModules(metafile: Metafile, entries: readonly string[]): string[] {
  const reachedBy = new Map<string, number>();
  for (const entry of entries) {
    for (const path of reach(metafile, entry)) reachedBy.set(path, (reachedBy.get(path) ?? 0) + 1);
  }
  return [...reachedBy].filter(([, count]) => count > 1).map(([path]) => path);
}

/** What a page has fetched and run once the entry is there: lazily imported parts are not among it. */
function reach(metafile: Metafile, entry: string): Set<string> {
  const seen = new Set<string>();
  const walk = (path: string) => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const { kind, path: next, external } of metafile.inputs[path]?.imports ?? []) {
      if (kind === "import-statement" && !external) walk(next);
    }
  };
  walk(entry);
  return seen;
}
