/** The demo's database: PGlite in `DATA_DIR`, or the one of DATABASE_URL if the demo made what is in it. */
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { openPglite, pgliteDatabase } from "../adapters/pglite/database.ts";
import { postgresDatabase } from "../adapters/postgres/database.ts";
import type { Database, Logger } from "../platform/ports.ts";
import { migrate } from "../runtimes/migrate.ts";

export interface DemoDatabase {
  readonly db: Database;
  /** Whether an earlier start finished filling it. */
  readonly filled: boolean;
  /** The demo deployment's secret, kept beside its data. */
  readonly secret: string;
  markFilled(): Promise<void>;
}

/** Opens and migrates it; null for a database with tables that the demo did not make. */
export async function openDemoDatabase(where: {
  readonly url: string | undefined;
  readonly dataDir: string;
  readonly logger: Logger;
}): Promise<DemoDatabase | null> {
  const { url, dataDir, logger } = where;
  const db = url
    ? postgresDatabase(url, { applicationName: "listino demo" })
    : pgliteDatabase(await openPglite(join(dataDir, "database")));
  const [found] = (await db.unscoped(
    `select to_regclass('demo.record') is not null as ours,
       exists (select from pg_tables where schemaname not in ('pg_catalog', 'information_schema')) as used`,
  )) as { ours: boolean; used: boolean }[];
  if (found?.used && !found.ours) {
    await db.close();
    return null;
  }
  await db.unscoped(
    `create schema if not exists demo;
     create table if not exists demo.record (secret text not null, filled boolean not null)`,
  );
  await db.unscoped("insert into demo.record select $1, false where not exists (select from demo.record)", [
    randomBytes(32).toString("hex"),
  ]);
  const [record] = (await db.unscoped("select secret, filled from demo.record")) as {
    secret: string;
    filled: boolean;
  }[];
  if (!record) throw new Error("the demo's record is gone");
  await migrate(db, logger);
  return {
    db,
    ...record,
    markFilled: async () => {
      await db.unscoped("update demo.record set filled = true");
      // PGlite gathers no statistics by itself, and plans without them are guesses.
      await db.unscoped("analyze");
    },
  };
}
