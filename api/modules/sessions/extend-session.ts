import type { Context } from "../../platform/context.ts";
import { openScope } from "../../platform/db/scope.ts";
import { openLucia, type SessionKind } from "./open-lucia.ts";

/**
 * Extends a session that was used, behind the request that used it: no answer waits for it. Not a command: nobody asks
 * for it, and it must neither fail the request nor leave an entry.
 */
export function extendSession(context: Context, kind: SessionKind, token: string): void {
  const { ports, credential, now } = context;
  const extended = openScope(ports.db, credential.scope, "write", (tx) =>
    openLucia(tx, now, kind).validateSession(token),
  );
  ports.background(
    extended.catch((error: unknown) => ports.logger.error("a session was not extended", { error })),
  );
}
