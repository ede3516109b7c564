/**
 * `npm run openapi` writes openapi.json from the routes, without a database; `--check` fails where it differs from what
 * is committed, or where the document breaks a rule (rules.ts).
 */
import { readFile, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { createApp } from "../api/app.ts";
import { modules } from "../api/modules.ts";
import { openApiDocument } from "../api/platform/http/document.ts";
import { canonical } from "./canonical.ts";
import type { Document } from "./document.ts";
import { inertPorts } from "./inert-ports.ts";
import { brokenRules } from "./rules.ts";

const committed = new URL("openapi.json", import.meta.url);

export function buildDocument(): Document {
  return canonical(openApiDocument(createApp(inertPorts)) as object as Document);
}

export function renderDocument(): string {
  return `${JSON.stringify(buildDocument(), null, 2)}\n`;
}

/** Null where the committed document is what the routes say, else the first line that differs. */
export async function checkOpenApiDrift(): Promise<string | null> {
  const now = renderDocument().split("\n");
  const then = (await readFile(committed, "utf8").catch(() => "")).split("\n");
  const at = now.findIndex((line, index) => line !== then[index]);
  if (at === -1 && now.length === then.length) return null;
  const line = at === -1 ? now.length : at;
  return `line ${line + 1} is "${then[line]?.trim() ?? ""}", the routes say "${now[line]?.trim() ?? ""}"`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  if (process.argv.includes("--check")) {
    const drift = await checkOpenApiDrift();
    if (drift) console.error(`openapi/openapi.json is out of date (${drift}): run npm run openapi`);
    const broken = brokenRules(
      buildDocument(),
      modules.map(({ name }) => name),
    );
    for (const one of broken) console.error(`${one.where}: ${one.what}`);
    if (drift || broken.length > 0) process.exitCode = 1;
  } else {
    await writeFile(committed, renderDocument());
  }
}
