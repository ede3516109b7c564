/** Events, subscribers and the job queue on a database of their own. */
import { randomBytes } from "node:crypto";
import { makeId } from "../kernel/id.ts";
import { openScope } from "../platform/db/scope.ts";
import type { RecordedEvent, Subscriber } from "../platform/events/definition.ts";
import { createDispatcher, type Dispatcher } from "../platform/events/dispatcher.ts";
import type { Ports } from "../platform/ports.ts";
import { recordEvents } from "../platform/record.ts";
import { type Harness, openHarness } from "./harness.ts";
import { type JobsWorld, silent } from "./pg-boss-world.ts";

export interface EventWorld extends JobsWorld {
  readonly ports: Ports;
  dispatcher(subscribers: readonly Subscriber[]): Dispatcher;
  newSupplier(): string;
  /** Records events of one type, a millisecond apart, and returns their ids. */
  record(supplierId: string, type: string, count?: number): Promise<string[]>;
  /** The supplier's feed behind a cursor, as a reader sees it. */
  feed(supplierId: string, after?: number): Promise<{ id: string; position: number }[]>;
}

/** The queues of `jobs` are the names of the subscribers that will be used. */
export async function openEventWorld(jobs: JobsWorld): Promise<EventWorld> {
  const { database } = jobs;
  const harness = await openHarness(database);
  const ports: Ports = { ...harness.ports, jobs: jobs.queue, logger: silent };
  return {
    ...jobs,
    ports,
    dispatcher: (subscribers) => createDispatcher({ ports, subscribers, jobs: jobs.queue }),
    newSupplier: () => harness.newId("sup"),
    async record(supplierId, type, count = 1) {
      const rows = Array.from({ length: count }, () => eventRow(harness, type));
      await openScope(database, { supplierId, companyId: "*" }, "write", (tx) => recordEvents(tx, rows));
      return rows.map((row) => row.id);
    },
    async feed(supplierId, after = 0) {
      const rows = await openScope(database, { supplierId, companyId: "*" }, "read", (tx) =>
        tx.query<{ id: string; position: string }>(
          "select id, position from events where position > $1 order by position",
          [after],
        ),
      );
      return rows.map(({ id, position }) => ({ id, position: Number(position) }));
    },
  };
}

export function eventRow(harness: Pick<Harness, "clock">, type: string): Omit<RecordedEvent, "supplierId"> {
  harness.clock.advance(1);
  const at = harness.clock.now();
  return {
    id: makeId("evt", at.getTime(), randomBytes(10)),
    type,
    recordId: makeId("ord", at.getTime(), randomBytes(10)),
    companyId: null,
    actor: { kind: "system", id: null },
    data: {},
    at,
  };
}
