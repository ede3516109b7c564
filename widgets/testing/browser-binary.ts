import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

/** The Chromium that came with `npm ci`, unpacked once per install and version. */
export interface BrowserBinary {
  readonly executablePath: string;
  readonly env: Record<string, string>;
}

const require = createRequire(import.meta.url);

/** Returns null where the registry has no Chromium for this system. */
export async function packagedBrowser(): Promise<BrowserBinary | null> {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  const bin = join(dirname(require.resolve("@sparticuz/chromium")), "..", "bin");
  const { version } = JSON.parse(await readFile(join(bin, "..", "package.json"), "utf8"));
  const cache = join(bin, "..", "..", "..", ".cache");
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(folder)) await unpack(bin, cache, folder);

  const executablePath = join(folder, "chromium");
  const env: Record<string, string> = { ...inherited(), FONTCONFIG_FILE: join(folder, "fonts.conf") };
  if (!(await hasItsLibraries(executablePath))) env.LD_LIBRARY_PATH = join(folder, "al2023", "lib");
  return { executablePath, env };
}

// Two workers may unpack at the same time: each into a folder of its own, and the first to finish gives it the name.
async function unpack(bin: string, cache: string, folder: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const staging = await mkdtemp(join(cache, "chromium-"));
  await inflateInto(staging, bin);
  await writeFile(join(staging, "fonts.conf"), fontConfiguration(folder));
  try {
    await rename(staging, folder);
  } catch (error) {
    await rm(staging, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}

// The package unpacks into the system's temporary folder, whatever lies there already.
async function inflateInto(folder: string, bin: string): Promise<void> {
  const { inflate } = await import("@sparticuz/chromium");
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    const archives = ["chromium.br", "fonts.tar.br", "al2023.tar.br", "swiftshader.tar.br"];
    await Promise.all(archives.map((archive) => inflate(join(bin, archive))));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

async function hasItsLibraries(executablePath: string): Promise<boolean> {
  const { stdout } = await promisify(execFile)("ldd", [executablePath]);
  return !stdout.includes("not found");
}

/** Open Sans stands for every family, so that pages measure alike everywhere; the system adds missing alphabets. */
function fontConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, "fonts")}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(folder, "font-cache")}</cachedir>
  <match target="pattern">
    <edit name="family" mode="assign" binding="same"><string>Open Sans</string></edit>
  </match>
</fontconfig>
`;
}

function inherited(): Record<string, string> {
  const entries = Object.entries(process.env);
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== undefined));
}
