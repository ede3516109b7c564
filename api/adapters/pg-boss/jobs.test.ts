import { expect, test } from "vitest";
import { jobsContract, QUEUES } from "../../testing/contracts/jobs.ts";
import { pgBossOnPglite, silent } from "../../testing/pg-boss-world.ts";
import { installJobs } from "./install.ts";

const open = () => pgBossOnPglite(QUEUES);

jobsContract("pg-boss on PGlite", open);

test("installing again keeps the jobs that wait", async () => {
  const { database, queue, close } = await open();
  await queue.ready(["keys"]);
  await database.transaction({ prelude: "set local role listino_system", read: false }, (connection) =>
    queue.enqueue(connection, [{ queue: "keys", key: "patient", data: {} }]),
  );
  await installJobs(database, [...QUEUES, "one-more"], silent);
  expect(await queue.take("keys", 1)).toHaveLength(1);
  await queue.ready(["one-more"]);
  await close();
});

test("a queue that was never installed is said so before any transaction", async () => {
  const { queue, close } = await open();
  await expect(queue.ready(["unheard-of"])).rejects.toThrow("Queue unheard-of does not exist");
  await close();
});
