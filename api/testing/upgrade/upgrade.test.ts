/** A database of the first release, with a row in every table (release-0002.json), is brought to the newest schema. */
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPglite, pgliteDatabase } from "../../adapters/pglite/database.ts";
import { STAFF_PERMISSIONS } from "../../kernel/permissions.ts";
import type { Database } from "../../platform/ports.ts";
import { migrateTables } from "../../runtimes/migrate.ts";

const MIGRATIONS = fileURLToPath(new URL("../../../migrations", import.meta.url));
const RELEASED = ["0000_roles", "0001_tables", "0002_force_row_security"];

type Rows = Record<string, unknown>[];

/** The migrations of the first release, as a folder of their own. */
async function releasedMigrations(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "listino-release-"));
  await mkdir(join(folder, "meta"));
  const journal = JSON.parse(await readFile(join(MIGRATIONS, "meta/_journal.json"), "utf8"));
  const entries = journal.entries.filter((entry: { tag: string }) => RELEASED.includes(entry.tag));
  await writeFile(join(folder, "meta/_journal.json"), JSON.stringify({ ...journal, entries }));
  for (const tag of RELEASED) await copyFile(join(MIGRATIONS, `${tag}.sql`), join(folder, `${tag}.sql`));
  return folder;
}

describe("a database of the first release", () => {
  let db: Database;
  let folder: string;
  let released: Record<string, Rows>;
  const rows = async (text: string) => (await db.unscoped(text)) as Rows;

  beforeAll(async () => {
    folder = await releasedMigrations();
    const pglite = await openPglite();
    db = pgliteDatabase(pglite);
    await migrateTables(db, folder);
    released = JSON.parse(await readFile(new URL("release-0002.json", import.meta.url), "utf8"));
    // Rows come table by table, not in the order of what refers to what.
    await pglite.exec("set session_replication_role = replica");
    for (const [table, found] of Object.entries(released)) {
      await pglite.query(
        `insert into "${table}" select * from jsonb_populate_recordset(null::"${table}", $1)`,
        [JSON.stringify(found)],
      );
    }
    await pglite.exec("set session_replication_role = origin");
    await migrateTables(db);
  });
  afterAll(async () => {
    await db.close();
    await rm(folder, { recursive: true, force: true });
  });

  it("keeps every row", async () => {
    for (const [table, found] of Object.entries(released)) {
      const [count] = await rows(`select count(*)::int as count from "${table}"`);
      expect(count?.count, table).toBe(found.length);
    }
  });

  it("knows the company of each reservation", async () => {
    const strange = await rows(
      "select * from reservations r where not exists (select from orders o where o.id = r.order_id and o.company_id = r.company_id)",
    );
    expect(strange).toEqual([]);
  });

  it("lets administrators do what is new, and nobody else", async () => {
    const keys = await rows("select scopes from api_keys where kind = 'secret'");
    expect(keys.map(({ scopes }) => [...(scopes as string[])].sort())).toEqual([
      [...STAFF_PERMISSIONS].sort(),
    ]);
    const people = await rows("select permissions from staff");
    expect(people.map(({ permissions }) => permissions)).toEqual([[]]);
  });

  it("gives each company somebody who manages its people", async () => {
    const companies = await rows(
      `select count(*)::int as people, bool_or(coalesce(r.is_first, false)) as managed
       from memberships m left join buyer_roles r on r.id = m.role_id group by m.company_id`,
    );
    expect(companies.map(({ managed }) => managed)).toEqual([true, true]);
  });

  it("forgives typing errors in the words of its products, and none in numbers", async () => {
    const words = await rows("select part, at from product_words order by at");
    expect(words).toEqual([
      { part: "bolt", at: 0 },
      { part: "olt", at: 1 },
      { part: "blt", at: 2 },
      { part: "bot", at: 3 },
      { part: "bol", at: 4 },
    ]);
  });
});
