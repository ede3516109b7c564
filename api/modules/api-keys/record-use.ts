import type { Context } from "../../platform/context.ts";
import { openScope } from "../../platform/db/scope.ts";

const USE = `update api_keys set last_used_at = $2::timestamptz
  where id = $1 and (last_used_at is null or last_used_at < $2::timestamptz)`;

/**
 * Notes behind the request that a key is in use; no answer waits for it. Not a command: nobody asks for it, and it must
 * neither fail the request nor leave an entry.
 */
export function keyUse(context: Context, id: string): void {
  const { ports, credential, now } = context;
  const noted = openScope(ports.db, credential.scope, "write", (tx) =>
    tx.query(USE, [id, now.toISOString()]),
  );
  ports.background(
    noted.catch((error: unknown) => ports.logger.error("a key's use was not noted", { error })),
  );
}
