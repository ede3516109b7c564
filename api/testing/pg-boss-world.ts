/** pg-boss in a database of its own, as its contract wants to see it. */

import { installJobs } from "../adapters/pg-boss/install.ts";
import { pgBossJobs } from "../adapters/pg-boss/jobs.ts";
import { openPglite, pgliteDatabase } from "../adapters/pglite/database.ts";
import type { Database, Logger } from "../platform/ports.ts";
import { migrateTables } from "../runtimes/migrate.ts";
import type { JobsUnderTest } from "./contracts/jobs.ts";
import { openPostgres } from "./postgres-world.ts";

export const silent: Logger = { info: () => {}, error: () => {} };

export interface JobsWorld extends JobsUnderTest {
  /** Address of the database; empty for PGlite. */
  readonly url: string;
}

export async function pgBossOnPglite(queues: readonly string[]): Promise<JobsWorld> {
  const database = pgliteDatabase(await openPglite());
  await migrateTables(database);
  return pgBossIn(database, queues, "", () => database.close());
}

export async function pgBossOnPostgres(queues: readonly string[]): Promise<JobsWorld> {
  const { db, url, close } = await openPostgres();
  return pgBossIn(db, queues, url, close);
}

async function pgBossIn(
  database: Database,
  queues: readonly string[],
  url: string,
  close: () => Promise<void>,
): Promise<JobsWorld> {
  await installJobs(database, queues, silent);
  return {
    url,
    database,
    close,
    queue: pgBossJobs({ database, logger: silent, kick: () => {} }),
    async killWorkers() {
      await database.unscoped(
        "update pgboss.job set heartbeat_on = now() - interval '1 minute' where state = 'active'",
      );
    },
    async deadLetters() {
      const rows = await database.unscoped("select data from pgboss.job where name = 'dead-letters'");
      return rows.map((row) => (row as { data: unknown }).data);
    },
  };
}
