import { defineConfig } from "vitest/config";

// A test's file name says what it needs. No suffix below `api` means the API on PGlite; anywhere else, nothing at all.
const special = ["**/*.{postgres,edge,browser}.test.ts"];
const pure = [
  "api/kernel/**/*.test.ts",
  "api/**/domain/**/*.test.ts",
  "**/*.unit.test.ts",
  "{sdk,widgets,openapi,examples}/**/*.test.ts",
];
const nowhere = ["**/node_modules/**", "dist/**", ".data/**"];
const quick = { testTimeout: 30_000, hookTimeout: 60_000 };
const slow = { testTimeout: 120_000, hookTimeout: 120_000 };
const postgres = ["api/testing/postgres-setup.ts"];
const worker = ["api/testing/edge-setup.ts"];
const browser = ["widgets/testing/browser-setup.ts"];

function project(name: string, test: object) {
  return { extends: true as const, test: { name, exclude: nowhere, ...test } };
}

function suffixed(room: string, suffix: string): string[] {
  return [`${room}/**/*.${suffix}.test.ts`];
}

export default defineConfig({
  test: {
    pool: "forks",
    // One module graph per worker: PGlite, Chromium and workerd start once per worker instead of once per file.
    isolate: false,
    maxWorkers: 2,
    // A busy machine is slow, not wrong: what is waited for has time to come.
    expect: { poll: { timeout: 20_000 } },
    projects: [
      project("unit", { ...quick, include: pure, exclude: [...nowhere, ...special] }),
      project("api", { ...quick, include: ["api/**/*.test.ts"], exclude: [...nowhere, ...special, ...pure] }),
      project("postgres", { ...quick, globalSetup: postgres, include: suffixed("api", "postgres") }),
      project("edge", { ...slow, globalSetup: [...postgres, ...worker], include: suffixed("api", "edge") }),
      project("browser", {
        ...slow,
        globalSetup: browser,
        include: suffixed("*", "browser"),
      }),
    ],
  },
});
