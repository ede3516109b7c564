/** docs/deploy.md's SQL on a PostgreSQL of its own: roles belong to the whole server. */
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readGuide } from "../../docs/testing/guide.ts";
import { postgresDatabase } from "../adapters/postgres/database.ts";
import { createSupplier } from "../cli/create-supplier.ts";
import { migrate } from "../runtimes/migrate.ts";
import { openHarness } from "./harness.ts";
import { type PostgresServer, startPostgres } from "./postgres-server.ts";

const [makeOwner = "", dropPower = "", makeRoles = "", makeBackup = ""] = readGuide("docs/deploy.md")
  .snippets.filter(({ language }) => language === "sql")
  .map(({ code }) => code);
let server: PostgresServer;
let admin: postgres.Sql;

beforeAll(async () => {
  server = await startPostgres();
  admin = postgres(server.url, { max: 1 });
});
afterAll(async () => {
  await admin.end();
  await server.stop();
});

/** One by one: a database is not made inside a transaction. */
async function run(sql: string): Promise<void> {
  for (const statement of sql.split(";\n").filter((text) => text.trim())) await admin.unsafe(statement);
}

function urlOf(role: string): string {
  const url = new URL(server.url);
  url.username = role;
  url.pathname = "/listino";
  return url.href;
}

/** `npm run migrate` and `npm run supplier:create`, as the role of the guide. */
async function goLive(): Promise<void> {
  const db = postgresDatabase(urlOf("listino"), { max: 1 });
  try {
    await migrate(db, { info: () => {}, error: () => {} });
    const { ports } = await openHarness(db);
    await createSupplier(ports, {
      name: "Bolts & Co",
      staffEmail: "anna@bolts.example",
      staffName: "Anna",
      origins: [],
    });
  } finally {
    await db.close();
  }
}

/** What `pg_dump` does: it refuses to read around row security. */
async function dumpAs(role: string): Promise<unknown> {
  const sql = postgres(urlOf(role), { max: 1 });
  try {
    await sql.unsafe("set row_security = off");
    return await sql.unsafe("select name from suppliers");
  } finally {
    await sql.end();
  }
}

test("a role with createrole migrates, and serves and migrates again without it", async () => {
  await run(makeOwner);
  await goLive();
  await run(dropPower);
  await goLive();
});

test("a backup sees every row as the backup's role alone", async () => {
  await run(makeBackup);
  await expect(dumpAs("listino")).rejects.toThrow("row-level security");
  expect(await dumpAs("listino_backup")).toHaveLength(2);
});

test("without createrole an administrator's roles do", async () => {
  await run("drop database listino;\ndrop role listino_app, listino_system, listino;\n");
  await run(makeOwner.replace(" createrole", ""));
  await expect(goLive()).rejects.toThrow("permission denied");
  await run(makeRoles);
  await goLive();
});
