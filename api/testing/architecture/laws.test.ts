// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the files under test are written as strings
/** Each law against small files that keep it and break it: a law that cannot fail is worth nothing. */
import { describe, expect, test } from "vitest";
import { root } from "../../cli/project-root.ts";
import { importBreaches } from "./imports.ts";
import { fullFolders, longFiles, moduleFiles, silentDoors, unlistedModules, vagueNames } from "./names.ts";
import { looseEnds, reservedBreaches, runtimeBreaches } from "./runtime-words.ts";
import { type Breach, listFiles, readSources, sourceOf } from "./sources.ts";
import { systemUseBreaches } from "./system-uses.ts";
import { foreignWrites, tablesOf } from "./writes.ts";

const ORDER = ["companies", "products", "sessions", "orders", "emails"];
const told = (breaches: readonly Breach[]) => breaches.map(({ path, line, law }) => `${path}:${line} ${law}`);

describe("imports", () => {
  const allowed: [from: string, what: string][] = [
    ["api/kernel/money.ts", "big.js"],
    ["api/kernel/money.ts", "./decimal.ts"],
    ["api/platform/command.ts", "../kernel/id.ts"],
    ["api/platform/http/router.ts", "hono"],
    ["api/modules/orders/submit-order.ts", "../../platform/command.ts"],
    ["api/modules/orders/submit-order.ts", "../products/index.ts"],
    ["api/modules/orders/tables.ts", "../products/tables.ts"],
    ["api/modules/orders/domain/life.ts", "../../products/domain/pack.ts"],
    ["api/modules/orders/reactions.ts", "../emails/events.ts"],
    ["api/modules/sessions/open-lucia.ts", "lucia"],
    ["api/modules/orders/mails.tsx", "react"],
    ["api/modules/orders/orders.test.ts", "../../testing/harness.ts"],
    ["api/adapters/resend/mailer.ts", "resend"],
    ["api/adapters/resend/mailer.ts", "../../platform/ports.ts"],
    ["api/app.ts", "./modules/orders/index.ts"],
    ["api/runtimes/node.ts", "../adapters/resend/mailer.ts"],
    ["openapi/build.ts", "../api/app.ts"],
    ["widgets/cart/listino-cart.ts", "@listino/sdk"],
    ["widgets/cart/listino-cart.ts", "lit/decorators.js"],
    ["sdk/core/call.ts", "../../openapi/openapi.json"],
    ["examples/site/seed.ts", "@listino/sdk"],
  ];
  test.each(allowed)("%s may import %s", (from, what) => {
    expect(told(importBreaches([sourceOf(from, `import { x } from "${what}";`)], ORDER))).toEqual([]);
  });

  const forbidden: [from: string, what: string][] = [
    ["api/kernel/money.ts", "zod"],
    ["api/kernel/money.ts", "../platform/ports.ts"],
    ["api/platform/command.ts", "../modules/orders/index.ts"],
    ["api/platform/command.ts", "../testing/harness.ts"],
    ["api/platform/db/scope.ts", "postgres"],
    ["api/modules/products/index.ts", "../orders/index.ts"],
    ["api/modules/products/index.ts", "../orders/events.ts"],
    ["api/modules/orders/submit-order.ts", "../products/queries.ts"],
    ["api/modules/orders/submit-order.ts", "../products/update-product.ts"],
    ["api/modules/orders/submit-order.ts", "../unlisted/index.ts"],
    ["api/modules/orders/submit-order.ts", "../../adapters/resend/mailer.ts"],
    ["api/modules/orders/submit-order.ts", "../../runtimes/node.ts"],
    ["api/modules/orders/submit-order.ts", "../../app.ts"],
    ["api/modules/orders/submit-order.ts", "big.js"],
    ["api/modules/orders/submit-order.ts", "lucia"],
    ["api/modules/orders/submit-order.ts", "react"],
    ["api/modules/orders/reactions.ts", "../emails/index.ts"],
    ["api/modules/orders/domain/life.ts", "../queries.ts"],
    ["api/modules/orders/domain/life.ts", "../../../platform/db/columns.ts"],
    ["api/modules/orders/domain/life.ts", "../../emails/domain/words.ts"],
    ["api/modules/orders/domain/life.ts", "zod"],
    ["api/adapters/resend/mailer.ts", "stripe"],
    ["api/adapters/resend/mailer.ts", "../stripe/gateway.ts"],
    ["api/adapters/resend/mailer.ts", "../../platform/command.ts"],
    ["api/adapters/resend/mailer.ts", "../../modules/emails/index.ts"],
    ["api/app.ts", "./modules/orders/queries.ts"],
    ["api/app.ts", "./runtimes/node.ts"],
    ["widgets/cart/listino-cart.ts", "../../api/kernel/money.ts"],
    ["widgets/cart/listino-cart.ts", "react"],
    ["sdk/core/call.ts", "zod"],
    ["sdk/core/call.ts", "../../api/kernel/id.ts"],
    ["examples/site/seed.ts", "../../api/kernel/id.ts"],
    ["newroom/thing.ts", "../api/app.ts"],
  ];
  test.each(forbidden)("%s may not import %s", (from, what) => {
    expect(importBreaches([sourceOf(from, `import { x } from "${what}";`)], ORDER)).toHaveLength(1);
  });

  test.each([
    ['import type { X } from "../emails/index.ts";', 1],
    ['\nexport { x } from "../emails/index.ts";', 2],
    ['export * from "../emails/index.ts";', 1],
    ['\n\nimport "../emails/index.ts";', 3],
    ['type X = import("../emails/index.ts").X;', 1],
    ['\nconst x = await import("../emails/index.ts");', 2],
    ["const x = await import(name);", 1],
    ['import {\n  x,\n} from "../emails/index.ts";', 1],
  ])("are seen however they are written: %j", (text, line) => {
    const breaches = importBreaches([sourceOf("api/modules/products/index.ts", text)], ORDER);
    expect(breaches.map((one) => one.line)).toEqual([line]);
  });

  test("are not seen in comments and strings", () => {
    const text =
      '// import { x } from "../emails/index.ts";\nconst y = "import z from \'../emails/index.ts\'";';
    expect(importBreaches([sourceOf("api/modules/products/index.ts", text)], ORDER)).toEqual([]);
  });
});

