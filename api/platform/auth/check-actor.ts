/** Who a credential belongs to, asked for in the same message as whatever follows. */
import type { Context } from "../context.ts";
import { barring, type Tx } from "../db/scope.ts";
import type { Actor } from "./actor.ts";

type Row = Record<string, unknown>;

export async function checkActor({ credential, now }: Context, tx: Tx): Promise<Actor> {
  const check = credential.check(now);
  const rows = check ? await tx.query<Row>(check.text, check.params) : [];
  return credential.actor(rows[0], now);
}

/** Where reads with locks follow in the same message: whoever makes a credential up holds nobody up. */
export async function checkActorFirst({ credential, now }: Context, tx: Tx): Promise<Actor> {
  const check = credential.check(now);
  if (!check) return credential.actor(undefined, now);
  const [row] = await tx.query<{ found: Row | null }>(barring(check.text), check.params);
  return credential.actor(row?.found ?? undefined, now);
}
