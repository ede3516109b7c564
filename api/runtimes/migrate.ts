/** Brings a database to the newest schema. Safe to run again; only what is new is applied, in one transaction. */
import { drizzle } from "drizzle-orm/pg-proxy";
import { migrate as drizzleMigrate } from "drizzle-orm/pg-proxy/migrator";
import type { Database } from "../platform/ports.ts";

export const MIGRATIONS = new URL("../../migrations", import.meta.url).pathname;

export async function migrate(db: Database, folder = MIGRATIONS): Promise<void> {
  const proxy = drizzle(async (text, params) => ({ rows: await db.unscoped(text, params) }));
  await drizzleMigrate(
    proxy,
    async (queries) => {
      if (queries.length > 0) await db.unscoped(`begin;\n${queries.join(";\n")};\ncommit`);
    },
    { migrationsFolder: folder },
  );
}
