/**
 * Ends the sessions of a buyer: all, or all but the token that asks. What took that token's place, or came before it, ends
 * too: whoever stole a token may have renewed it. Part of a command, in the scope of all companies.
 */
import type { Tx } from "../../platform/db/scope.ts";

// Before what is deleted is looked for: a token that is being replaced meanwhile is there then, or is not made any more.
const HOLD = "select id from buyers where id = $1 for no key update";

export async function endBuyerSessions(tx: Tx, buyerId: string, except: string | null = null): Promise<void> {
  await Promise.all([
    tx.query(HOLD, [buyerId]),
    tx.query("delete from sessions where buyer_id = $1 and id is distinct from $2", [buyerId, except]),
  ]);
}

/** One of a buyer's sessions by its name, wherever it is, with all its tokens. Whether there was one. */
export async function endBuyerSession(tx: Tx, buyerId: string, publicId: string): Promise<boolean> {
  const [, gone] = await Promise.all([
    tx.query(HOLD, [buyerId]),
    tx.query("delete from sessions where buyer_id = $1 and public_id = $2 returning id", [buyerId, publicId]),
  ]);
  return gone.length > 0;
}

/** Ends the session that is sent, with whatever its token was renewed from and to. */
export async function endOwnSession(tx: Tx, buyerId: string, hash: string): Promise<void> {
  await Promise.all([
    tx.query(HOLD, [buyerId]),
    tx.query(
      `delete from sessions where buyer_id = $1
         and (id = $2 or public_id = (select s.public_id from sessions s where s.id = $2))`,
      [buyerId, hash],
    ),
  ]);
}

/** The temporary password was changed. */
export async function liftRestriction(tx: Tx, sessionHash: string): Promise<void> {
  await tx.query("update sessions set restricted = false where id = $1", [sessionHash]);
}

/** Which of a staff member's sessions: by its name, by its token's hash, or all but that one. */
export type WhichStaffSessions =
  | { readonly publicId: string }
  | { readonly hash: string }
  | { readonly except: string };

/** How many there were. */
export async function endStaffSessions(tx: Tx, staffId: string, which: WhichStaffSessions): Promise<number> {
  const [condition, value] =
    "publicId" in which
      ? ["public_id = $2", which.publicId]
      : "hash" in which
        ? ["id = $2", which.hash]
        : ["id <> $2", which.except];
  const ended = await tx.query(
    `delete from staff_sessions where staff_id = $1 and ${condition} returning id`,
    [staffId, value],
  );
  return ended.length;
}
