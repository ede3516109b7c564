/** Events, and what listens to them. */
import type { z } from "zod";
import type { Tx } from "../db/scope.ts";
import type { Ports } from "../ports.ts";
import type { EventActor } from "./tables.ts";

export interface EventDefinition<Name extends string = string, Data extends z.ZodObject = z.ZodObject> {
  readonly name: Name;
  readonly description: string;
  readonly data: Data;
}

export function defineEvent<Name extends string, Data extends z.ZodObject>(
  name: Name,
  description: string,
  data: Data,
): EventDefinition<Name, Data> {
  return { name, description, data };
}

/** An event as it was recorded. */
export interface RecordedEvent {
  readonly id: string;
  readonly supplierId: string;
  readonly companyId: string | null;
  readonly type: string;
  readonly recordId: string;
  readonly actor: EventActor;
  readonly data: Record<string, unknown>;
  readonly at: Date;
}

/** What a handler may use: a write transaction of the event's supplier (company `'*'`), opened by `scope`. */
export interface HandlerContext {
  readonly ports: Ports;
  scope<T>(run: (tx: Tx) => Promise<T>): Promise<T>;
}

/** One job per event and subscriber; `handle` is idempotent and may be called again after any failure. */
export interface Subscriber {
  readonly name: string;
  readonly events: readonly string[];
  /** Its jobs take seconds and minutes: nobody else's wait for them. */
  readonly slow?: true;
  handle(context: HandlerContext, event: RecordedEvent): Promise<void>;
  /** Told after the last try failed: whoever waits for the work has to hear that it does not come. */
  giveUp?(context: HandlerContext, event: RecordedEvent, error: unknown): Promise<void>;
}
