import postgres from "postgres";
import { afterAll, expect, test } from "vitest";
import { freshDatabase } from "./postgres.ts";

const database = await freshDatabase();
const sql = postgres(database.url, { max: 2 });

afterAll(async () => {
  await sql.end();
  await database.drop();
});

test("a fresh database is an empty PostgreSQL 18 in UTF-8 and UTC", async () => {
  const [row] = await sql`
    select current_setting('server_version_num')::int / 10000 as major,
           current_setting('server_encoding') as encoding,
           current_setting('TimeZone') as zone,
           (select count(*)::int from pg_tables where schemaname = 'public') as tables`;
  expect(row).toEqual({ major: 18, encoding: "UTF8", zone: "UTC", tables: 0 });
});

test("two fresh databases do not see each other's tables", async () => {
  const other = await freshDatabase();
  const elsewhere = postgres(other.url, { max: 1 });
  await elsewhere`create table seen (id int)`;
  await elsewhere.end();
  await other.drop();
  expect(await sql`select to_regclass('seen') as seen`).toEqual([{ seen: null }]);
});
