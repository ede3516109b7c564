/** `Idempotency-Key`: the same key and body get the same answer for 24 hours, whatever happened in between. */
import type { Context } from "./context.ts";
import type { Tx } from "./db/scope.ts";
import { alreadyDone, idempotencyInProgress, idempotencyKeyReused } from "./http/problems.ts";

const KEPT_MS = 24 * 60 * 60 * 1000;

export interface EarlierAnswer {
  replay<Output>(secretAnswer: boolean): Output;
}

/** Null where the work is still to be done. A second request with the key while the first runs is refused, not queued. */
export async function claim(context: Context, tx: Tx): Promise<EarlierAnswer | null> {
  if (!context.idempotency) return null;
  const { key, requestHash } = context.idempotency;
  const { subject } = context.credential;
  // Two statements, so that the second one's snapshot is taken with the lock held.
  const [[lock], [row]] = await Promise.all([
    tx.query<{ locked: boolean }>("select pg_try_advisory_xact_lock(hashtextextended($1, 0)) as locked", [
      `${tx.supplierId} ${subject} ${key}`,
    ]),
    tx.query<{ request_hash: string; answer: unknown }>(
      "select request_hash, answer from idempotency_keys where subject = $1 and key = $2 and created_at > $3::timestamptz",
      [subject, key, new Date(context.now.getTime() - KEPT_MS).toISOString()],
    ),
  ]);
  if (!lock?.locked) throw idempotencyInProgress.refuse({ headers: { "Retry-After": "1" } });
  if (!row) return null;
  if (row.request_hash !== requestHash) throw idempotencyKeyReused.refuse();
  return {
    replay: <Output>(secretAnswer: boolean) => {
      if (secretAnswer) throw alreadyDone.refuse();
      context.replayed = true;
      return row.answer as Output;
    },
  };
}

/**
 * What is over goes with the next answer that is kept, a few at a time. The order keeps the planner to the index: a plan
 * for any time takes a third of the answers to be over, and would look for the first ones among all of them.
 */
const SWEEP = `
  delete from idempotency_keys where ctid = any (array(
    select ctid from idempotency_keys where created_at <= $1::timestamptz
    order by created_at limit 20 for update skip locked))`;

export async function remember(context: Context, tx: Tx, answer: unknown): Promise<void> {
  if (!context.idempotency) return;
  const { key, requestHash } = context.idempotency;
  const over = new Date(context.now.getTime() - KEPT_MS).toISOString();
  await Promise.all([
    tx.query(SWEEP, [over]),
    tx.query(
      `insert into idempotency_keys (supplier_id, subject, key, request_hash, answer, created_at)
     values ($1, $2, $3, $4, $5::jsonb, $6::timestamptz)
     on conflict (supplier_id, subject, key) do update
     set request_hash = excluded.request_hash, answer = excluded.answer, created_at = excluded.created_at`,
      [
        tx.supplierId,
        context.credential.subject,
        key,
        requestHash,
        JSON.stringify(answer ?? null),
        context.now.toISOString(),
      ],
    ),
  ]);
}
