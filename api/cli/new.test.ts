import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importBreaches } from "../testing/architecture/imports.ts";
import { moduleFiles, silentDoors } from "../testing/architecture/names.ts";
import { readSources, tell } from "../testing/architecture/sources.ts";
import { foreignWrites } from "../testing/architecture/writes.ts";
import { namesOf } from "./new-module.ts";
import { root } from "./project-root.ts";

const COPIED = [
  "api",
  "migrations",
  "openapi",
  "package.json",
  "tsconfig.json",
  "vitest.config.ts",
  "drizzle.config.ts",
  "biome.json",
  ".gitignore",
];
const minutes = (count: number) => count * 60_000;

describe("npm run new", () => {
  let copy: string;
  let written: string[];

  const run = async (program: string, ...args: string[]) => {
    const PATH = [join(copy, "node_modules/.bin"), process.env.PATH].join(delimiter);
    // The test runner inside must not take itself for the one outside.
    const outer = Object.entries(process.env).filter(([name]) => !/^(VITEST|TEST|NODE_ENV)/.test(name));
    const env = { ...Object.fromEntries(outer), PATH };
    try {
      return (await promisify(execFile)(program, args, { cwd: copy, env })).stdout;
    } catch (error) {
      const { stdout, stderr } = error as { stdout: string; stderr: string };
      throw new Error(`${program} ${args.join(" ")}\n${stdout}${stderr}`);
    }
  };

  beforeAll(async () => {
    copy = await mkdtemp(join(tmpdir(), "listino-new-"));
    await Promise.all(COPIED.map((name) => cp(join(root, name), join(copy, name), { recursive: true })));
    await symlink(join(root, "node_modules"), join(copy, "node_modules"));
    const said = await run("tsx", "api/cli/new.ts", "delivery-slots", "--prefix", "dsl");
    written = said.split("\n\n")[0]?.split("\n") ?? [];
  }, minutes(2));
  afterAll(() => rm(copy, { recursive: true }));

  it("writes a module of the house's files, and a migration that forces row security", async () => {
    const migration = written.find((name) => name.startsWith("migrations/")) ?? "";
    expect(written.filter((name) => name !== migration)).toEqual(
      [
        "admin-routes.ts",
        "create-delivery-slot.ts",
        "delivery-slots.test.ts",
        "events.ts",
        "index.ts",
        "problems.ts",
        "queries.ts",
        "schemas.ts",
        "tables.ts",
      ].map((name) => `api/modules/delivery-slots/${name}`),
    );
    expect(await readFile(join(copy, migration), "utf8")).toMatch(
      /CREATE TABLE "delivery_slots"[\s\S]*FORCE ROW LEVEL SECURITY[\s\S]*GRANT SELECT/,
    );
  });

  it("lists it in the column, and keeps the law", async () => {
    const column = await readFile(join(copy, "api/modules.ts"), "utf8");
    expect(column).toMatch(/\n {2}deliverySlotsModule,\n\];/);
    const order = [...column.matchAll(/from "\.\/modules\/(.+)\/index\.ts"/g)].map((found) => found[1] ?? "");
    const sources = readSources(copy, written);
    const breaches = [
      ...importBreaches(sources, order),
      ...moduleFiles(written, sources),
      ...silentDoors(sources),
      ...foreignWrites(sources),
    ];
    expect(breaches.map(tell)).toEqual([]);
  });

  it(
    "writes what is formatted, type-checks and passes its own test",
    async () => {
      const own = "api/modules/delivery-slots";
      await run("biome", "format", own, "api/modules.ts", "api/kernel/permissions.ts");
      await run("biome", "lint", "--error-on-warnings", own);
      const config = { extends: "./tsconfig.json", include: [`${own}/**/*.ts`, "api/platform/**/*.d.ts"] };
      await writeFile(join(copy, "tsconfig.own.json"), JSON.stringify(config));
      await run("tsc", "-p", "tsconfig.own.json");
      expect(await run("vitest", "run", "--project", "api", own)).toMatch(/4 passed/);
    },
    minutes(4),
  );

  it("refuses a prefix that other ids have", async () => {
    await expect(run("tsx", "api/cli/new.ts", "orders-notes", "--prefix", "ord")).rejects.toThrow("--prefix");
  });
});

describe("a noun", () => {
  it.each([
    ["notes", "note", "Note", "notes"],
    ["delivery-slots", "delivery-slot", "DeliverySlot", "delivery_slots"],
    ["categories", "category", "Category", "categories"],
    ["addresses", "address", "Address", "addresses"],
    ["tax-boxes", "tax-box", "TaxBox", "tax_boxes"],
    ["price-classes", "price-class", "PriceClass", "price_classes"],
    ["warehouses", "warehouse", "Warehouse", "warehouses"],
  ])("%s has one %s", (folder, file, One, table) => {
    expect(namesOf(folder, "abc")).toMatchObject({ folder, file, One, table });
  });

  it.each(["note", "Notes", "delivery_slots", "2notes", "", "notes-", "../notes"])("is not %j", (folder) => {
    expect(() => namesOf(folder, "abc")).toThrow("plural");
  });
});
