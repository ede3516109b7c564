/** The job queue on pg-boss, in the same database as everything else: a job commits or vanishes with its transaction. */
import type { Connection, Database, Job, Logger } from "../../platform/ports.ts";
import { makeBoss } from "./boss.ts";
import { onConnection } from "./executor.ts";

export interface PgBossOptions {
  readonly database: Database;
  readonly logger: Logger;
  /** What the runtime does when there may be work. */
  readonly kick: () => void;
}

interface Taken {
  readonly id: string;
  readonly queue: string;
  readonly data: unknown;
  readonly last: boolean;
}

/** The `Jobs` port and the `JobQueue` of platform/jobs/queue.ts. Never started, so it owns no timer and needs no stopping. */
export function pgBossJobs({ database, logger, kick }: PgBossOptions) {
  const boss = makeBoss(database, logger, { migrate: false });
  const known = new Map<string, Promise<unknown>>();

  // pg-boss reads a queue's settings on first use, over the database itself: inside an open transaction on PGlite
  // that would wait for ever. Inserting nothing makes it read them beforehand.
  function know(queue: string): Promise<unknown> {
    const reading = known.get(queue) ?? boss.insert(queue, []);
    known.set(queue, reading);
    reading.catch(() => known.delete(queue));
    return reading;
  }

  return {
    kick,
    async ready(queues: readonly string[]): Promise<void> {
      await Promise.all(queues.map(know));
    },
    async enqueue(connection: Connection, jobs: readonly Job[]): Promise<void> {
      const db = onConnection(connection);
      const queues = Map.groupBy(jobs, (job) => job.queue);
      await Promise.all(
        [...queues].map(([queue, rows]) =>
          boss.insert(
            queue,
            rows.map(({ key, data }) => ({ singletonKey: key, data })),
            { db },
          ),
        ),
      );
    },
    async take(queue: string, limit: number, options: { readonly early?: boolean } = {}): Promise<Taken[]> {
      const rows = await boss.fetch(queue, {
        ...{ batchSize: limit, ignoreStartAfter: options.early ?? false, includeMetadata: true },
      });
      return rows.map(({ id, data, retryCount, retryLimit }) => ({
        ...{ id, queue, data },
        last: retryCount >= retryLimit,
      }));
    },
    async keep(jobs: readonly Taken[]): Promise<void> {
      for (const [queue, rows] of Map.groupBy(jobs, (job) => job.queue)) {
        await boss.touch(
          queue,
          rows.map(({ id }) => id),
        );
      }
    },
    async complete(job: Taken): Promise<void> {
      await boss.complete(job.queue, job.id);
    },
    async fail(job: Taken, error: unknown): Promise<void> {
      await boss.fail(job.queue, job.id, { message: error instanceof Error ? error.message : String(error) });
    },
    async maintain(): Promise<void> {
      await boss.supervise();
    },
  };
}
