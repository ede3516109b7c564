import { PgBoss } from "pg-boss";
import type { Database, Logger } from "../../platform/ports.ts";
import { onDatabase } from "./executor.ts";

export const SCHEMA = "pgboss";
/** Where jobs end after their last try; `redrive` puts them back into the queue they came from. */
export const DEAD_LETTERS = "dead-letters";

/** Without timers of its own: the runtimes decide when work and maintenance happen. */
export function makeBoss(database: Database, logger: Logger, options: { readonly migrate: boolean }): PgBoss {
  const boss = new PgBoss({
    db: onDatabase(database),
    schema: SCHEMA,
    migrate: options.migrate,
    supervise: false,
    schedule: false,
    monitorIntervalSeconds: 10,
  });
  boss.on("error", (error) => logger.error("pg-boss reported an error", { error }));
  boss.on("warning", (warning) => logger.info("pg-boss reported a warning", { warning }));
  return boss;
}
