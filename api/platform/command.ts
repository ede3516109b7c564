/** Every change of the world: permission, transaction, audit entry, events and the idempotent answer in one place. */
import { makeId } from "../kernel/id.ts";
import type { Permission } from "../kernel/permissions.ts";
import { type Actor, eventActor } from "./auth/actor.ts";
import { checkActor, checkActorFirst } from "./auth/check-actor.ts";
import { permit } from "./auth/permit.ts";
import type { Context } from "./context.ts";
import { openScope, type Tx } from "./db/scope.ts";
import { sqlState } from "./db/sql-state.ts";
import type { EventDefinition } from "./events/definition.ts";
import { forbidden, idempotencyKeyMissing } from "./http/problems.ts";
import { claim, remember } from "./idempotency.ts";
import { type AuditRow, type EventRow, recordAudit, recordEvents } from "./record.ts";
import type { FieldChange } from "./tables.ts";

/** A command's hands: its transaction, who acts, and what it leaves behind. */
export interface Work extends Tx {
  readonly actor: Actor;
  readonly now: Date;
  readonly ports: Context["ports"];
  readonly ifMatch: string | null;
  id<P extends string>(prefix: P): `${P}_${string}`;
  /** A write nobody waits for: it travels with the commit, and where it fails, the command does. */
  send(text: string, params: readonly unknown[]): void;
  emit<D extends EventDefinition>(
    event: D,
    about: { recordId: string; companyId?: string | null; data: Record<string, unknown> },
  ): void;
  /** Notes what changed on a record; written with the command's action name. */
  changed(recordId: string, changes: readonly FieldChange[]): void;
  /** The same under a given action name: for `within`. */
  record(action: string, recordId: string, changes: readonly FieldChange[]): void;
}

/** The action's name in the audit trail, or why the command leaves no entry. */
export type Audit = string | { readonly none: string };

export interface CommandDefinition<Input, Output, Prepared = undefined, Loaded = undefined> {
  readonly permission: Permission;
  readonly audit: Audit;
  /** The answer holds a secret: a repeated request gets 409 `already_done` instead of it. */
  readonly secretAnswer?: true;
  /** The request must carry an `Idempotency-Key`. */
  readonly needsKey?: true;
  /** Slow outside calls, before the transaction. */
  prepare?(context: Context, input: Input): Promise<Prepared>;
  /**
   * Reads and locks that depend on the input alone: they travel in one message with the credential's check, and are
   * undone where it fails.
   */
  load?(tx: Tx, input: Input, now: Date): Promise<Loaded>;
  run(
    work: Work,
    input: Input,
    given: { readonly prepared: Prepared; readonly loaded: Loaded },
  ): Promise<Output>;
}

export interface Command<Input, Output> {
  (context: Context, input: Input): Promise<Output>;
  /** Joins an open transaction: the caller's permission was checked, the audit entry is this command's own. */
  within(work: Work, input: Input): Promise<Output>;
}

const RETRIES = 3;
const TRANSIENT = new Set(["40001", "40P01"]);
const ROW_SECURITY = "42501";

export function command<Input, Output, Prepared = undefined, Loaded = undefined>(
  definition: CommandDefinition<Input, Output, Prepared, Loaded>,
): Command<Input, Output> {
  const execute = async (context: Context, input: Input): Promise<Output> => {
    if (definition.needsKey && !context.idempotency) throw idempotencyKeyMissing.refuse();
    const prepared = definition.prepare
      ? await permitted(context, definition.permission).then(() => definition.prepare?.(context, input))
      : undefined;
    for (let attempt = 1; ; attempt++) {
      try {
        return await once(context, definition, input, prepared as Prepared);
      } catch (error) {
        if (sqlState(error) === ROW_SECURITY && context.credential.scope.representativeId)
          throw beyondReach();
        if (attempt >= RETRIES || !TRANSIENT.has(sqlState(error))) throw error;
      }
    }
  };
  return Object.assign(execute, {
    within: async (work: Work, input: Input) => {
      if (definition.prepare) throw new TypeError("a command with outside calls cannot join a transaction");
      const loaded = (await definition.load?.(work, input, work.now)) as Loaded;
      const joined = { ...work, changed: audited(work, definition.audit) };
      return definition.run(joined, input, { prepared: undefined as Prepared, loaded });
    },
  });
}

