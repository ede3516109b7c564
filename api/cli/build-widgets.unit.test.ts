import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildWidgets, type WidgetFile } from "./build-widgets.ts";

const outdir = mkdtempSync(join(tmpdir(), "listino-widgets-"));
let files: WidgetFile[];

beforeAll(async () => {
  files = await buildWidgets({ outdir });
});
afterAll(() => rmSync(outdir, { recursive: true }));

test("the loader needs no other file", () => {
  expect(files.find(({ path }) => path === "listino.js")?.imports).toEqual([]);
});

/** Whole pages for few people: what they and their later parts say is in one more file. */
const pagesOfTheirOwn = ["account/define.js", "company-desk/define.js"];

test("all widgets share one file and need no other", () => {
  const entries = files.filter(({ path }) => path.endsWith("/define.js"));
  const needed = entries.map(({ path, imports }) => ({ path, imports: [...imports] }));
  const ordinary = needed.filter(({ path }) => !pagesOfTheirOwn.includes(path));
  const shared = new Set(ordinary.flatMap(({ imports }) => imports));
  expect(shared.size).toBe(1);
  for (const { path, imports } of needed) {
    expect(imports.filter((one) => !shared.has(one)).length, path).toBeLessThanOrEqual(1);
  }
});

test("the shared file needs nothing more", () => {
  const [shared] = files.find(({ path }) => path === "cart/define.js")?.imports ?? [];
  const core = files.find(({ path }) => path === shared);
  expect(core?.imports).toEqual([]);
});
