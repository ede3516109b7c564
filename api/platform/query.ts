/** Reads: one round trip. The credential's check travels with the read itself; what it finds is dropped where the check fails. */

import type { Permission } from "../kernel/permissions.ts";
import type { Actor } from "./auth/actor.ts";
import { checkActor } from "./auth/check-actor.ts";
import { permit } from "./auth/permit.ts";
import type { Context } from "./context.ts";
import { openScope, type Tx } from "./db/scope.ts";
import { unauthenticated } from "./http/problems.ts";
import type { Statement } from "./ports.ts";

export interface Read extends Tx {
  readonly now: Date;
  /** Waiting for it costs a round trip: needed only where the statement itself depends on who asks. */
  actor(): Promise<Actor>;
}

export interface QueryDefinition<Input, Output> {
  readonly permission: Permission;
  /** Its statements have one shape, whatever is asked, and none waits for another. */
  readonly direct?: true;
  run(read: Read, input: Input): Promise<Output>;
}

export function query<Input, Output>(
  definition: QueryDefinition<Input, Output>,
): (context: Context, input: Input) => Promise<Output> {
  return (context, input) =>
    openScope(
      context.ports.db,
      context.credential.scope,
      definition.direct ? "direct" : "read",
      async (tx) => {
        const checked = checkActor(context, tx).then((actor) => {
          permit(actor, definition.permission, false);
          return actor;
        });
        checked.catch(() => {});
        const found = definition.run({ ...tx, now: context.now, actor: () => checked }, input);
        found.catch(() => {});
        await checked;
        return found;
      },
    );
}

export interface HotQueryDefinition<Input, Output> {
  readonly permission: Permission;
  /** Visitors may ask too, where the supplier lets guests in: the row has a column `guest_mode`. */
  readonly guests?: true;
  /**
   * One statement that starts with `with credential as materialized (<check>)`, whose parameters come first, and
   * yields one row with the column `credential` (JSON) beside its own. `guest`: no session was presented.
   */
  statement(check: Statement, input: Input, now: Date, guest: boolean): Statement;
  /** A leaner statement that is asked first where it is likely to do, and yields no row where it does not. */
  readonly first?: {
    statement(check: Statement, input: Input, now: Date, guest: boolean): Statement | null;
    /** It did not, and this is what the whole one found. */
    missed(row: Row, input: Input): void;
  };
  present(row: Row, input: Input, now: Date, guest: boolean): Output;
}

type Row = Record<string, unknown>;

/** A read whose credential check is part of the one statement it sends, which is planned once for all its parameters. */
export function hotQuery<Input, Output>(
  definition: HotQueryDefinition<Input, Output>,
): (context: Context, input: Input) => Promise<Output> {
  return async (context, input) => {
    const check = context.credential.check(context.now) ?? { text: "select 1", params: [] };
    const guest = context.credential.scope.companyId === "*";
    const ask = async ({ text, params }: Statement): Promise<Row | undefined> => {
      const { db } = context.ports;
      const [found] = await openScope(db, context.credential.scope, "direct", (tx) =>
        tx.query<Row>(text, params),
      );
      return found;
    };
    const lean = definition.first?.statement(check, input, context.now, guest) ?? null;
    const answered = lean === null ? undefined : await ask(lean);
    const row = answered ?? (await ask(definition.statement(check, input, context.now, guest))) ?? {};
    const actor = context.credential.actor(
      (row.credential as Record<string, unknown>) ?? undefined,
      context.now,
    );
    if (definition.guests && actor.kind === "visitor") {
      if (row.guest_mode !== "public" && row.guest_mode !== "prices_hidden") throw unauthenticated.refuse();
    } else permit(actor, definition.permission, false);
    if (lean !== null && answered === undefined) definition.first?.missed(row, input);
    return definition.present(row, input, context.now, guest);
  };
}