async function once<Input, Output, Prepared, Loaded>(
  context: Context,
  definition: CommandDefinition<Input, Output, Prepared, Loaded>,
  input: Input,
  prepared: Prepared,
): Promise<Output> {
  const ledger: Ledger = { events: [], entries: [], sent: [] };
  let tail: Promise<unknown> = Promise.resolve();
  const open = openScope(context.ports.db, context.credential.scope, "write", async (tx) => {
    // One message, in this order: a repeated request waits for the first one's locks and then finds its answer.
    const checking = checkActorFirst(context, tx);
    const loading = definition.load?.(tx, input, context.now) ?? Promise.resolve(undefined);
    const claiming = claim(context, tx);
    for (const sent of [loading, claiming]) sent.catch(() => {});
    const actor = await checking;
    permit(actor, definition.permission, true);
    const earlier = await claiming;
    if (earlier) return earlier.replay<Output>(definition.secretAnswer ?? false);
    const work = makeWork(context, tx, actor, ledger, definition.audit);
    const output = await definition.run(work, input, { prepared, loaded: (await loading) as Loaded });
    // Sent, not awaited: the commit follows in the same message. One of them failing makes it a rollback.
    tail = Promise.all([
      ...ledger.sent,
      recordEvents(tx, ledger.events),
      recordAudit(tx, ledger.entries, ledger.events),
      remember(context, tx, definition.secretAnswer ? null : output),
    ]);
    tail.catch(() => {});
    return output;
  });
  const result = await open.catch(async (error: unknown) => {
    await tail;
    throw error;
  });
  await tail;
  if (ledger.events.length > 0) context.ports.jobs.kick();
  return result;
}

/** Whoever represents companies has left their list, or made a company, or given one away. */
function beyondReach() {
  return forbidden.refuse({ detail: "You may only change what belongs to the companies you represent." });
}

async function permitted(context: Context, permission: Permission): Promise<void> {
  await openScope(context.ports.db, context.credential.scope, "direct", async (tx) => {
    permit(await checkActor(context, tx), permission, true);
  });
}

interface Ledger {
  readonly events: EventRow[];
  readonly entries: AuditRow[];
  readonly sent: Promise<unknown>[];
}

function makeWork(context: Context, tx: Tx, actor: Actor, ledger: Ledger, audit: Audit): Work {
  let made = 0;
  const id = <P extends string>(prefix: P) => {
    // The twelve bits behind the time count up, so that what one command makes sorts in the order it was made.
    const random = context.ports.random(10);
    random.set([(made >> 8) & 0x0f, made & 0xff]);
    made++;
    return makeId(prefix, context.now.getTime(), random);
  };
  const work = {
    ...tx,
    actor,
    now: context.now,
    ports: context.ports,
    ifMatch: context.ifMatch,
    id,
    send: ((text, params) => {
      const sent = tx.query(text, params);
      sent.catch(() => {});
      ledger.sent.push(sent);
    }) satisfies Work["send"],
    emit: ((event, { recordId, companyId = null, data }) =>
      ledger.events.push({
        id: id("evt"),
        type: event.name,
        recordId,
        companyId,
        actor: eventActor(actor),
        data,
        at: context.now,
      })) satisfies Work["emit"],
    changed: () => {},
  };
  const record: Work["record"] = (action, recordId, changes) =>
    ledger.entries.push({
      id: id("aud"),
      recordId,
      action,
      actor: eventActor(actor),
      changes,
      requestId: context.requestId,
      at: context.now,
    });
  const whole: Work = { ...work, record };
  return { ...whole, changed: audited(whole, audit) };
}

function audited(work: Work, audit: Audit): Work["changed"] {
  return typeof audit === "string" ? (recordId, changes) => work.record(audit, recordId, changes) : () => {};
}
