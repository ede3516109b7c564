/**
 * Counts what can be guessed, in PostgreSQL, so that every process sees the same numbers. An attempt is counted before it
 * is judged, in a transaction of its own: refusals do not undo it and parallel guesses do not slip through. A right
 * guess is given back; one over the limit is refused without being counted, so nobody prolongs another's wait.
 */
import type { Context } from "../context.ts";
import { openScope } from "../db/scope.ts";
import { rateLimited } from "../http/problems.ts";
import { checkActor } from "./check-actor.ts";

export interface AttemptLimit {
  /** What is guessed and what by, e.g. `sign-in from address`. */
  readonly name: string;
  /** The one who tries, or what is tried. */
  readonly subject: string;
  readonly limit: number;
}

export const ATTEMPT_WINDOW_MS = 15 * 60 * 1000;

/** A counted attempt. */
export interface Attempt {
  /** It was no guess: as if it had not happened. */
  giveBack(): Promise<void>;
}

interface Counted {
  readonly subject: string;
  readonly count: number;
  readonly seconds: string;
}

// In the order of the subjects, so that two attempts never wait for each other in a circle.
const COUNT = `
  insert into attempts (supplier_id, subject, count, window_ends_at)
  select $1, subject, 1, $3::timestamptz from jsonb_array_elements_text($2::jsonb) as subject order by subject
  on conflict (supplier_id, subject) do update set
    count = case when attempts.window_ends_at > $4::timestamptz then attempts.count + 1 else 1 end,
    window_ends_at = case when attempts.window_ends_at > $4::timestamptz then attempts.window_ends_at
      else excluded.window_ends_at end
  returning subject, count, ceil(extract(epoch from window_ends_at - $4::timestamptz)) as seconds`;

const GIVE_BACK = `
  with own as materialized (
    select subject from attempts where subject = any (array(select jsonb_array_elements_text($1::jsonb)))
    order by subject for update)
  update attempts set count = count - 1 where subject = any (array(select subject from own)) and count > 0`;

// In an order, which keeps the planner to the index.
const SWEEP = `
  delete from attempts where subject = any (array(
    select subject from attempts where window_ends_at < $1::timestamptz
    order by window_ends_at limit 100 for update skip locked))`;

export async function countAttempt(context: Context, limits: readonly AttemptLimit[]): Promise<Attempt> {
  const { ports, credential, now } = context;
  const named = new Map(
    await Promise.all(limits.map(async (limit) => [await subjectOf(context, limit), limit] as const)),
  );
  const subjects = JSON.stringify([...named.keys()]);
  await openScope(ports.db, credential.scope, "write", async (tx) => {
    const windowEnd = new Date(now.getTime() + ATTEMPT_WINDOW_MS);
    // Only for who may ask at all: a key that is unknown, or another website's, uses up nobody's attempts.
    const checking = checkActor(context, tx);
    const counting = tx.query<Counted>(COUNT, [
      tx.supplierId,
      subjects,
      windowEnd.toISOString(),
      now.toISOString(),
    ]);
    counting.catch(() => {});
    await checking;
    for (const row of await counting) {
      const limit = named.get(row.subject);
      if (limit && row.count > limit.limit) throw tooMany(limit, Number(row.seconds));
    }
  });
  return {
    giveBack: () =>
      openScope(ports.db, credential.scope, "write", async (tx) => {
        await Promise.all([tx.query(GIVE_BACK, [subjects]), tx.query(SWEEP, [now.toISOString()])]);
      }),
  };
}

function tooMany({ name, limit }: AttemptLimit, seconds: number) {
  const policy = `"${name}"`;
  return rateLimited.refuse({
    detail: `Too many attempts. Try again in ${seconds} seconds.`,
    headers: {
      "Retry-After": String(seconds),
      "RateLimit-Policy": `${policy};q=${limit};w=${ATTEMPT_WINDOW_MS / 1000}`,
      RateLimit: `${policy};r=0;t=${seconds}`,
    },
  });
}

/** Addresses and e-mails are few enough to be guessed from a plain hash, so it is keyed. */
async function subjectOf({ ports }: Context, { name, subject }: AttemptLimit): Promise<string> {
  const bytes = await ports.sign(`attempt ${name} ${subject}`);
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** One household or host: an IPv4 address, or the /64 of an IPv6 one, whose other half its owner picks freely. */
export function addressBlock(address: string): string {
  if (!address.includes(":")) return address;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped?.[1]) return mapped[1];
  const [head = "", tail] = address.split("%", 1)[0]?.toLowerCase().split("::") ?? [];
  const first = head === "" ? [] : head.split(":");
  const last = tail ? tail.split(":") : [];
  const gap = tail === undefined ? [] : Array<string>(Math.max(0, 8 - first.length - last.length)).fill("0");
  const groups = [...first, ...gap, ...last].slice(0, 4).map((group) => group.replace(/^0+(?=.)/, ""));
  return `${groups.join(":")}::/64`;
}
