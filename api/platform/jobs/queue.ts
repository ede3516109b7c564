/** The side of the queue that works jobs off. The side that fills it is `Jobs` in ports.ts. */
import type { Jobs } from "../ports.ts";

export interface TakenJob {
  readonly id: string;
  readonly queue: string;
  readonly data: unknown;
  /** Where this try fails too, there is no other. */
  readonly last: boolean;
}

export interface JobQueue extends Jobs {
  /** Must have resolved before `enqueue` is called inside a transaction: it may need the database itself. */
  ready(queues: readonly string[]): Promise<void>;
  /** Up to `limit` due jobs, which nobody else gets meanwhile; `early` also takes those that wait for their next try. */
  take(queue: string, limit: number, options?: { readonly early?: boolean }): Promise<TakenJob[]>;
  /** Says that these jobs are still being worked; a job not heard of for `KEEP_MS` twice goes back to the queue. */
  keep(jobs: readonly TakenJob[]): Promise<void>;
  complete(job: TakenJob): Promise<void>;
  /** Puts the job back for a later try, and among the dead letters after the last one. */
  fail(job: TakenJob, error: unknown): Promise<void>;
  /** Gives the jobs of killed processes back to the queue and deletes what is done and old. To be called now and then. */
  maintain(): Promise<void>;
}

/** How often a worker says that it is still at it. */
export const KEEP_MS = 5_000;