describe("the runtime", () => {
  const inModule = (text: string) => told(runtimeBreaches([sourceOf("api/modules/orders/queries.ts", text)]));
  test.each([
    'import { readFile } from "node:fs";',
    'import { env } from "cloudflare:workers";',
    "const port = process.env.PORT;",
    'const bytes = Buffer.from("x");',
    "const { platform } = process;",
  ])("is not named in a module: %s", (text) => expect(inModule(text)).toHaveLength(1));
  test.each([
    "job.process(1);",
    "const x = { process: 1 };",
    "interface X { process: string }",
    "// process.env",
  ])("is not meant by %s", (text) => expect(inModule(text)).toEqual([]));
  test("is named by runtimes, tools and tests", () => {
    const paths = [
      "api/runtimes/node.ts",
      "api/cli/serve.ts",
      "api/modules/orders/x.test.ts",
      "sdk/build.ts",
    ];
    const sources = paths.map((path) => sourceOf(path, 'import "node:fs"; process.exit();'));
    expect(runtimeBreaches(sources)).toEqual([]);
    expect(runtimeBreaches([sourceOf("sdk/core/call.ts", 'import "node:fs";')])).toHaveLength(1);
  });
});

describe("reserved words", () => {
  test.each([
    'tx.query("set local role listino_system")',
    "tx.query(`select set_config('app.supplier_id', $1, true)`)",
    'database.unscoped("select 1")',
    'export const notes = pgTable("notes", {});',
  ])("are not for a module: %s", (text) => {
    expect(reservedBreaches([sourceOf("api/modules/orders/queries.ts", text)])).not.toEqual([]);
  });
  test("are for the files that own them", () => {
    const scope = sourceOf(
      "api/platform/db/scope.ts",
      "set local role listino_app; set local app.supplier_id",
    );
    const migrate = sourceOf("api/runtimes/migrate.ts", "db.unscoped(text)");
    expect(reservedBreaches([scope, migrate])).toEqual([]);
  });
});

