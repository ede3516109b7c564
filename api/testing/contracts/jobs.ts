/** What the application relies on in every job queue. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { JobQueue, TakenJob } from "../../platform/jobs/queue.ts";
import type { Database } from "../../platform/ports.ts";

export interface JobsUnderTest {
  readonly database: Database;
  readonly queue: JobQueue;
  /** Lets every job that is being worked look as if its worker had been killed a minute ago. */
  killWorkers(): Promise<void>;
  /** The data of the jobs that used up all their tries. */
  deadLetters(): Promise<unknown[]>;
  close(): Promise<void>;
}

/** The queues that `open` has to install. */
export const QUEUES = ["commits", "keys", "tries", "ends", "kills", "crowds"];
const SYSTEM = { prelude: "set local role listino_system", read: false };

/** In order, because workers get them in none. */
function keysOf(jobs: readonly TakenJob[]): string[] {
  return jobs.map((job) => (job.data as { key: string }).key).sort();
}

export function jobsContract(name: string, open: () => Promise<JobsUnderTest>): void {
  describe(`${name} as a job queue`, () => {
    let world: JobsUnderTest;
    beforeAll(async () => {
      world = await open();
      await world.queue.ready(QUEUES);
    });
    afterAll(() => world.close());

    const enqueue = (queue: string, ...keys: string[]) =>
      world.database.transaction(SYSTEM, (connection) =>
        world.queue.enqueue(
          connection,
          keys.map((key) => ({ queue, key, data: { key } })),
        ),
      );
    const take = async (queue: string, limit = 10, early = false) =>
      keysOf(await world.queue.take(queue, limit, { early }));

    test("a job appears with the transaction that made it, or not at all", async () => {
      const rollback = world.database.transaction(SYSTEM, async (connection) => {
        await world.queue.enqueue(connection, [{ queue: "commits", key: "lost", data: {} }]);
        throw new Error("changed our mind");
      });
      await expect(rollback).rejects.toThrow("changed our mind");
      expect(await take("commits")).toEqual([]);
      await enqueue("commits", "kept");
      expect(await take("commits")).toEqual(["kept"]);
    });

    test("the role of requests can neither make nor see jobs", async () => {
      const asApp = (text: string) =>
        world.database.transaction({ prelude: "set local role listino_app", read: false }, (connection) =>
          connection.query(text),
        );
      await expect(asApp("select * from pgboss.job")).rejects.toThrow(/permission denied/);
      const intrusion = world.database.transaction(
        { prelude: "set local role listino_app", read: false },
        (connection) => world.queue.enqueue(connection, [{ queue: "commits", key: "x", data: {} }]),
      );
      await expect(intrusion).rejects.toThrow(/permission denied/);
    });

    test("a second job of the same key is dropped while the first waits, and only then", async () => {
      await enqueue("keys", "a", "a", "b");
      await enqueue("keys", "a");
      expect(await take("keys")).toEqual(["a", "b"]);
      await enqueue("keys", "a");
      expect(await take("keys")).toEqual(["a"]);
    });

    test("a finished job does not come back, a failed one does, later", async () => {
      await enqueue("tries", "good", "bad");
      for (const job of await world.queue.take("tries", 10)) {
        if (keysOf([job])[0] === "good") await world.queue.complete(job);
        else await world.queue.fail(job, new Error("not today"));
      }
      expect(await take("tries")).toEqual([]);
      expect(await take("tries", 10, true)).toEqual(["bad"]);
    });

    test("a job that fails at every try ends among the dead letters", async () => {
      await enqueue("ends", "hopeless");
      let tries = 0;
      for (;;) {
        const [job] = await world.queue.take("ends", 1, { early: true });
        if (!job) break;
        tries += 1;
        await world.queue.fail(job, new Error("never"));
      }
      expect(tries).toBe(13);
      expect(await world.deadLetters()).toEqual([{ key: "hopeless" }]);
    });

    test("the jobs of a killed worker go back to the queue", async () => {
      await enqueue("kills", "orphan");
      expect(await take("kills")).toEqual(["orphan"]);
      expect(await take("kills", 10, true)).toEqual([]);
      await world.killWorkers();
      await world.queue.maintain();
      expect(await take("kills", 10, true)).toEqual(["orphan"]);
    });

    test("several workers at once share the jobs without meeting", async () => {
      const keys = Array.from({ length: 60 }, (_, index) => `job ${index}`);
      await enqueue("crowds", ...keys);
      const shares = await Promise.all(Array.from({ length: 12 }, () => take("crowds", 7)));
      const rest = await take("crowds", 60);
      expect([...shares.flat(), ...rest].sort()).toEqual([...keys].sort());
    });
  });
}
