/** One job: the event as it was recorded, handed to its subscriber in the event's own supplier's scope. */
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { openScope } from "../db/scope.ts";
import type { TakenJob } from "../jobs/queue.ts";
import type { Ports } from "../ports.ts";
import type { HandlerContext, RecordedEvent, Subscriber } from "./definition.ts";
import { events } from "./tables.ts";

const payload = z.object({ supplier_id: z.string(), event_id: z.string() });

export async function runSubscriber(ports: Ports, subscriber: Subscriber, taken: TakenJob): Promise<void> {
  const job = payload.parse(taken.data);
  const scope = { supplierId: job.supplier_id, companyId: "*" };
  const event = await openScope(ports.db, scope, "read", async (tx): Promise<RecordedEvent | undefined> => {
    const [row] = await tx.db
      .select()
      .from(events)
      .where(and(eq(events.supplierId, tx.supplierId), eq(events.id, job.event_id)));
    return row;
  });
  if (!event) throw new Error(`event ${job.event_id} is not there`);
  const context: HandlerContext = { ports, scope: (run) => openScope(ports.db, scope, "write", run) };
  try {
    await subscriber.handle(context, event);
  } catch (error) {
    if (taken.last) await subscriber.giveUp?.(context, event, error);
    throw error;
  }
}
