import type { Database, Logger } from "../../platform/ports.ts";
import { DEAD_LETTERS, makeBoss, SCHEMA } from "./boss.ts";

/** One try and twelve more over some three and a half hours; a worker not heard of for ten seconds counts as killed. */
const SETTINGS = {
  retryLimit: 12,
  retryDelay: 5,
  retryBackoff: true,
  retryDelayMax: 60 * 60,
  heartbeatSeconds: 10,
  deleteAfterSeconds: 24 * 60 * 60,
  deadLetter: DEAD_LETTERS,
};

/** The dispatcher fills queues as `listino_system`, inside its own transaction. The role of requests gets nothing. */
const GRANTS = `
  grant usage on schema ${SCHEMA} to listino_system;
  grant select on ${SCHEMA}.queue to listino_system;
  grant insert on ${SCHEMA}.job_common to listino_system;
`;

/** Makes or updates pg-boss's schema and the queues. Part of every migration, after ours; may be repeated. */
export async function installJobs(
  database: Database,
  queues: readonly string[],
  logger: Logger,
): Promise<void> {
  const boss = makeBoss(database, logger, { migrate: true });
  await boss.start();
  try {
    await boss.createQueue(DEAD_LETTERS, { retentionSeconds: 90 * 24 * 60 * 60 });
    for (const queue of queues) {
      await boss.createQueue(queue, { policy: "short", ...SETTINGS });
      await boss.updateQueue(queue, SETTINGS);
    }
    await database.unscoped(GRANTS);
  } finally {
    await boss.stop({ graceful: false });
  }
}
