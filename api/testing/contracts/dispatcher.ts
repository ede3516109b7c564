/** What happens to events after their commit, on every database. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Subscriber } from "../../platform/events/definition.ts";
import { createDispatcher } from "../../platform/events/dispatcher.ts";
import type { JobQueue } from "../../platform/jobs/queue.ts";
import type { EventWorld } from "../event-world.ts";

/** The queues that `open` has to install. */
export const SUBSCRIBERS = ["first", "second", "third"];

/** A subscriber that notes which events it was given. */
export function listener(name: string, ...events: string[]): Subscriber & { readonly heard: string[] } {
  const heard: string[] = [];
  return {
    name,
    events,
    heard,
    async handle(_context, event) {
      heard.push(event.id);
    },
  };
}

export function dispatcherContract(name: string, open: () => Promise<EventWorld>): void {
  describe(`events on ${name}`, () => {
    let world: EventWorld;
    beforeAll(async () => {
      world = await open();
    });
    afterAll(() => world.close());

    test("each supplier has its own feed, numbered in the order of time", async () => {
      const [one, other] = [world.newSupplier(), world.newSupplier()];
      const ids = await world.record(one, "order.submitted", 2);
      const theirs = await world.record(other, "order.submitted");
      ids.push(...(await world.record(one, "order.accepted")));
      expect(await world.feed(one)).toEqual([]);
      expect(await world.dispatcher([]).dispatch()).toBe(4);
      expect(await world.feed(one)).toEqual(ids.map((id, index) => ({ id, position: index + 1 })));
      expect(await world.feed(other)).toEqual([{ id: theirs[0], position: 1 }]);
      const later = await world.record(one, "order.accepted");
      expect(await world.dispatcher([]).dispatch()).toBe(1);
      expect(await world.feed(one, 3)).toEqual([{ id: later[0], position: 4 }]);
    });

    test("a share of the work leaves no subscriber out", async () => {
      const supplier = world.newSupplier();
      const all = SUBSCRIBERS.map((one) => listener(one, "order.submitted"));
      const [submitted] = await world.record(supplier, "order.submitted");
      const dispatcher = world.dispatcher(all);
      await dispatcher.dispatch();
      await dispatcher.runDue(2);
      expect(all.map(({ heard }) => heard)).toEqual(all.map(() => [submitted]));
    });

    test("each subscriber hears what it listens to, once, in the supplier's own scope", async () => {
      const supplier = world.newSupplier();
      const first = listener("first", "order.submitted");
      const scopes: string[] = [];
      const second: Subscriber = {
        name: "second",
        events: ["order.submitted", "order.accepted"],
        async handle(context, event) {
          expect(event).toMatchObject({ supplierId: supplier, actor: { kind: "system", id: null } });
          await context.scope(async (tx) => {
            scopes.push(tx.supplierId);
            const rows = await tx.query("select distinct supplier_id from events");
            expect(rows).toEqual([{ supplier_id: supplier }]);
          });
        },
      };
      const [submitted] = await world.record(supplier, "order.submitted");
      await world.record(supplier, "order.accepted");
      await world.record(supplier, "nobody.listens");
      const dispatcher = world.dispatcher([first, second]);
      await dispatcher.settle();
      expect(first.heard).toEqual([submitted]);
      expect(scopes).toEqual([supplier, supplier]);
      await dispatcher.settle();
      expect(first.heard).toHaveLength(1);
    });

    test("a dispatcher killed between stamping and handing over loses nothing", async () => {
      const supplier = world.newSupplier();
      const first = listener("first", "order.submitted");
      const ids = await world.record(supplier, "order.submitted", 3);
      const dying: JobQueue = {
        ...world.queue,
        async enqueue(connection, jobs) {
          await world.queue.enqueue(connection, jobs);
          throw new Error("killed");
        },
      };
      const killed = createDispatcher({ ports: world.ports, subscribers: [first], jobs: dying });
      await expect(killed.dispatch()).rejects.toThrow("killed");
      expect(await world.feed(supplier)).toEqual([]);
      expect(await killed.runDue()).toBe(0);

      await world.dispatcher([first]).settle();
      expect(first.heard.toSorted()).toEqual(ids.toSorted());
      expect(await world.feed(supplier)).toHaveLength(3);
    });

    test("several dispatchers at once hand every event over once", async () => {
      const suppliers = [world.newSupplier(), world.newSupplier(), world.newSupplier()];
      const first = listener("first", "order.submitted");
      const recorded = await Promise.all(suppliers.map((id) => world.record(id, "order.submitted", 400)));
      const counts = await Promise.all([1, 2, 3, 4].map(() => world.dispatcher([first]).dispatch()));
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1200);
      for (const [index, supplier] of suppliers.entries()) {
        const feed = await world.feed(supplier);
        expect(feed.map(({ id }) => id)).toEqual(recorded[index]);
        expect(feed.map(({ position }) => position)).toEqual(feed.map((_, at) => at + 1));
      }
      await Promise.all([1, 2, 3].map(() => world.dispatcher([first]).runDue()));
      expect(first.heard.toSorted()).toEqual(recorded.flat().toSorted());
    });

    test("a handler that fails is tried again, and keeps back nobody else", async () => {
      const supplier = world.newSupplier();
      const calm = listener("second", "order.submitted");
      let tries = 0;
      const moody: Subscriber = {
        name: "first",
        events: ["order.submitted"],
        async handle() {
          tries += 1;
          if (tries < 3) throw new Error("not yet");
        },
      };
      const [id] = await world.record(supplier, "order.submitted");
      const dispatcher = world.dispatcher([moody, calm]);
      await dispatcher.settle();
      expect([tries, calm.heard]).toEqual([1, [id]]);
      expect(await dispatcher.runDue()).toBe(0);
      for (const expected of [1, 1, 0]) {
        expect(await dispatcher.runDue(10, { early: true })).toBe(expected);
      }
      expect([tries, calm.heard]).toEqual([3, [id]]);
    });

    test("events that handlers record are handled too", async () => {
      const supplier = world.newSupplier();
      const last = listener("second", "echo.heard");
      const echo: Subscriber = {
        name: "first",
        events: ["order.submitted"],
        handle: async () => void (await world.record(supplier, "echo.heard")),
      };
      await world.record(supplier, "order.submitted");
      await world.dispatcher([echo, last]).settle();
      expect(last.heard).toHaveLength(1);
    });

    test("no more than the limit is worked off at a time", async () => {
      const first = listener("first", "order.submitted");
      const second = listener("second", "order.submitted");
      const dispatcher = world.dispatcher([first, second]);
      await world.record(world.newSupplier(), "order.submitted", 20);
      await dispatcher.dispatch();
      expect(await dispatcher.runDue(7)).toBe(7);
      expect(first.heard.length + second.heard.length).toBe(7);
      await dispatcher.settle();
      expect([first.heard.length, second.heard.length]).toEqual([20, 20]);
    });
  });
}
