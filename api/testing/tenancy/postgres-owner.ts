/** PostgreSQL as it should be run: the tables belong to a login that is no superuser. */
import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import postgres from "postgres";
import { inject } from "vitest";
import { postgresDatabase } from "../../adapters/postgres/database.ts";
import { migrateTables } from "../../runtimes/migrate.ts";
import { freshDatabase } from "../postgres.ts";
import type {} from "../postgres-setup.ts";
import type { TenancyDatabase } from "./world.ts";

const ROLES = new URL("../../../migrations/0000_roles.sql", import.meta.url);

export async function openOwnedPostgres(): Promise<TenancyDatabase> {
  const fresh = await freshDatabase();
  const owner = `owner_${randomUUID().replaceAll("-", "")}`;
  const name = new URL(fresh.url).pathname.slice(1);
  const admin = postgres(inject("postgresUrl"), { max: 1, onnotice: () => {} });
  try {
    // Roles belong to the cluster: another test's database may have made ours, and only who made them may hand them on.
    for (const statement of (await readFile(ROLES, "utf8")).split("--> statement-breakpoint")) {
      await admin.unsafe(statement);
    }
    await admin.unsafe(`create role ${owner} login nosuperuser nobypassrls createrole`);
    await admin.unsafe(
      `grant listino_app, listino_system to ${owner} with admin true, inherit false, set false`,
    );
    await admin.unsafe(`alter database ${name} owner to ${owner}`);
  } finally {
    await admin.end();
  }
  const url = new URL(fresh.url);
  url.username = owner;
  const single = postgresDatabase(url.href, { max: 1 });
  await migrateTables(single);
  await single.close();
  const db = postgresDatabase(url.href, { max: 4 });
  return {
    db,
    ownerIsBound: true,
    close: async () => {
      await db.close();
      await fresh.drop();
    },
  };
}
