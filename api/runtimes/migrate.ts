/** Brings a database to the newest schema: ours, then the job queue's. Only what is new is applied; safe to repeat. */
import { fileURLToPath } from "node:url";
import { drizzle } from "drizzle-orm/pg-proxy";
import { migrate as drizzleMigrate } from "drizzle-orm/pg-proxy/migrator";
import { installJobs } from "../adapters/pg-boss/install.ts";
import type { Database, Logger } from "../platform/ports.ts";
import { subscribers } from "../subscribers.ts";

/** Beside the sources and beside the built server alike. */
const FOLDER = fileURLToPath(new URL("../../migrations", import.meta.url));

/** The tables alone. */
export async function migrateTables(db: Database, folder = FOLDER): Promise<void> {
  const proxy = drizzle(async (text, params) => ({ rows: await db.unscoped(text, params) }));
  await drizzleMigrate(
    proxy,
    async (queries) => {
      // One message, hence one transaction: all of it or nothing.
      if (queries.length > 0) await db.unscoped(queries.join(";\n"));
    },
    { migrationsFolder: folder },
  );
}

export async function migrate(db: Database, logger: Logger): Promise<void> {
  await migrateTables(db);
  await installJobs(
    db,
    subscribers.map(({ name }) => name),
    logger,
  );
}
