/** A migrated database of the run's PostgreSQL server, for one test file. */
import { postgresDatabase } from "../adapters/postgres/database.ts";
import type { Database } from "../platform/ports.ts";
import { migrateTables } from "../runtimes/migrate.ts";
import { freshDatabase } from "./postgres.ts";

export interface PostgresWorld {
  readonly url: string;
  readonly db: Database;
  close(): Promise<void>;
}

export async function openPostgres(connections = 10): Promise<PostgresWorld> {
  const fresh = await freshDatabase();
  // The migration opens its own transaction, which the driver allows on a single connection only.
  const single = postgresDatabase(fresh.url, { max: 1 });
  await migrateTables(single);
  await single.close();
  const db = postgresDatabase(fresh.url, { max: connections });
  return {
    url: fresh.url,
    db,
    close: async () => {
      await db.close();
      await fresh.drop();
    },
  };
}
