import { renewSession } from "@listino/sdk";
import type { Store } from "./store.ts";

/**
 * Asks for another token of the session, in one tab only: the others read it from the storage, and what they have sent
 * with the old one is still answered for a minute. Where it fails the old one goes on, and the next look tries again.
 */
export function renew(store: Store): Promise<void> {
  const { session, connection } = store;
  return navigator.locks.request("listino-renewal", async () => {
    session.recall();
    if (!session.stale) return;
    const fresh = await renewSession(connection).catch(() => undefined);
    if (fresh && session.active) session.replace(fresh);
  });
}
