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
  const db = postgresDatabase(fresh.url, { max: connections });
  await migrateTables(db);
  return {
    url: fresh.url,
    db,
    close: async () => {
      await db.close();
      await fresh.drop();
    },
  };
}
