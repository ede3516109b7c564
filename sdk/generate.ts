/**
 * Makes `sdk/generated/` from the OpenAPI document: types by hey-api, and our own flat functions and faces, because
 * hey-api's client alone is larger than our whole budget for one operation.
 *
 *     tsx sdk/generate.ts [document]            writes
 *     tsx sdk/generate.ts [document] --check    fails when what is committed differs
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createClient } from "@hey-api/openapi-ts";
import { type Document, plan } from "./generation/document.ts";
import { typeName } from "./generation/names.ts";
import { header, renderEvents, renderFace, renderOperations } from "./generation/render.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const committed = join(here, "generated");
const defaultDocument = join(here, "..", "openapi", "openapi.json");

export async function generateSdk(documentPath = defaultDocument, target = committed): Promise<void> {
  const document = JSON.parse(readFileSync(documentPath, "utf8")) as Document;
  const operations = plan(document);
  const types = await renderTypes(documentPath);
  for (const { id, fails, answers } of operations) {
    for (const part of ["Data", ...(answers ? ["Response"] : []), ...(fails ? ["Error"] : [])]) {
      const name = `${typeName(id)}${part}`;
      if (!types.includes(`export type ${name} =`)) throw new Error(`hey-api made no type ${name} for ${id}`);
    }
  }

  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const write = (name: string, text: string) => writeFileSync(join(target, name), text);
  write("types.ts", types);
  write("events.ts", renderEvents(document));
  for (const face of ["store", "admin"] as const) {
    const own = operations.filter((one) => one.face === face);
    write(`${face}-operations.ts`, renderOperations(own));
    write(`${face}-face.ts`, renderFace(face, own));
  }
}

async function renderTypes(documentPath: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "listino-sdk-types-"));
  try {
    await createClient({
      input: resolve(documentPath),
      output: { path: folder, entryFile: false },
      plugins: ["@hey-api/typescript"],
      logs: { level: "silent" },
    });
    const text = readFileSync(join(folder, "types.gen.ts"), "utf8");
    return header + text.replace(/^\/\/.*\n/, "");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The generated files that differ from what the document would give now. */
export async function checkSdkDrift(documentPath = defaultDocument, existing = committed): Promise<string[]> {
  const fresh = mkdtempSync(join(tmpdir(), "listino-sdk-"));
  try {
    await generateSdk(documentPath, fresh);
    const names = new Set([...readdirSync(fresh), ...readdirSync(existing)]);
    return [...names].filter((name) => contents(join(fresh, name)) !== contents(join(existing, name))).sort();
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

function contents(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const documentPath = process.argv.slice(2).find((argument) => !argument.startsWith("--"));
  if (process.argv.includes("--check")) {
    const drifted = await checkSdkDrift(documentPath);
    if (drifted.length > 0) {
      console.error(`sdk/generated is out of date (${drifted.join(", ")}): run npm run sdk`);
      process.exitCode = 1;
    }
  } else {
    await generateSdk(documentPath);
  }
}
