/** Runs taken jobs side by side; a job that fails goes back to the queue and never takes the others with it. */
import type { Logger } from "../ports.ts";
import { type JobQueue, KEEP_MS, type TakenJob } from "./queue.ts";

export async function workOff(
  queue: JobQueue,
  jobs: readonly TakenJob[],
  handle: (job: TakenJob) => Promise<void>,
  logger: Logger,
): Promise<void> {
  const open = new Set(jobs);
  const report = (error: unknown) => logger.error("the job queue could not be told", { error });
  const keeping = setInterval(() => queue.keep([...open]).catch(report), KEEP_MS);
  try {
    await Promise.all(
      jobs.map(async (job) => {
        await settle(queue, job, handle, logger).catch(report);
        open.delete(job);
      }),
    );
  } finally {
    clearInterval(keeping);
  }
}

async function settle(
  queue: JobQueue,
  job: TakenJob,
  handle: (job: TakenJob) => Promise<void>,
  logger: Logger,
): Promise<void> {
  try {
    await handle(job);
  } catch (error) {
    logger.error("a job failed", { queue: job.queue, job: job.data, error });
    return queue.fail(job, error);
  }
  return queue.complete(job);
}
