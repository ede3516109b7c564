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

test("all widgets share one file and need no other", () => {
  const needed = files.filter(({ path }) => path.endsWith("/define.js")).flatMap(({ imports }) => imports);
  expect(new Set(needed).size).toBe(1);
});

test("the shared file needs nothing more", () => {
  const core = files.find(({ path }) => path.startsWith("parts/chunk-"));
  expect(core?.imports).toEqual([]);
});