test("looking across suppliers needs a listed reason, and each is looked for", () => {
  const uses = (text: string) => told(systemUseBreaches([sourceOf("api/cli/x.ts", text)], ["readiness"]));
  expect(uses('openSystemScope(db, "readiness", run)')).toEqual([]);
  expect(uses("openSystemScope(db, use, run); openSystemScope(db, 'readiness', run)")).toHaveLength(1);
  expect(uses('\nopenSystemScope(db, "curiosity", run)')).toHaveLength(2);
  expect(uses("")).toHaveLength(1);
});

describe("writes", () => {
  const tables = [
    sourceOf("api/modules/orders/tables.ts", 'export const orders = companyTable("orders", {}, {});'),
    sourceOf("api/modules/emails/tables.ts", 'export const emails = supplierTable("emails", {}, {});'),
    sourceOf("api/platform/events/tables.ts", 'export const events = supplierTable("events", {}, {});'),
  ];
  const inOrders = (text: string) => {
    const file = sourceOf("api/modules/orders/submit-order.ts", text);
    return told(foreignWrites([...tables, file]));
  };
  test.each([
    'tx.query("insert into emails (id) values ($1)")',
    "tx.query(`with x as (select 1)\n  update emails set status = 'sent'`)",
    'tx.query("DELETE FROM emails where id = $1")',
    "tx.query(`insert into events (id) select ${columns} from x`)",
    'import { emails } from "../emails/tables.ts";\ntx.db.insert(emails).values({});',
    'import { emails as other } from "../emails/tables.ts";\nawait tx.db.update(other).set({});',
    'import { emails } from "../emails/tables.ts";\ntx.db.delete(emails);',
    "tx.query(`insert into ${table} (id) values ($1)`)",
    'const table = "emails";\ntx.query(`delete from ${table}`)',
  ])("to a stranger's table are seen: %j", (text) => expect(inOrders(text)).toHaveLength(1));
  test.each([
    'tx.query("insert into orders (id) values ($1)")',
    'tx.query("select * from emails for update")',
    'tx.query("insert into orders (id) values ($1) on conflict do update set x = 1")',
    'import { orders } from "./tables.ts";\ntx.db.insert(orders).values({});',
    'import { emails } from "../emails/tables.ts";\ntx.db.select().from(emails);',
    "const seen = new Set(); seen.delete(emails);",
    'const table = "orders";\ntx.query(`delete from ${table}`)',
  ])("to one's own and reads are fine: %j", (text) => expect(inOrders(text)).toEqual([]));
  test("name the line of the statement", () => {
    expect(inOrders("const a = 1;\ntx.query(`\n  select 1;\n  update emails set x = 1`)")).toEqual([
      "api/modules/orders/submit-order.ts:4 writes emails, which belongs to api/modules/emails",
    ]);
  });
});

