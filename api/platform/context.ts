/** One request, or one run of an operator's command: the world, the scope and who asks. */
import type { Actor } from "./auth/actor.ts";
import type { Scope } from "./db/scope.ts";
import type { Ports, Statement } from "./ports.ts";

/** What was presented, not yet checked: the check travels with the first statement of the transaction. */
export interface Credential {
  readonly scope: Scope;
  /** Tells callers apart without naming them: the scope of idempotency keys. */
  readonly subject: string;
  /** Finds at most one row; null where nothing has to be looked up. */
  check(now: Date): Statement | null;
  /** Turns that row into an actor, or throws the refusal. */
  actor(row: Record<string, unknown> | undefined, now: Date): Actor;
}

export interface Context {
  readonly ports: Ports;
  readonly credential: Credential;
  readonly requestId: string;
  /** One instant for everything a request does. */
  readonly now: Date;
  readonly idempotency: { readonly key: string; readonly requestHash: string } | null;
  /** The `If-Match` header. */
  readonly ifMatch: string | null;
  /** Set when an earlier answer was given again. */
  replayed: boolean;
}

export function systemCredential(supplierId: string): Credential {
  return {
    scope: { supplierId, companyId: "*" },
    subject: "system",
    check: () => null,
    actor: () => ({ kind: "system" }),
  };
}
