/** Turns committed events into jobs: stamps each event's place in its supplier's feed and enqueues one job per subscriber. */
import { openSystemScope, type Tx } from "../db/scope.ts";
import type { JobQueue } from "../jobs/queue.ts";
import { workOff } from "../jobs/work-off.ts";
import type { Job, Ports } from "../ports.ts";
import type { Subscriber } from "./definition.ts";
import { runSubscriber } from "./run-subscriber.ts";

export interface Dispatcher {
  /** Hands over all committed events; returns how many. */
  dispatch(): Promise<number>;
  /** Works off up to `limit` due jobs. */
  runDue(limit?: number, options?: RunOptions): Promise<number>;
  /** Both, until nothing is due. */
  settle(): Promise<void>;
}

export interface RunOptions {
  /** Makes one pass that does not wait for the time of second tries. */
  readonly early?: boolean;
  /** Those of slow subscribers, or of all others; all where it is left out. */
  readonly slow?: boolean;
}

export interface DispatcherOptions {
  readonly ports: Ports;
  readonly subscribers: readonly Subscriber[];
  readonly jobs: JobQueue;
}

/** Events handed over in one transaction. */
const BATCH = 500;
/** Jobs of one queue that run side by side. */
const ABREAST = 8;
/** Slow ones keep a connection each, and a core. */
const SLOW_ABREAST = 2;

export function createDispatcher({ ports, subscribers, jobs }: DispatcherOptions): Dispatcher {
  const queues = subscribers.map(({ name }) => name);

  async function dispatch(): Promise<number> {
    await jobs.ready(queues);
    let total = 0;
    // The look after a hand-over happens with the lock released. So whoever found the lock taken may leave: its
    // event was committed by then, and the holder is going to see it.
    while (await anyWaits(ports)) {
      const handedOver = await openSystemScope(ports.db, "dispatch-events", (tx) =>
        handOver(tx, subscribers, jobs),
      );
      if (handedOver === null) break;
      total += handedOver;
    }
    return total;
  }

  async function runDue(limit = Number.POSITIVE_INFINITY, options: RunOptions = {}): Promise<number> {
    await jobs.ready(queues);
    const { slow } = options;
    const mine = subscribers.filter((one) => slow === undefined || (one.slow ?? false) === slow);
    // Each queue has its turn before any has a second one: a share must not be used up by the first of them.
    const turn = Math.max(1, Math.floor(limit / mine.length));
    let left = limit;
    let done = 0;
    await Promise.all(
      mine.map(async (subscriber) => {
        const abreast = subscriber.slow ? SLOW_ABREAST : ABREAST;
        for (let first = true; ; first = false) {
          const wanted = Math.min(abreast, first ? turn : left);
          if (wanted <= 0) return;
          left -= wanted;
          const taken = await jobs.take(subscriber.name, wanted, options);
          left += wanted - taken.length;
          if (taken.length === 0) return;
          await workOff(jobs, taken, (job) => runSubscriber(ports, subscriber, job), ports.logger);
          done += taken.length;
          if (options.early) return;
        }
      }),
    );
    return done;
  }

  return {
    dispatch,
    runDue,
    async settle() {
      while ((await dispatch()) + (await runDue()) > 0);
    },
  };
}

async function anyWaits(ports: Ports): Promise<boolean> {
  const [row] = await openSystemScope(ports.db, "dispatch-events", (tx) =>
    tx.query<{ waits: boolean }>("select exists (select from events where position is null) as waits"),
  );
  return row?.waits ?? false;
}

/** Positions follow the order of commits, because one dispatcher at a time stamps; a reader by cursor never skips one. */
const STAMP = `
  with waiting as materialized (
    select supplier_id, id, at from events where position is null order by at, id limit $1
  ), feeds as materialized (
    select supplier_id,
      coalesce((select max(position) from events e where e.supplier_id = w.supplier_id), 0) as last
    from (select distinct supplier_id from waiting) w
  ), placed as (
    select supplier_id, id, last + row_number() over (partition by supplier_id order by at, id) as position
    from waiting join feeds using (supplier_id)
  )
  update events set position = placed.position from placed
  where events.supplier_id = placed.supplier_id and events.id = placed.id
  returning events.supplier_id, events.id, events.type`;

interface StampedEvent {
  readonly supplier_id: string;
  readonly id: string;
  readonly type: string;
}

/** Null where another dispatcher is at it. */
async function handOver(tx: Tx, subscribers: readonly Subscriber[], jobs: JobQueue): Promise<number | null> {
  const [lock] = await tx.query<{ mine: boolean }>(
    "select pg_try_advisory_xact_lock(hashtextextended('listino dispatch-events', 0)) as mine",
  );
  if (!lock?.mine) return null;
  const stamped = await tx.query<StampedEvent>(STAMP, [BATCH]);
  await jobs.enqueue(
    tx,
    stamped.flatMap((event) => jobsOf(event, subscribers)),
  );
  return stamped.length;
}

function jobsOf(event: StampedEvent, subscribers: readonly Subscriber[]): Job[] {
  return subscribers
    .filter((subscriber) => subscriber.events.includes(event.type))
    .map(({ name }) => ({
      queue: name,
      key: event.id,
      data: { supplier_id: event.supplier_id, event_id: event.id },
    }));
}
