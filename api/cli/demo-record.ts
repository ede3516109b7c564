/** What the demo writes down for scripts and for its next start: `demo.json`. */
import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";

export interface Demo {
  /** Where it answers, and where the supplier's website is. */
  readonly api: string;
  readonly supplier_id: string;
  readonly publishable_key: string;
  readonly secret_key: string;
  readonly buyers: readonly { readonly email: string; readonly password: string; readonly company: string }[];
  readonly staff: readonly { readonly email: string; readonly password: string }[];
}

const pathOf = (dataDir: string) => join(dataDir, "demo.json");

/** Null where none was written yet. */
export async function readDemo(dataDir: string): Promise<Demo | null> {
  const text = await readFile(pathOf(dataDir), "utf8").catch(() => null);
  return text === null ? null : (JSON.parse(text) as Demo);
}

/** Renamed into place, so that a reader never sees half of it; it holds a secret key, so only the owner reads it. */
export async function writeDemo(dataDir: string, demo: Demo): Promise<void> {
  const path = pathOf(dataDir);
  await writeFile(`${path}.new`, `${JSON.stringify(demo, null, 2)}\n`, { mode: 0o600 });
  await rename(`${path}.new`, path);
}
