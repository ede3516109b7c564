/** Who calls: a buyer's browser (publishable key, session), or the supplier (secret key, staff session). */
import { type Connection, type ConnectionOptions, connect } from "./connection.ts";

/** Asked before every attempt; null while nobody is signed in. */
export type GetSession = () => string | null | Promise<string | null>;

export interface StoreOptions extends ConnectionOptions {
  /** `pk_…`: names the supplier; made for pages that anybody can read. */
  publishableKey: string;
  getSession?: GetSession;
}

/** Either a secret key (servers only) or a staff session. */
export type AdminOptions = ConnectionOptions &
  ({ secretKey: string; getSession?: never } | { secretKey?: never; getSession?: GetSession });

export function connectStore(options: StoreOptions): Connection {
  const { publishableKey, getSession } = options;
  if (!publishableKey.startsWith("pk_")) {
    throw new TypeError(
      "A store client takes a publishable key (pk_…); a secret one must not reach a browser",
    );
  }
  return connect(options, async () => ({ "listino-key": publishableKey, ...bearer(await getSession?.()) }));
}

export function connectAdmin(options: AdminOptions): Connection {
  const { secretKey, getSession } = options;
  if (secretKey !== undefined) {
    if (!secretKey.startsWith("sk_")) throw new TypeError("An admin client takes a secret key (sk_…)");
    if ("document" in globalThis) {
      throw new TypeError("Everybody can read a secret key in a browser: call the API from your server");
    }
  }
  return connect(options, async () => bearer(secretKey ?? (await getSession?.())));
}

function bearer(token: string | null | undefined): Record<string, string> {
  return token ? { authorization: `Bearer ${token}` } : {};
}