describe("names", () => {
  test.each([
    "api/platform/utils.ts",
    "api/modules/orders/order-helpers.ts",
    "sdk/lib/x.ts",
    "api/services/x.ts",
  ])("%s tells nobody what it is for", (path) => expect(vagueNames([path])).not.toEqual([]));
  test.each(["submit-order.ts", "domain/life.ts", "mails.tsx", "orders.postgres.test.ts", "hook-routes.ts"])(
    "%s is a file of a module",
    (rest) => expect(moduleFiles([`api/modules/orders/${rest}`], [])).toEqual([]),
  );
  test.each([
    "offer.ts",
    "order-totals.ts",
    "submit.ts",
    "mails.ts",
    "routes.ts",
    "parts/x.ts",
    "tables.tsx",
  ])("%s is none", (rest) => expect(moduleFiles([`api/modules/orders/${rest}`], [])).toHaveLength(1));
  test("a command lives alone, in the file of its verb", () => {
    const one = "export const x = command({});\n";
    const at = (path: string, text: string) =>
      moduleFiles([], [sourceOf(`api/modules/orders/${path}`, text)]);
    expect(at("submit-order.ts", one)).toEqual([]);
    expect(told(at("submit-order.ts", one + one))).toEqual([
      "api/modules/orders/submit-order.ts:2 holds a command that is not its own",
    ]);
    expect(at("queries.ts", one)).toHaveLength(1);
    expect(at("submit-order.ts", `${one}export const y = command<A, B>({});\n`)).toHaveLength(1);
  });
  test("a door says what is behind it", () => {
    const door = (text: string) => silentDoors([sourceOf("api/modules/orders/index.ts", text)]);
    expect(door("/** Orders. */\n")).toEqual([]);
    expect(door("export {};\n")).toHaveLength(1);
  });
  test("the column lists every folder, and no other", () => {
    const files = ["api/modules/orders/index.ts", "api/modules/notes/tables.ts"];
    expect(unlistedModules(files, ["orders", "notes"])).toEqual([]);
    expect(unlistedModules(files, ["orders"])).toHaveLength(1);
    expect(unlistedModules(files, ["orders", "notes", "ghosts"])).toHaveLength(1);
  });
});

describe("sizes", () => {
  test("a file may have 300 lines, a test more", () => {
    const lines = (count: number) => "x\n".repeat(count);
    expect(longFiles([sourceOf("api/app.ts", lines(300))], 300)).toEqual([]);
    expect(longFiles([sourceOf("api/app.ts", lines(301))], 300)).toHaveLength(1);
    expect(longFiles([sourceOf("api/app.test.ts", lines(900))], 300)).toEqual([]);
  });
  test("a folder may hold 25 entries beside its tests", () => {
    const files = Array.from({ length: 25 }, (_, index) => `api/x/f${index}.ts`);
    const tests = Array.from({ length: 25 }, (_, index) => `api/x/f${index}.test.ts`);
    expect(fullFolders([...files, ...tests])).toEqual([]);
    expect(fullFolders([...files, "api/x/y/z.ts"])).toHaveLength(1);
  });
});

describe("loose ends", () => {
  const words = ["TO", "DO"].join("");
  test.each([
    `// ${words}: later`,
    "const x: any = 1;",
    "f(x as any);",
    "it.onl".concat("y('x')"),
    "// @ts-".concat("ignore"),
  ])("%s is one", (text) => expect(looseEnds([sourceOf("api/app.ts", text)])).toHaveLength(1));
  test("any is told with its reason, or not at all", () => {
    const reason =
      "// biome-ignore lint/suspicious/noExplicitAny: the document was checked\ntype Body = any;";
    expect(looseEnds([sourceOf("api/testing/x.ts", reason)])).toEqual([]);
    expect(looseEnds([sourceOf("api/app.ts", "const many = company; // any of them")])).toEqual([]);
  });
});

test("the scan sees the project", () => {
  const sources = readSources(root, listFiles(root));
  const rooms = new Set(sources.map(({ room }) => room));
  for (const room of ["kernel", "platform", "modules", "adapters", "runtimes", "sdk", "widgets", "openapi"])
    expect(rooms).toContain(room);
  const tables = tablesOf(sources);
  expect(tables.get("orders")?.owner).toBe("api/modules/orders/");
  expect(tables.get("events")?.owner).toBe("api/platform/");
  expect(tables.size).toBeGreaterThanOrEqual(50);
});
