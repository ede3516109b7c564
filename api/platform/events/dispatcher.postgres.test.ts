import postgres from "postgres";
import { afterAll, describe, expect, test } from "vitest";
import { dispatcherContract, listener, SUBSCRIBERS } from "../../testing/contracts/dispatcher.ts";
import { eventRow, openEventWorld } from "../../testing/event-world.ts";
import { pgBossOnPostgres } from "../../testing/pg-boss-world.ts";
import { openScope } from "../db/scope.ts";
import type { JobQueue } from "../jobs/queue.ts";
import { recordEvents } from "../record.ts";
import { createDispatcher } from "./dispatcher.ts";

const open = async () => openEventWorld(await pgBossOnPostgres(SUBSCRIBERS));

dispatcherContract("PostgreSQL", open);

/** A promise and its resolution, to hold a transaction open until the test says so. */
function gate() {
  return Promise.withResolvers<void>();
}

describe("events of several connections", async () => {
  const world = await open();
  afterAll(() => world.close());
  const clock = world.ports.clock as never;

  test("an event that commits late comes later in the feed, and holds nobody up", async () => {
    const supplier = world.newSupplier();
    const [recorded, finish] = [gate(), gate()];
    const row = eventRow({ clock }, "order.submitted");
    const slow = openScope(world.database, { supplierId: supplier, companyId: "*" }, "write", async (tx) => {
      await recordEvents(tx, [row]);
      recorded.resolve();
      await finish.promise;
    });
    await recorded.promise;
    const [quick] = await world.record(supplier, "order.submitted");
    const [theirs] = await world.record(world.newSupplier(), "order.submitted");
    const first = listener("first", "order.submitted");
    await world.dispatcher([first]).settle();
    expect(first.heard.toSorted()).toEqual([quick, theirs].toSorted());
    const seen = await world.feed(supplier);
    expect(seen).toEqual([{ id: quick, position: 1 }]);

    finish.resolve();
    await slow;
    await world.dispatcher([first]).settle();
    expect(first.heard).toContain(row.id);
    expect(await world.feed(supplier, seen[0]?.position)).toEqual([{ id: row.id, position: 2 }]);
  });

  test("who finds another dispatcher at work leaves, and its event is handed over all the same", async () => {
    const supplier = world.newSupplier();
    const first = listener("first", "order.submitted");
    const [stamped, finish] = [gate(), gate()];
    const slow: JobQueue = {
      ...world.queue,
      async enqueue(connection, jobs) {
        stamped.resolve();
        await finish.promise;
        await world.queue.enqueue(connection, jobs);
      },
    };
    const [early] = await world.record(supplier, "order.submitted");
    const working = createDispatcher({ ports: world.ports, subscribers: [first], jobs: slow }).dispatch();
    await stamped.promise;
    const [late] = await world.record(supplier, "order.submitted");
    expect(await world.dispatcher([first]).dispatch()).toBe(0);
    finish.resolve();
    expect(await working).toBe(2);
    expect((await world.feed(supplier)).map(({ id }) => id)).toEqual([early, late]);
    await world.dispatcher([first]).settle();
  });

  test("a connection killed in the middle of a hand-over loses nothing", async () => {
    const supplier = world.newSupplier();
    const first = listener("first", "order.submitted");
    const ids = await world.record(supplier, "order.submitted", 5);
    const operator = postgres(world.url, { max: 1 });
    const cut: JobQueue = {
      ...world.queue,
      async enqueue(connection, jobs) {
        await world.queue.enqueue(connection, jobs);
        const [backend] = await connection.query<{ pid: number }>("select pg_backend_pid() as pid");
        await operator`select pg_terminate_backend(${backend?.pid ?? 0}, 5000)`;
      },
    };
    const dying = createDispatcher({ ports: world.ports, subscribers: [first], jobs: cut });
    await expect(dying.dispatch()).rejects.toThrow();
    await operator.end();
    expect(await world.feed(supplier)).toEqual([]);
    await world.dispatcher([first]).settle();
    expect(first.heard.toSorted()).toEqual(ids.toSorted());
  });
});

describe("the search for waiting events", async () => {
  const world = await open();
  afterAll(() => world.close());

  test("reads the index of waiting events as the system role, however many were handed over", async () => {
    await world.record(world.newSupplier(), "order.submitted", 3_000);
    await world.dispatcher([]).dispatch();
    await world.database.unscoped("analyze events");
    const plan = await world.database.transaction(
      { prelude: "set local role listino_system", read: true },
      (connection) =>
        connection.query<{ "QUERY PLAN": string }>(
          "explain select supplier_id, id, at from events where position is null order by at, id limit 500",
        ),
    );
    expect(plan.map((row) => row["QUERY PLAN"]).join("\n")).toContain("using events_waiting");
  });
});
