/** pg-boss on a database of its own, as its contract wants to see it. */
import { installJobs } from "../adapters/pg-boss/install.ts";
import { pgBossJobs } from "../adapters/pg-boss/jobs.ts";
import type { Database, Logger } from "../platform/ports.ts";
import { migrateTables } from "../runtimes/migrate.ts";
import type { JobsUnderTest } from "./jobs-contract.ts";

export const silent: Logger = { info: () => {}, error: () => {} };

export async function pgBossWorld(database: Database, queues: readonly string[]): Promise<JobsUnderTest> {
  await migrateTables(database);
  await installJobs(database, queues, silent);
  return {
    database,
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
    close: () => database.close(),
  };
}
